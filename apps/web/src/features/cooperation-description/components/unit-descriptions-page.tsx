import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useUnitDescriptions } from '../api/use-descriptions.ts';
import { DescriptionMissing } from './description-missing.tsx';
import { UnitDescriptions } from './unit-descriptions.tsx';

/** The versions of a unit's description on a screen of their own. */
export function UnitDescriptionsPage() {
  const t = useText('description');
  const units = useText('unit');
  const unitId = useRouteParam('id');
  const { data, error, refetch } = useUnitDescriptions(unitId);
  if (error instanceof ProblemFailure && error.status === 404) return <DescriptionMissing />;
  const crumbs = [
    { label: units('list.title'), to: '/uzemni-celky' },
    ...(data ? [{ label: data.unit.name, to: `/uzemni-celky/${unitId}` }] : []),
    { label: t('title') },
  ];
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} crumbs={crumbs} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? <UnitDescriptions unitId={unitId} /> : null}
    </>
  );
}
