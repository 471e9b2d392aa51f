import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useIndicatorSet } from '../api/use-indicator-sets.ts';
import { IndicatorSetView } from './indicator-set-view.tsx';

/** One version of an indicator set. */
export function IndicatorSetPage() {
  const t = useText('monitoring');
  const { data, error, refetch } = useIndicatorSet(useRouteParam('id'));
  if (data) return <IndicatorSetView set={data} />;
  const crumbs = [{ label: t('list.title'), to: '/indikatorove-sady' }];
  const isMissing = error instanceof ProblemFailure && error.status === 404;
  return (
    <>
      <PageHeader title={isMissing ? t('detail.notFound') : t('detail.loading')} crumbs={crumbs} />
      {isMissing ? (
        <EmptyState
          icon="indicators"
          title={t('detail.notFound')}
          action={<ButtonLink to="/indikatorove-sady">{t('detail.back')}</ButtonLink>}
        />
      ) : null}
      {error && !isMissing ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : <Skeleton lines={12} />}
    </>
  );
}
