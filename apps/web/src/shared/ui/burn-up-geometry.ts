import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** One dated point of the course of an indicator; a value that is not known yet (or a plan that is not set) is null. */
export interface CoursePoint {
  /** 'YYYY-MM-DD' */
  asOf: string;
  value: number | null;
  planned: number | null;
}

/** Where the value would be on a later day at the present pace. */
export interface Forecast {
  asOf: string;
  value: number;
}

export interface ChartFrame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

interface Place {
  x: number;
  y: number;
  value: number;
}

/** Everything the chart draws, in pixels; parts that have nothing to show are null. */
export interface BurnUpGeometry {
  actualPath: string | null;
  plannedPath: string | null;
  forecastPath: string | null;
  targetY: number;
  todayX: number | null;
  actualEnd: Place | null;
  /** The plan for the day shown. */
  plannedNow: Place | null;
  forecastEnd: Place | null;
  xTicks: { at: number; date: string }[];
  yTicks: { at: number; value: number }[];
}

interface BurnUpInput {
  points: readonly CoursePoint[];
  target: number;
  /** The day shown. */
  asOf: string;
  forecast?: Forecast | null;
}

/** Below this width the axis has room for half-years only. */
const wideEnough = 560;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** First days of quarters (step 3) or half-years (step 6) between two days, both included. */
export function monthTicks(first: string, last: string, step: number): string[] {
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

function pathOf(points: readonly Place[]): string | null {
  if (points.length < 2) return null;
  return line<Place>(
    (point) => point.x,
    (point) => point.y,
  )([...points]);
}

/** The first and the last of dated points; the day shown when there are none. */
function daysOf(points: readonly { asOf: string }[], asOf: string): { first: string; last: string } {
  const days = points.map((point) => point.asOf).sort();
  return { first: days[0] ?? asOf, last: days.at(-1) ?? asOf };
}

/**
 * Lays out the burn-up of an indicator: actual values up to the day shown, the plan and the target line over the whole
 * project. Pure, so that the drawing can be checked without a browser.
 *
 * @example burnUpGeometry({ points: [{ asOf: '2023-01-31', value: 2, planned: 3 }], target: 83, asOf: '2023-01-31' }, frame)
 */
export function burnUpGeometry({ points, target, asOf, forecast }: BurnUpInput, frame: ChartFrame): BurnUpGeometry {
  const ahead = forecast ? [forecast] : [];
  const { first, last } = daysOf([...points, ...ahead], asOf);
  const values = points.flatMap(({ value, planned }) => [value ?? 0, planned ?? 0]);
  const highest = Math.max(target, ...ahead.map(({ value }) => value), ...values);
  const x = scaleLinear([dayNumber(first), dayNumber(last)], [frame.left, frame.width - frame.right]);
  const y = scaleLinear([0, highest], [frame.height - frame.bottom, frame.top]);

  const place = (date: string, value: number | null): Place[] =>
    value === null ? [] : [{ x: x(dayNumber(date)), y: y(value), value }];
  const actual = points.flatMap((point) => place(point.asOf, point.value));
  const forecastEnd = ahead.flatMap((point) => place(point.asOf, point.value));
  const now = points.find((point) => point.asOf === asOf);

  return {
    actualPath: pathOf(actual),
    plannedPath: pathOf(points.flatMap((point) => place(point.asOf, point.planned))),
    forecastPath: pathOf([...actual.slice(-1), ...forecastEnd]),
    targetY: y(target),
    todayX: asOf >= first && asOf <= last ? x(dayNumber(asOf)) : null,
    actualEnd: actual.at(-1) ?? null,
    plannedNow: place(asOf, now?.planned ?? null)[0] ?? null,
    forecastEnd: forecastEnd[0] ?? null,
    xTicks: monthTicks(first, last, frame.width < wideEnough ? 6 : 3).map((date) => ({ at: x(dayNumber(date)), date })),
    yTicks: y.ticks(5).map((value) => ({ at: y(value), value })),
  };
}
