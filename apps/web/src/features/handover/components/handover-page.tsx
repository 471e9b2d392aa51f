import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useHandover } from '../api/use-handovers.ts';
import { HandoverView } from './handover-view.tsx';

/** One hand-over: what is handed over, and accepting it. */
export function HandoverPage() {
  const t = useText('handover');
  const { data, error, refetch } = useHandover(useRouteParam('id'));
  if (data) return <HandoverView handover={data} />;
  const crumbs = [{ label: t('list.title'), to: '/predani' }];
  if (error instanceof ProblemFailure && error.status === 404) {
    return (
      <>
        <PageHeader title={t('notFoundTitle')} crumbs={crumbs} />
        <EmptyState icon="send" title={t('notFoundTitle')} action={<ButtonLink to="/predani">{t('back')}</ButtonLink>}>
          {t('notFoundText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={error ? t('title') : t('loading')} crumbs={crumbs} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}
    </>
  );
}
