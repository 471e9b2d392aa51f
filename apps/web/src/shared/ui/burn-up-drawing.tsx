import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import styles from './burn-up-chart.module.css';
import {
  burnUpGeometry,
  type BurnUpGeometry,
  type ChartFrame,
  type CoursePoint,
  type Forecast,
} from './burn-up-geometry.ts';
import { labelPlaces } from './label-places.ts';

interface BurnUpDrawingProps {
  points: readonly CoursePoint[];
  target: number;
  asOf: string;
  forecast: Forecast | null;
  width: number;
}

/** The drawing itself; a reader has the sentence and the table, so nothing here is spoken. */
export function BurnUpDrawing({ width, ...course }: BurnUpDrawingProps) {
  // The label of the forecast stands beside its end, outside the lines.
  const frame: ChartFrame = { width, height: 260, top: 22, right: course.forecast ? 82 : 14, bottom: 26, left: 34 };
  const chart = burnUpGeometry(course, frame);
  const right = frame.width - frame.right;
  const base = frame.height - frame.bottom;
  return (
    <svg className={styles.svg} width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
      <Axes chart={chart} frame={frame} />
      <line className={styles.target} x1={frame.left} x2={right} y1={chart.targetY} y2={chart.targetY} />
      {chart.todayX === null ? null : (
        <line className={styles.today} x1={chart.todayX} x2={chart.todayX} y1={frame.top} y2={base} />
      )}
      {chart.plannedPath ? <path className={styles.planned} d={chart.plannedPath} /> : null}
      {chart.forecastPath ? <path className={styles.forecast} d={chart.forecastPath} /> : null}
      {chart.actualPath ? <path className={styles.actual} d={chart.actualPath} /> : null}
      {chart.actualEnd ? <circle className={styles.dot} cx={chart.actualEnd.x} cy={chart.actualEnd.y} r={4.5} /> : null}
      <Labels chart={chart} frame={frame} target={course.target} />
    </svg>
  );
}

interface PartProps {
  chart: BurnUpGeometry;
  frame: ChartFrame;
}

function Axes({ chart, frame }: PartProps) {
  const format = useFormat();
  return (
    <>
      {chart.yTicks.map((tick) => (
        <g key={tick.value}>
          <line className={styles.grid} x1={frame.left} x2={frame.width - frame.right} y1={tick.at} y2={tick.at} />
          <text className={styles.tickText} x={frame.left - 6} y={tick.at + 4} textAnchor="end">
            {tick.value}
          </text>
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <text key={tick.date} className={styles.tickText} x={tick.at} y={frame.height - 6} textAnchor="middle">
          {format.month(tick.date)}
        </text>
      ))}
    </>
  );
}

/** Direct labels instead of a legend: the target over its line, actual and plan beside the day, the forecast at its end. */
function Labels({ chart, frame, target }: PartProps & { target: number }) {
  const t = useText('app');
  const format = useFormat();
  const { actualEnd, plannedNow, forecastEnd } = chart;
  const places = actualEnd
    ? labelPlaces(actualEnd, plannedNow?.y ?? null, frame, forecastEnd ? forecastEnd.y + 4 : null)
    : null;
  return (
    <>
      <text className={styles.targetText} x={frame.left + 4} y={chart.targetY - 6}>
        {t('chart.target', { value: format.number(target) })}
      </text>
      {actualEnd && places ? (
        <text className={styles.actualText} {...places.actual}>
          {t('chart.actual', { value: format.number(actualEnd.value) })}
        </text>
      ) : null}
      {plannedNow && places?.planned ? (
        <text className={styles.plannedText} {...places.planned}>
          {t('chart.plan', { value: format.number(plannedNow.value) })}
        </text>
      ) : null}
      {forecastEnd ? (
        <text className={styles.plannedText} x={forecastEnd.x + 6} y={forecastEnd.y + 4}>
          {t('chart.forecast', { value: format.number(forecastEnd.value) })}
        </text>
      ) : null}
    </>
  );
}
