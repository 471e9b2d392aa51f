import { useQuery } from '@tanstack/react-query';
import { useProject } from '../../../shared/api/session.ts';
import type { Indicator, IndicatorSeries } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { BurnUpChart } from '../../../shared/ui/burn-up-chart.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ChartFigure } from '../../../shared/ui/chart-figure.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { seriesQuery } from '../api/overview-queries.ts';
import { forecastAtEnd, knownPoints } from './forecast.ts';

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
  const format = useFormat();
  const project = useProject();
  const known = knownPoints(series, indicator);
  const forecast = forecastAtEnd(known, indicator.target, project.endsOn);
  const title = `${t(`overview.${indicator.code}`)}: ${t('overview.paceTitle').toLocaleLowerCase()}`;
  return (
    <ChartFigure
      title={title}
      sentence={usePaceSentence(indicator, forecast)}
      table={{
        caption: title,
        head: [t('overview.paceMonth'), t('overview.paceActualHead'), t('overview.pacePlanHead')],
        rows: series.points.map((point) => [
          format.month(point.asOf),
          point.value === null || point.asOf > indicator.asOf ? '–' : String(point.value),
          point.planned === null ? '–' : String(point.planned),
        ]),
      }}
    >
      <BurnUpChart
        actual={known.map(({ asOf, value }) => ({ on: asOf, value }))}
        plan={series.points.flatMap(({ asOf, planned }) => (planned === null ? [] : [{ on: asOf, value: planned }]))}
        forecast={forecast === null ? null : { on: project.endsOn, value: Math.min(forecast, indicator.target) }}
        startsOn={project.startsOn}
        endsOn={project.endsOn}
        today={indicator.asOf}
        target={indicator.target}
      />
    </ChartFigure>
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
