import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useImportKinds } from '../api/use-imports.ts';
import { useImportRun } from '../api/use-import-run.ts';
import { ImportRunView } from './import-run-view.tsx';

/** One import: its rehearsal, progress, result and undoing. */
export function ImportRunPage() {
  const t = useText('importing');
  const { data, error, refetch } = useImportRun(useRouteParam('id'));
  const kinds = useImportKinds();
  const crumbs = [{ label: t('title'), to: '/import' }];
  if (data && !kinds.isPending) {
    return <ImportRunView key={data.id} run={data} kind={kinds.data?.find(({ kind }) => kind === data.kind)} />;
  }
  if (error instanceof ProblemFailure && error.status === 404) {
    return (
      <>
        <PageHeader title={t('run.notFoundTitle')} crumbs={crumbs} />
        <EmptyState
          icon="upload"
          title={t('run.notFoundTitle')}
          action={<ButtonLink to="/import">{t('run.backToList')}</ButtonLink>}
        >
          {t('run.notFoundText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={error ? t('title') : t('run.loading')} crumbs={crumbs} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
    </>
  );
}
