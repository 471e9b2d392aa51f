import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { Indicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useVerdicts } from '../api/use-indicators.ts';
import { VerdictForm } from './verdict-form.tsx';
import { VerdictItem } from './verdict-item.tsx';
import styles from './verdicts.module.css';

/** What evaluators found of the value, day by day; an evaluator adds a verdict on the day shown. */
export function Verdicts({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const canJudge = useCan('verdict.write');
  const verdicts = useVerdicts(indicator.code);
  const [isWriting, setWriting] = useState(false);
  if (verdicts.isError) return <ErrorState error={verdicts.error} onRetry={() => void verdicts.refetch()} />;
  if (!verdicts.data) return <Skeleton lines={4} />;
  const open = canJudge && !isWriting;
  const record = open ? (
    <Button variant="primary" icon="plus" onPress={() => setWriting(true)}>
      {t('verdict.record')}
    </Button>
  ) : undefined;
  return (
    <div className={styles.stack}>
      {isWriting ? <VerdictForm key={indicator.asOf} indicator={indicator} onDone={() => setWriting(false)} /> : null}
      {verdicts.data.length === 0 ? (
        isWriting ? null : (
          <Card>
            <EmptyState icon="checkCircle" title={t('verdict.none')} action={record}>
              {t('verdict.noneHint')}
            </EmptyState>
          </Card>
        )
      ) : (
        <>
          {record ? <div>{record}</div> : null}
          <ol className={styles.list}>
            {verdicts.data.map((verdict) => (
              <VerdictItem key={verdict.id} verdict={verdict} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
