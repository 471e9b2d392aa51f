import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useRef } from 'react';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import { useWidth } from '../lib/use-width.ts';
import styles from './burn-up-chart.module.css';
import { dayNumber, quarterStarts, spreadLabels } from './chart-geometry.ts';

interface Point {
  /** 'YYYY-MM-DD' */
  on: string;
  value: number;
}

interface BurnUpChartProps {
  actual: readonly Point[];
  plan: readonly Point[];
  /** Where the line would end at the present pace. */
  forecast: Point | null;
  startsOn: string;
  endsOn: string;
  today: string;
  target: number;
}

const height = 216;
const margin = { top: 14, right: 78, bottom: 24, left: 30 };

/** Actual value, plan and outlook of a count over time; labels stand at the lines, there is no legend. */
export function BurnUpChart(props: BurnUpChartProps) {
  const t = useText('app');
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(260, useWidth(box));
  const x = scaleLinear([dayNumber(props.startsOn), dayNumber(props.endsOn)], [margin.left, width - margin.right]);
  const y = scaleLinear([0, props.target * 1.06], [height - margin.bottom, margin.top]);
  const at = (on: string) => x(dayNumber(on));
  const path = line<Point>(
    (point) => at(point.on),
    (point) => y(point.value),
  );
  const steps = path.curve(curveStepAfter)(Array.from(props.actual)) ?? '';
  const straight = line<Point>(
    (point) => at(point.on),
    (point) => y(point.value),
  );
  const last = props.actual.at(-1);
  const planEnd = props.plan.at(-1);
  const labels = spreadLabels(
    [
      { key: 'target', y: y(props.target), text: t('overview.paceTarget', { value: props.target }) },
      planEnd && props.plan.length > 1
        ? { key: 'plan', y: y(planEnd.value), text: t('overview.pacePlan', { value: planEnd.value }) }
        : null,
      props.forecast
        ? {
            key: 'forecast',
            y: y(props.forecast.value),
            text: t('overview.paceForecastLabel', { value: props.forecast.value }),
          }
        : null,
    ],
    14,
  );
  const months = quarterStarts(props.startsOn, props.endsOn, width < 460 ? 6 : 3);
  return (
    <div ref={box} className={styles.chart}>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} x={margin.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {months.map((month) => (
          <text key={month} className={styles.tick} x={at(month)} y={height - 6} textAnchor="middle">
            {format.month(month)}
          </text>
        ))}
        <line
          className={styles.target}
          x1={margin.left}
          x2={width - margin.right}
          y1={y(props.target)}
          y2={y(props.target)}
        />
        <path className={styles.plan} d={straight(Array.from(props.plan)) ?? ''} />
        {last && props.forecast ? (
          <path className={styles.forecast} d={straight([last, props.forecast]) ?? ''} />
        ) : null}
        <line
          className={styles.today}
          x1={at(props.today)}
          x2={at(props.today)}
          y1={margin.top}
          y2={height - margin.bottom}
        />
        <path className={styles.actual} d={steps} />
        {last ? (
          <LastValue x={at(last.on)} y={y(last.value)} text={t('overview.paceActual', { value: last.value })} />
        ) : null}
        {labels.map((label) => (
          <text key={label.key} className={styles.label} x={width - margin.right + 6} y={label.y} dy="0.32em">
            {label.text}
          </text>
        ))}
      </svg>
    </div>
  );
}

function LastValue({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <>
      <circle className={styles.dot} cx={x} cy={y} r={4} />
      <text className={styles.value} x={x - 8} y={y - 8} textAnchor="end">
        {text}
      </text>
    </>
  );
}
