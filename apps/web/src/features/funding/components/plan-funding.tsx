import { useText } from '../../../shared/i18n/use-text.ts';
import type { PlanSectionProps } from '../../../shared/lib/plan-sections.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useFundingOverview } from '../api/use-funding.ts';
import { FundingFigures } from './funding-figures.tsx';
import styles from './funding.module.css';

/** What part of a plan has money, on the plan's page. */
export function PlanFundingSection({ planId }: PlanSectionProps) {
  const t = useText('funding');
  const { data, error, refetch } = useFundingOverview({ plan: planId });
  return (
    <Card title={t('overview.planTitle')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data && data.total.measures > 0 ? <FundingFigures sum={data.total} of={{ plan: planId }} /> : null}
      {data && data.total.measures === 0 ? <p className={styles.quiet}>{t('overview.emptyTitle')}</p> : null}
    </Card>
  );
}
