import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { AvailableTransition, DeliverableDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import styles from './deliverable-view.module.css';
import { DraftSection } from './draft-section.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { FactsList } from './facts-list.tsx';
import { FileSection } from './file-section.tsx';
import { HistoryList } from './history-list.tsx';
import { PartSection } from './part-section.tsx';
import { StatePath } from './state-path.tsx';
import { TransitionButtons } from './transition-buttons.tsx';
import { TransitionDialog } from './transition-dialog.tsx';
import { VerdictSection } from './verdict-section.tsx';

/** The loaded document. */
export function DeliverableView({ row }: { row: DeliverableDetail }) {
  const t = useText('deliverable');
  const canPlan = useCan('deliverable.plan');
  const [isEditing, setEditing] = useState(false);
  const [chosen, setChosen] = useState<AvailableTransition | null>(null);
  const { drawsFrom } = row.outputLine;
  const crumbs = [{ label: t('list.title'), to: '/vystupy' }, { label: row.code }];
  return (
    <>
      <PageHeader title={`${row.code} ${row.title}`} isTitleCzech crumbs={crumbs} aside={<Marks row={row} />} />
      {row.state === 'withdrawn' ? <Banner tone="warning">{t('detail.withdrawnBanner')}</Banner> : null}
      {row.afterProjectEnd ? <Banner tone="info">{t('detail.afterProjectEndText')}</Banner> : null}
      {row.beforeEvidence ? <Banner tone="warning">{t('detail.beforeEvidenceText')}</Banner> : null}
      <div className={styles.layout}>
        <div className={styles.main}>
          <Card title={t('action.title')}>
            <StatePath state={row.state} />
            <div className={styles.actions}>
              <TransitionButtons row={row} onChoose={setChosen} />
            </div>
          </Card>
          {drawsFrom.includes('parts') ? <PartSection row={row} /> : null}
          {drawsFrom.length > 0 ? <DraftSection row={row} /> : null}
          <FileSection row={row} />
          <VerdictSection row={row} />
          <Card title={t('history.title')}>
            <HistoryList events={row.history} />
          </Card>
        </div>
        <div className={styles.side}>
          <Card
            title={t('detail.facts')}
            actions={
              canPlan ? (
                <Button size="s" icon="edit" onPress={() => setEditing(true)}>
                  {t('detail.edit')}
                </Button>
              ) : null
            }
          >
            <FactsList row={row} />
          </Card>
        </div>
      </div>
      {isEditing ? <EditDialog row={row} onClose={() => setEditing(false)} /> : null}
      {chosen ? <TransitionDialog row={row} transition={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

function Marks({ row }: { row: DeliverableDetail }) {
  const t = useText('deliverable');
  return (
    <span className={styles.marks}>
      <StateBadge state={row.state} />
      {row.overdueDays > 0 ? (
        <Badge tone="danger" icon="warning">
          {t('overdue', { count: row.overdueDays })}
        </Badge>
      ) : null}
      {row.afterProjectEnd ? (
        <Badge tone="warning" icon="flag">
          {t('detail.afterProjectEnd')}
        </Badge>
      ) : null}
      {row.beforeEvidence ? (
        <Badge tone="warning" icon="flag">
          {t('detail.beforeEvidence')}
        </Badge>
      ) : null}
    </span>
  );
}
