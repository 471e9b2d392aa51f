import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useEnquiry } from '../api/use-enquiries.ts';
import { EnquiryView } from './enquiry-view.tsx';

/** One enquiry, for those who handle enquiries. */
export function EnquiryPage() {
  const t = useText('enquiry');
  const { data, error, refetch } = useEnquiry(useRouteParam('id'));
  if (data) return <EnquiryView enquiry={data} />;
  const crumbs = [{ label: t('queue.title'), to: '/dotazy' }];
  if (error instanceof ProblemFailure && error.status === 404) {
    return (
      <>
        <PageHeader title={t('detail.notFound')} crumbs={crumbs} />
        <EmptyState
          icon="mail"
          title={t('detail.notFoundText')}
          action={<ButtonLink to="/dotazy">{t('detail.back')}</ButtonLink>}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title={error ? t('queue.title') : t('detail.loading')} crumbs={crumbs} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}
    </>
  );
}
