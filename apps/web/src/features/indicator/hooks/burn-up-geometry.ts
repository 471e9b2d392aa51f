import { scaleLinear } from 'd3-scale';
import { curveLinear, line } from 'd3-shape';

/** One dated point of the course of an indicator; a value that is not known yet (or a plan that is not set) is null. */
export interface CoursePoint {
  asOf: string;
  value: number | null;
  planned: number | null;
}

export interface ChartFrame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface AxisTick {
  at: number;
  label: string;
}

export interface EndLabel {
  x: number;
  y: number;
  value: number;
}

/** Everything the chart draws, in pixels; paths are null when they have nothing to show. */
export interface BurnUpGeometry {
  actualPath: string | null;
  plannedPath: string | null;
  targetY: number;
  todayX: number | null;
  actualEnd: EndLabel | null;
  plannedEnd: EndLabel | null;
  xTicks: AxisTick[];
  yTicks: AxisTick[];
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Months on the axis: every quarter when there is room, every half-year on a phone. */
function monthTicks(first: string, last: string, step: number): string[] {
  const ticks: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  const end = last.slice(0, 7);
  while (`${year}-${String(month).padStart(2, '0')}` <= end) {
    if ((month - 1) % step === 0) ticks.push(`${year}-${String(month).padStart(2, '0')}-01`);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return ticks.filter((tick) => tick >= first);
}

function pathOf(points: { x: number; y: number }[]): string | null {
  if (points.length < 2) return null;
  return line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveLinear)(points);
}

/**
 * Lays out the burn-up of an indicator: actual values up to the day shown, the plan and the target line over the whole
 * project. Pure, so that the drawing can be checked without a browser.
 *
 * @example burnUpGeometry([{ asOf: '2023-01-31', value: 2, planned: 3 }], 83, '2023-01-31', frame).todayX
 */
export function burnUpGeometry(points: CoursePoint[], target: number, asOf: string, frame: ChartFrame): BurnUpGeometry {
  const first = points[0]?.asOf ?? asOf;
  const last = points.at(-1)?.asOf ?? asOf;
  const highest = Math.max(target, ...points.map((point) => Math.max(point.value ?? 0, point.planned ?? 0)));
  const x = scaleLinear([dayNumber(first), dayNumber(last)], [frame.left, frame.width - frame.right]);
  const y = scaleLinear([0, highest], [frame.height - frame.bottom, frame.top]);

  const place = (date: string, value: number) => ({ x: x(dayNumber(date)), y: y(value), value });
  const actual = points.flatMap((point) => (point.value === null ? [] : [place(point.asOf, point.value)]));
  const planned = points.flatMap((point) => (point.planned === null ? [] : [place(point.asOf, point.planned)]));

  return {
    actualPath: pathOf(actual),
    plannedPath: pathOf(planned),
    targetY: y(target),
    todayX: asOf >= first && asOf <= last ? x(dayNumber(asOf)) : null,
    actualEnd: actual.at(-1) ?? null,
    plannedEnd: planned.at(-1) ?? null,
    xTicks: monthTicks(first, last, frame.width < 560 ? 6 : 3).map((date) => ({
      at: x(dayNumber(date)),
      label: `${Number(date.slice(5, 7))}/${date.slice(0, 4)}`,
    })),
    yTicks: y.ticks(5).map((value) => ({ at: y(value), label: String(value) })),
  };
}
