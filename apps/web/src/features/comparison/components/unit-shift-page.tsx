import type { UnitShift } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { AsOfField } from '../../../shared/ui/as-of-field.tsx';
import type { Crumb } from '../../../shared/ui/breadcrumbs.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useUnitShift } from '../api/use-comparison.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import { AreaDetail } from './area-detail.tsx';
import { BlockerTable } from './blocker-table.tsx';
import { ComparisonNotices } from './comparison-notices.tsx';
import styles from './parts.module.css';
import { RuleWords } from './rule-words.tsx';
import { StateLabel } from './state-label.tsx';

/** One unit compared in time, criterion by criterion, down to the evidence. */
export function UnitShiftPage() {
  const t = useText('comparison');
  const { asOf } = useAsOf();
  const shift = useUnitShift(useRouteParam('id'), asOf);
  if (shift.isError && !shift.data) {
    return (
      <>
        <PageHeader title={t('title')} crumbs={[{ label: t('title'), to: '/srovnani' }]} />
        <ErrorState error={shift.error} onRetry={() => void shift.refetch()} />
      </>
    );
  }
  return shift.data ? <Loaded shift={shift.data} /> : <Skeleton shape="block" />;
}

function Loaded({ shift }: { shift: UnitShift }) {
  const t = useText('comparison');
  const nameOf = useAreaName();
  const { asOf } = useAsOf();
  const crumbs: Crumb[] = [
    { label: t('title'), to: '/srovnani', search: asOf ? { k: asOf } : {} },
    { label: shift.unit.name },
  ];
  const isMapped = shift.areas.some(
    ({ criteria, unmapped }) => unmapped.length > 0 || criteria.some((one) => one.isMapped),
  );
  return (
    <>
      <PageHeader
        title={shift.unit.name}
        isTitleCzech
        crumbs={crumbs}
        lead={t('unit.lead', { region: nameOf(shift.region) })}
        actions={
          <>
            <AsOfField />
            <ButtonLink to={`/uzemni-celky/${shift.unit.id}`}>{t('unit.open')}</ButtonLink>
          </>
        }
      />
      <ComparisonNotices isInFuture={shift.asOfInFuture} isSample={shift.isSample} isMapped={isMapped} />
      <div className={styles.stack}>
        {shift.blockers.length > 0 ? (
          <Card title={t('unit.blockers')} isFlush>
            <BlockerTable blockers={shift.blockers} areas={shift.areas.map(({ area }) => area)} isOfOneUnit />
          </Card>
        ) : null}
        {shift.areas.length === 0 ? <EmptyState title={t('unit.emptyTitle')}>{t('unit.emptyText')}</EmptyState> : null}
        {shift.areas.map((standing) => (
          <Card key={standing.area.id} title={nameOf(standing.area)} actions={<StateLabel state={standing.state} />}>
            <AreaDetail standing={standing} shift={shift} />
          </Card>
        ))}
        <RuleWords rule={shift.rule} />
      </div>
    </>
  );
}
