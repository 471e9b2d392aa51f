import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useDeliverable } from '../api/use-deliverable.ts';
import { DeliverableView } from './deliverable-view.tsx';

/** One document: where it stands, what can be done with it, its files, history and verdicts. */
export function DeliverablePage() {
  const t = useText('deliverable');
  const { data, error, refetch } = useDeliverable(useRouteParam('id'));
  if (data) return <DeliverableView row={data} />;
  const crumbs = [{ label: t('list.title'), to: '/vystupy' }];
  if (error instanceof ProblemFailure && error.status === 404) {
    return (
      <>
        <PageHeader title={t('detail.notFoundTitle')} crumbs={crumbs} />
        <EmptyState
          icon="documents"
          title={t('detail.notFoundTitle')}
          action={<ButtonLink to="/vystupy">{t('detail.backToList')}</ButtonLink>}
        >
          {t('detail.notFoundText')}
        </EmptyState>
      </>
    );
  }
  if (error) {
    return (
      <>
        <PageHeader title={t('list.title')} crumbs={crumbs} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('detail.loading')} crumbs={crumbs} />
      <Skeleton lines={10} />
    </>
  );
}
