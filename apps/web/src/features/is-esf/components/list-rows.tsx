import { useState } from 'react';
import type { EsfDesk, EsfListRow } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAction } from '../../../shared/lib/use-action.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import part from '../../../shared/ui/part.module.css';
import { Select } from '../../../shared/ui/select.tsx';
import { ROW_FILTERS, useEsfRows, type RowFilter } from '../api/use-is-esf.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';
import { useRowColumns } from '../hooks/use-row-columns.tsx';
import { PagedList } from './paged-list.tsx';
import { SettleDialog } from './settle-dialog.tsx';

type Filter = RowFilter | 'all';

/** The rows of the list that holds, those that wait for somebody first. */
export function ListRows({ list }: { list: NonNullable<EsfDesk['list']> }) {
  const t = useText('isEsf');
  const { matchExactly, settle } = useWriteIsEsf();
  const { run, isPending } = useAction();
  const [filter, setFilter] = useState<Filter>(list.open > 0 ? 'open' : 'all');
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<EsfListRow | null>(null);
  const query = useEsfRows(filter, page);
  const { id } = list.exchange;
  const reopen = (row: EsfListRow) =>
    void run(() => settle(id, row, { kind: 'open' }), t('list.reopened', { line: row.line }));
  const columns = useRowColumns({ onResolve: setChosen, onReopen: reopen });
  const matchable = countOf(list, 'matchable');
  const isSettled = filter === 'open';
  return (
    <Card
      title={t('list.rowsTitle')}
      isFlush
      actions={
        matchable > 0 ? (
          <Button size="s" isPending={isPending} onPress={() => void run(() => matchExactly(id), t('list.matchedAll'))}>
            {t('list.matchAll', { count: matchable })}
          </Button>
        ) : undefined
      }
    >
      <div className={part.bar}>
        <Select
          label={t('list.filter')}
          value={filter}
          options={filterOptions(list, t)}
          onChange={(value) => {
            setFilter(ROW_FILTERS.find((one) => one === value) ?? 'all');
            setPage(1);
          }}
        />
      </div>
      <PagedList
        caption={t('list.rowsCaption')}
        columns={columns}
        rowKey={(row) => String(row.line)}
        query={query}
        page={page}
        onPage={setPage}
        isMuted={(row) => row.state === 'not-ours'}
        empty={{
          title: isSettled ? t('list.settledTitle') : t('list.noneTitle'),
          text: isSettled ? t('list.settledText') : t('list.noneText'),
        }}
      />
      {chosen ? <SettleDialog exchangeId={id} row={chosen} onClose={() => setChosen(null)} /> : null}
    </Card>
  );
}

type List = NonNullable<EsfDesk['list']>;

const countOf = ({ counts }: List, of: string): number => counts.find(({ state }) => state === of)?.count ?? 0;

function filterOptions(list: List, t: ReturnType<typeof useText<'isEsf'>>) {
  return [
    { value: 'all', label: `${t('list.all')} (${list.exchange.total})` },
    { value: 'open', label: `${t('list.open')} (${list.open})` },
    ...list.counts.map(({ state, count }) => ({ value: state, label: `${t(`list.state.${state}`)} (${count})` })),
  ];
}
