import type { Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useIndicatorName } from '../../../shared/lib/use-indicator-name.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { AsOfField } from '../../../shared/ui/as-of-field.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useIndicators } from '../api/use-indicators.ts';
import { indicatorSearchSpec } from '../hooks/indicator-search.ts';
import { AsOfNotice } from './as-of-notice.tsx';
import { ActivityTable } from './activity-table.tsx';
import { EvidenceLists } from './evidence-lists.tsx';
import { ExplanationPanel } from './explanation-panel.tsx';
import styles from './indicator-page.module.css';
import { IndicatorCourse } from './indicator-course.tsx';
import { IndicatorRule } from './indicator-rule.tsx';
import { IndicatorValue } from './indicator-value.tsx';
import { Radar } from './radar.tsx';
import { Targets } from './targets.tsx';
import { TrustCards } from './trust-cards.tsx';
import { Verdicts } from './verdicts.tsx';

/** One indicator as of a day, explained down to the evidence. */
export function IndicatorPage() {
  const t = useText('indicator');
  const { asOf } = useAsOf();
  const code = useRouteParam('code');
  const indicators = useIndicators(asOf);
  const indicator = indicators.data?.find((one) => one.code === code);
  const isMissing = indicators.data !== undefined && !indicator;
  if (indicators.isError || isMissing) {
    const error = indicators.error ?? new ProblemFailure(404, { code: 'resource.not-found' });
    return (
      <>
        <PageHeader title={t('title')} crumbs={[{ label: t('title'), to: '/indikatory' }]} />
        <ErrorState error={error} onRetry={() => void indicators.refetch()} />
      </>
    );
  }
  return indicator ? <LoadedIndicator indicator={indicator} /> : <Skeleton shape="block" />;
}

function LoadedIndicator({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const format = useFormat();
  const { asOf } = useAsOf();
  const [{ cast }, setParams] = useSearchParams(indicatorSearchSpec);
  const name = useIndicatorName()(indicator);
  const open = (id: string) => setParams({ cast: indicatorSearchSpec.cast.read(id), strana: 1, upravit: false });
  const tabs = [
    { id: 'vysvetleni', label: t('tab.evidence'), content: <EvidenceLists indicator={indicator} /> },
    ...(indicator.code === 'participants'
      ? [
          {
            id: 'radar',
            label: t('tab.radar', { hours: format.hours(indicator.rule.thresholdMinutes ?? 0) }),
            content: <Radar indicator={indicator} />,
          },
        ]
      : []),
    { id: 'aktivity', label: t('tab.activities'), content: <ActivityTable indicator={indicator} /> },
    { id: 'pravidlo', label: t('tab.rule'), content: <IndicatorRule indicator={indicator} /> },
    { id: 'overeni', label: t('tab.verdicts'), content: <Verdicts indicator={indicator} /> },
    { id: 'plan', label: t('tab.targets'), content: <Targets indicator={indicator} /> },
  ];
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t('title'), to: '/indikatory', search: asOf ? { k: asOf } : {} }, { label: name }]}
        actions={<AsOfField />}
      />
      <AsOfNotice isInFuture={indicator.asOfInFuture} />
      <div className={styles.top}>
        <div className={styles.column}>
          <Card>
            <IndicatorValue indicator={indicator} />
          </Card>
          <TrustCards indicator={indicator} onOpen={open} />
        </div>
        <Card>
          <IndicatorCourse indicator={indicator} />
        </Card>
      </div>
      <Tabs label={t('tab.label')} tabs={tabs} selected={cast} onSelect={open} />
      {indicator.code === 'participants' ? <ExplanationPanel /> : null}
    </>
  );
}
