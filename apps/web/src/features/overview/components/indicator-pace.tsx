import { useQuery } from '@tanstack/react-query';
import { useProject } from '../../../shared/api/session.ts';
import type { Indicator, IndicatorSeries } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { courseUpTo } from '../../../shared/lib/course-up-to.ts';
import { useIndicatorName } from '../../../shared/lib/use-indicator-name.ts';
import { BurnUpChart } from '../../../shared/ui/burn-up-chart.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { seriesQuery } from '../api/overview-queries.ts';
import { forecastAtEnd } from './forecast.ts';

/** Value of an indicator over the project against its plan. */
export function IndicatorPace({ indicator }: { indicator: Indicator }) {
  const { code } = useProject();
  const { data, error, refetch } = useQuery(seriesQuery(code, indicator.code));
  return (
    <Card>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton shape="block" /> : null}
      {data ? <Pace indicator={indicator} series={data} /> : null}
    </Card>
  );
}

function Pace({ indicator, series }: { indicator: Indicator; series: IndicatorSeries }) {
  const t = useText('app');
  const { endsOn } = useProject();
  const nameOf = useIndicatorName();
  const { points, asOf, planned } = courseUpTo(series, indicator);
  const forecast = forecastAtEnd(points, indicator.target, endsOn);
  return (
    <BurnUpChart
      title={t('overview.paceOf', { name: nameOf(indicator) })}
      sentence={usePaceSentence({ ...indicator, asOf, planned }, forecast)}
      points={points}
      target={indicator.target}
      asOf={asOf}
      forecast={forecast === null ? null : { asOf: endsOn, value: Math.min(forecast, indicator.target) }}
    />
  );
}

function usePaceSentence(indicator: Indicator, forecast: number | null): string {
  const t = useText('app');
  const format = useFormat();
  const { value, target, planned } = indicator;
  const date = format.date(indicator.asOf);
  const state =
    planned === null
      ? t('overview.paceSentence', { date, value, target })
      : t('overview.paceSentencePlan', { date, value, target, planned });
  if (forecast === null) return state;
  const outlook = forecast >= target ? t('overview.paceForecastDone') : t('overview.paceForecast', { forecast });
  return `${state} ${outlook}`;
}
