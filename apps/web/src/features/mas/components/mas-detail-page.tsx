import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useMas } from '../api/use-mas.ts';
import { MasView } from './mas-view.tsx';

/** One local action group. */
export function MasDetailPage() {
  const t = useText('mas');
  const { data, error, refetch } = useMas(useRouteParam('id'));
  if (data) return <MasView mas={data} />;
  const crumbs = [{ label: t('title'), to: '/mas' }];
  if (error instanceof ProblemFailure && error.status === 404) {
    return (
      <>
        <PageHeader title={t('detail.notFound')} crumbs={crumbs} />
        <EmptyState
          icon="users"
          title={t('detail.notFoundText')}
          action={<ButtonLink to="/mas">{t('detail.back')}</ButtonLink>}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title={error ? t('title') : t('detail.loading')} crumbs={crumbs} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}
    </>
  );
}
