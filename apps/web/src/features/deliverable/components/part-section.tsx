import { useState } from 'react';
import type { DeliverableDetail, DeliverablePart } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useParts, useWriteParts } from '../api/use-parts.ts';
import { usePartAct } from '../hooks/use-part-act.ts';
import styles from './file-section.module.css';
import { PartDialog } from './part-dialog.tsx';
import { PartRow } from './part-row.tsx';

/** The parts a document is collected from: who brings which, and which are missing. */
export function PartSection({ row }: { row: DeliverableDetail }) {
  const t = useText('part');
  const { data, error, refetch } = useParts(row.id);
  const [isAdding, setAdding] = useState(false);
  const canPlan = data?.refusals.length === 0;
  return (
    <Card
      title={t('title')}
      actions={
        canPlan ? (
          <Button size="s" icon="plus" onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        ) : null
      }
    >
      <p className={styles.empty}>{t('lead')}</p>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data ? <Parts row={row} parts={data.items} canPlan={canPlan} /> : null}
      {isAdding ? <PartDialog deliverableId={row.id} part={null} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}

interface PartsProps {
  row: DeliverableDetail;
  parts: readonly DeliverablePart[];
  canPlan: boolean;
}

function Parts({ row, parts, canPlan }: PartsProps) {
  const t = useText('part');
  const act = usePartAct();
  const { order } = useWriteParts(row.id);
  if (parts.length === 0) return <p className={styles.empty}>{t('empty')}</p>;
  const move = (index: number, by: -1 | 1) => {
    const ids = parts.map(({ id }) => id);
    const [one] = ids.splice(index, 1);
    if (one !== undefined) ids.splice(index + by, 0, one);
    void act(() => order(ids), null);
  };
  return (
    <>
      <Progress parts={parts} />
      <ol className={styles.list}>
        {parts.map((part, index) => (
          <PartRow
            key={part.id}
            row={row}
            part={part}
            number={index + 1}
            onMove={canPlan ? (by) => move(index, by) : null}
            isLast={index === parts.length - 1}
          />
        ))}
      </ol>
    </>
  );
}

/** How many are done, and from whom a file is still missing. */
function Progress({ parts }: { parts: readonly DeliverablePart[] }) {
  const t = useText('part');
  const missing = parts.filter(({ state }) => state === 'without-file');
  const people = [...new Set(missing.map(({ owner }) => owner?.displayName ?? t('nobody')))].join(', ');
  const done = parts.filter(({ state }) => state === 'done').length;
  return (
    <p className={styles.note}>
      {t('progress', { done, all: parts.length, missing: missing.length })}{' '}
      {missing.length > 0 ? t('missing', { people }) : null}
    </p>
  );
}
