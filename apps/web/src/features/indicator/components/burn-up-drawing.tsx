import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { burnUpGeometry, type BurnUpGeometry, type ChartFrame, type CoursePoint } from '../hooks/burn-up-geometry.ts';
import { labelPlaces } from '../hooks/label-places.ts';
import styles from './burn-up-chart.module.css';

interface BurnUpDrawingProps {
  points: CoursePoint[];
  target: number;
  asOf: string;
  width: number;
}

/** The drawing itself; a reader has the sentence and the table, so nothing here is spoken. */
export function BurnUpDrawing({ points, target, asOf, width }: BurnUpDrawingProps) {
  const frame: ChartFrame = { width, height: 260, top: 22, right: 14, bottom: 26, left: 34 };
  const chart = burnUpGeometry(points, target, asOf, frame);
  const right = frame.width - frame.right;
  return (
    <svg className={styles.svg} width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
      {chart.yTicks.map((tick) => (
        <g key={tick.label}>
          <line className={styles.grid} x1={frame.left} x2={right} y1={tick.at} y2={tick.at} />
          <text className={styles.tickText} x={frame.left - 6} y={tick.at + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <text key={tick.label} className={styles.tickText} x={tick.at} y={frame.height - 6} textAnchor="middle">
          {tick.label}
        </text>
      ))}
      <line className={styles.target} x1={frame.left} x2={right} y1={chart.targetY} y2={chart.targetY} />
      {chart.todayX === null ? null : (
        <line
          className={styles.today}
          x1={chart.todayX}
          x2={chart.todayX}
          y1={frame.top}
          y2={frame.height - frame.bottom}
        />
      )}
      {chart.plannedPath ? <path className={styles.planned} d={chart.plannedPath} /> : null}
      {chart.actualPath ? <path className={styles.actual} d={chart.actualPath} /> : null}
      {chart.actualEnd ? <circle className={styles.dot} cx={chart.actualEnd.x} cy={chart.actualEnd.y} r={4.5} /> : null}
      <Labels chart={chart} frame={frame} target={target} planned={plannedAt(points, asOf)} />
    </svg>
  );
}

const plannedAt = (points: CoursePoint[], asOf: string): number | null =>
  points.find((point) => point.asOf === asOf)?.planned ?? null;

interface LabelsProps {
  chart: BurnUpGeometry;
  frame: ChartFrame;
  target: number;
  planned: number | null;
}

/** Direct labels instead of a legend: the target over its line, actual and plan beside the day shown. */
function Labels({ chart, frame, target, planned }: LabelsProps) {
  const t = useText('indicator');
  const format = useFormat();
  const { actualEnd } = chart;
  const base = frame.height - frame.bottom;
  const plannedY = planned === null ? null : base - ((base - chart.targetY) * planned) / target;
  const places = actualEnd ? labelPlaces(actualEnd, plannedY, frame) : null;
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
      {planned !== null && places?.planned ? (
        <text className={styles.plannedText} {...places.planned}>
          {t('chart.plan', { value: format.number(planned) })}
        </text>
      ) : null}
    </>
  );
}
