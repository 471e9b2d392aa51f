import { Navigate } from '@tanstack/react-router';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useResultPlace } from '../api/use-descriptions.ts';
import { DescriptionMissing } from './description-missing.tsx';

/** Leads from a deadline of an expected result to the version in which it is written. */
export function ResultPlacePage() {
  const t = useText('description');
  const key = useRouteParam('key');
  const { data, error, refetch } = useResultPlace(key);
  if (data) return <Navigate to={`/popisy-spoluprace/${data.descriptionId}`} hash={`vysledek-${key}`} replace />;
  if (error instanceof ProblemFailure && error.status === 404) return <DescriptionMissing />;
  return (
    <>
      <PageHeader title={t('list.loading')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />}
    </>
  );
}
