import { useRef } from 'react';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import { useWidth } from '../lib/use-width.ts';
import styles from './burn-up-chart.module.css';
import { BurnUpDrawing } from './burn-up-drawing.tsx';
import type { CoursePoint, Forecast } from './burn-up-geometry.ts';
import { ChartFigure } from './chart-figure.tsx';

interface BurnUpChartProps {
  title: string;
  titleLevel?: 2 | 3;
  /** What the course says, counted from its points. */
  sentence: string;
  /** By date; the day shown is one of them. */
  points: readonly CoursePoint[];
  target: number;
  /** The day shown. */
  asOf: string;
  forecast?: Forecast | null;
}

const narrowest = 260;

/** The course of a count over the project: actual solid, plan dashed, target dotted; the same in words and in a table. */
export function BurnUpChart({ title, titleLevel = 2, sentence, forecast = null, ...course }: BurnUpChartProps) {
  const t = useText('app');
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(narrowest, useWidth(box));
  const table = {
    caption: t('chart.caption', { title }),
    head: [t('chart.day'), t('chart.actualColumn'), t('chart.planColumn')],
    rows: course.points.map((point) => [
      format.date(point.asOf),
      point.value === null ? t('chart.future') : format.number(point.value),
      point.planned === null ? t('chart.notSet') : format.number(point.planned),
    ]),
  };
  return (
    <ChartFigure title={title} titleLevel={titleLevel} sentence={sentence} table={table}>
      <div ref={box} className={styles.box}>
        <BurnUpDrawing {...course} forecast={forecast} width={width} />
      </div>
    </ChartFigure>
  );
}
