import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import part from '../../../shared/ui/part.module.css';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { useFindings } from '../api/use-timesheets.ts';
import { FindingsTable } from './findings-table.tsx';

const STATES = ['open', 'waived', 'all'] as const;
type State = (typeof STATES)[number];

/** What an audit would ask about, over the last twelve months. */
export function FindingsTab() {
  const t = useText('timesheet');
  const isManager = useCan('timesheet.manage');
  const [state, setState] = useState<State>('open');
  const { data, error, refetch, isPlaceholderData } = useFindings(state);
  return (
    <Card title={t('findings.title')} isFlush>
      <div className={part.bar}>
        <p className={part.quiet}>{isManager ? t('findings.lead') : t('findings.leadOwn')}</p>
        <ToggleChips
          label={t('findings.state')}
          size="s"
          value={state}
          options={STATES.map((value) => ({ value, label: t(`findings.${value}`) }))}
          onChange={(value) => setState(STATES.find((one) => one === value) ?? 'open')}
        />
      </div>
      {data && data.items.length > 0 ? (
        <div aria-busy={isPlaceholderData}>
          <FindingsTable findings={data.items} />
        </div>
      ) : null}
      {data?.items.length === 0 ? (
        <EmptyState icon="checkCircle" title={t('findings.emptyTitle')}>
          {state === 'waived' ? t('findings.emptyWaived') : t('findings.emptyText')}
        </EmptyState>
      ) : null}
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? (
        <div className={part.pad}>
          <Skeleton lines={4} />
        </div>
      ) : null}
    </Card>
  );
}
