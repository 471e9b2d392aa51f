import { Navigate } from '@tanstack/react-router';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useMeasurePlace } from '../api/use-plans.ts';
import { PlanMissing } from './plan-missing.tsx';

/** Leads from a deadline of a measure to its page under its plan. */
export function MeasurePlacePage() {
  const t = useText('plan');
  const measureId = useRouteParam('measureId');
  const { data, error, refetch } = useMeasurePlace(measureId);
  if (data) return <Navigate to={`/plany/${data.planId}/opatreni/${measureId}`} replace />;
  if (error instanceof ProblemFailure && error.status === 404) return <PlanMissing of="measure" />;
  return (
    <>
      <PageHeader title={t('measure.loading')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />}
    </>
  );
}
