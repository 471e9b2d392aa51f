import { useCallback, useRef, useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { useSeesAllUnits } from '../../../shared/lib/use-sees-all-units.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { useDeliverables } from '../api/use-deliverables.ts';
import { useKeyActivities } from '../api/use-key-activities.ts';
import { useOwnerOptions } from '../api/use-owner-options.ts';
import { useUnitOptions } from '../api/use-unit-options.ts';
import { deliverableSearch, noFilters, type DeliverableSearch } from '../hooks/list-search.ts';
import { useRowKeyboard } from '../hooks/use-row-keyboard.ts';
import { useSelection } from '../hooks/use-selection.ts';
import { useSingleKeys } from '../hooks/use-single-keys.ts';
import { ActivityStrip } from './activity-strip.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { DeliverablePeek } from './deliverable-peek.tsx';
import { DeliverableResults } from './deliverable-results.tsx';
import { ListFilters } from './list-filters.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { ShortcutsNote } from './shortcuts-note.tsx';

/** The planned documents: how far each key activity is, and the list narrowed, sorted and set in bulk. */
export function DeliverablesPage() {
  const t = useText('deliverable');
  const [search, setSearch] = useSearchParams(deliverableSearch);
  const list = useDeliverables(search);
  const activities = useKeyActivities();
  const owners = useOwnerOptions();
  const units = useUnitOptions();
  const selection = useSelection();
  const canPlan = useCan('deliverable.plan');
  const seesAll = useSeesAllUnits();
  const [isBulkOpen, setBulkOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasSingleKeys, setSingleKeys] = useSingleKeys();
  const table = useRef<HTMLDivElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const rows = list.data?.items ?? [];

  // A narrower list starts at its first page; what was on page three is not there any more.
  const narrow = useCallback((change: Partial<DeliverableSearch>) => setSearch({ strana: 1, ...change }), [setSearch]);
  // A step of its own in the history: the back button closes the panel, as on a phone people expect.
  const peek = useCallback((id: string) => setSearch({ detail: id }, { push: true }), [setSearch]);
  const tick = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row && canPlan) selection.toggle(row);
  };
  useRowKeyboard({
    container: table,
    isEnabled: hasSingleKeys,
    onSearch: () => searchInput.current?.focus(),
    onPeek: peek,
    onSelect: tick,
    onHelp: () => setHelpOpen(true),
  });

  return (
    <>
      <PageHeader title={t('list.title')} />
      {seesAll ? (
        <ActivityStrip
          activities={activities.data ?? []}
          selected={search.ka}
          onSelect={(code) => narrow({ ka: code })}
        />
      ) : null}
      <Card isFlush>
        <ListFilters
          search={search}
          onChange={narrow}
          onClear={() => setSearch(noFilters)}
          owners={owners}
          units={units}
          searchRef={searchInput}
        />
        {list.error ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <DeliverableResults
            tableRef={table}
            page={list.data}
            isStale={list.isPlaceholderData}
            search={search}
            setSearch={setSearch}
            selection={canPlan ? selection : null}
            onPeek={peek}
          />
        )}
      </Card>
      <SelectionBar count={selection.rows.length} onBulk={() => setBulkOpen(true)} onClear={selection.clear} />
      <ShortcutsNote isOn={hasSingleKeys} onChange={setSingleKeys} onHelp={() => setHelpOpen(true)} />
      <ShortcutsDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      {isBulkOpen ? (
        <BulkDialog
          rows={selection.rows}
          owners={owners}
          onClose={() => setBulkOpen(false)}
          onDone={() => {
            setBulkOpen(false);
            selection.clear();
          }}
        />
      ) : null}
      <DeliverablePeek id={search.detail} onClose={() => setSearch({ detail: '' })} />
    </>
  );
}
