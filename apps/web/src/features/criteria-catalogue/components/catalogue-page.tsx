import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useCatalogue } from '../api/use-catalogues.ts';
import { CatalogueView } from './catalogue-view.tsx';

/** One version of the catalogue. */
export function CataloguePage() {
  const t = useText('criteria');
  const { data, error, refetch } = useCatalogue(useRouteParam('id'));
  if (data) return <CatalogueView catalogue={data} />;
  const crumbs = [{ label: t('list.title'), to: '/kriteria' }];
  const isMissing = error instanceof ProblemFailure && error.status === 404;
  return (
    <>
      <PageHeader title={isMissing ? t('detail.notFound') : t('detail.loading')} crumbs={crumbs} />
      {isMissing ? (
        <EmptyState
          icon="flag"
          title={t('detail.notFound')}
          action={<ButtonLink to="/kriteria">{t('detail.back')}</ButtonLink>}
        />
      ) : null}
      {error && !isMissing ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : <Skeleton lines={12} />}
    </>
  );
}
