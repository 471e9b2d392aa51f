import { useState } from 'react';
import type { AvailableTransition, DeliverableDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useDeliverable } from '../api/use-deliverable.ts';
import styles from './deliverable-peek.module.css';
import { FactsList } from './facts-list.tsx';
import { HistoryList } from './history-list.tsx';
import { StatePath } from './state-path.tsx';
import { TransitionButtons } from './transition-buttons.tsx';
import { TransitionDialog } from './transition-dialog.tsx';

/** A document beside the list: enough to decide and act without leaving it. */
export function DeliverablePeek({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText('deliverable');
  const { data, error, refetch } = useDeliverable(id);
  return (
    <Dialog
      isOpen={id !== ''}
      onClose={onClose}
      placement="panel"
      isTitleCzech={data !== undefined}
      title={data ? `${data.code} ${data.title}` : t('detail.loading')}
      footer={
        <ButtonLink to="/vystupy/$id" params={{ id }} variant="primary" icon="arrowRight">
          {t('peek.open')}
        </ButtonLink>
      }
    >
      {data ? <PeekBody row={data} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton lines={8} /> : null}
    </Dialog>
  );
}

function PeekBody({ row }: { row: DeliverableDetail }) {
  const t = useText('deliverable');
  const [chosen, setChosen] = useState<AvailableTransition | null>(null);
  return (
    <div className={styles.body}>
      <StatePath state={row.state} />
      <TransitionButtons row={row} onChoose={setChosen} />
      <FactsList row={row} />
      <section>
        <h3 className={styles.heading}>{t('history.title')}</h3>
        <HistoryList events={row.history} />
      </section>
      {chosen ? <TransitionDialog row={row} transition={chosen} onClose={() => setChosen(null)} /> : null}
    </div>
  );
}
