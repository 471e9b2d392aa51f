import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { AsOfField } from '../../../shared/ui/as-of-field.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useIndicators } from '../api/use-indicators.ts';
import { AsOfNotice } from './as-of-notice.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import styles from './indicator-list-page.module.css';

/** Both indicators as of a day: value, plan and course, each leading to what it is counted from. */
export function IndicatorListPage() {
  const t = useText('indicator');
  const { asOf } = useAsOf();
  const indicators = useIndicators(asOf);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<AsOfField />} />
      <AsOfNotice isInFuture={indicators.data?.some(({ asOfInFuture }) => asOfInFuture) ?? false} />
      {indicators.isError ? <ErrorState error={indicators.error} onRetry={() => void indicators.refetch()} /> : null}
      {indicators.isPending ? <Skeleton shape="block" /> : null}
      <div className={styles.cards}>
        {(indicators.data ?? []).map((indicator) => (
          <IndicatorCard key={indicator.code} indicator={indicator} />
        ))}
      </div>
    </>
  );
}
