import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useUnit } from '../api/use-unit.ts';
import { UnitView } from './unit-view.tsx';

/** One territorial unit: its facts, people, diary and documents, and the parts that other features bring. */
export function UnitPage() {
  const t = useText('unit');
  const { data, error, refetch } = useUnit(useRouteParam('id'));
  if (data) return <UnitView unit={data} />;
  const crumbs = [{ label: t('list.title'), to: '/uzemni-celky' }];
  if (error instanceof ProblemFailure && error.status === 404) {
    return (
      <>
        <PageHeader title={t('detail.notFoundTitle')} crumbs={crumbs} />
        <EmptyState
          icon="units"
          title={t('detail.notFoundTitle')}
          action={<ButtonLink to="/uzemni-celky">{t('detail.backToList')}</ButtonLink>}
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
