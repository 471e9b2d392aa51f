import { useProject } from '../../../shared/api/session.ts';
import type { Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ChartFigure } from '../../../shared/ui/chart-figure.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useSeries } from '../api/use-indicators.ts';
import { courseUpTo } from '../hooks/course-up-to.ts';
import { useCourseSentence } from '../hooks/use-course-sentence.ts';
import { useElementWidth } from '../hooks/use-element-width.ts';
import styles from './burn-up-chart.module.css';
import { BurnUpDrawing } from './burn-up-drawing.tsx';

interface BurnUpChartProps {
  indicator: Indicator;
  titleLevel?: 2 | 3;
}

/** The course of an indicator over the project: plan dashed, actual solid, target line, and the same in words and digits. */
export function BurnUpChart({ indicator, titleLevel = 2 }: BurnUpChartProps) {
  const t = useText('indicator');
  const format = useFormat();
  const project = useProject();
  const series = useSeries(indicator.code);
  const sentenceOf = useCourseSentence();
  const [box, width] = useElementWidth<HTMLDivElement>(560);
  if (series.isError) return <ErrorState error={series.error} onRetry={() => void series.refetch()} />;
  if (!series.data) return <Skeleton shape="block" />;

  const points = courseUpTo(series.data.points, indicator);
  const title = indicator.code === 'documents' ? t('chart.titleDocuments') : t('chart.titleParticipants');
  const table = {
    caption: t('chart.caption'),
    head: [t('chart.month'), t('chart.actualColumn'), t('chart.planColumn')],
    rows: points.map((point) => [
      format.date(point.asOf),
      point.value === null ? t('chart.future') : format.number(point.value),
      point.planned === null ? t('chart.notSet') : format.number(point.planned),
    ]),
  };
  return (
    <ChartFigure
      title={title}
      titleLevel={titleLevel}
      sentence={sentenceOf(indicator, points, project.endsOn)}
      table={table}
    >
      <div ref={box} className={styles.box}>
        <BurnUpDrawing points={points} target={indicator.target} asOf={indicator.asOf} width={width} />
      </div>
    </ChartFigure>
  );
}
