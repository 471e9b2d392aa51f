import { scaleLinear } from 'd3-scale';

export interface CourseRating {
  on: string;
  level: number;
  isBaseline: boolean;
  /** Rated under another catalogue version than the criterion shown. */
  isOtherCatalogue: boolean;
}

export interface CourseFrame {
  width: number;
  /** Levels of the scale, the lowest first. */
  levels: readonly number[];
  startsOn: string;
  endsOn: string;
  /** The day shown. */
  asOf: string;
}

const row = 22;
const top = 14;
const bottom = 26;
const sides = { left: 26, right: 12 };

const time = (date: string) => Date.parse(`${date}T00:00:00Z`);

/**
 * Where the parts of a small course stand. Levels are an order, so they are rows at equal steps; between two ratings the
 * line stays on the former and turns at the later one, because nothing is known in between.
 */
export function courseGeometry(ratings: readonly CourseRating[], frame: CourseFrame) {
  const { levels, width } = frame;
  const height = top + Math.max(1, levels.length - 1) * row + bottom;
  const base = height - bottom;
  const [left, right] = [sides.left, width - sides.right];
  const days = [frame.startsOn, frame.endsOn, ...ratings.map(({ on }) => on)].map(time);
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [left, right]);
  const y = (level: number) => base - levels.indexOf(level) * row;
  const dots = ratings.map(({ on, level, ...rest }) => ({ ...rest, key: on, x: x(time(on)), y: y(level) }));
  const todayX = Math.min(right, Math.max(left, x(time(frame.asOf))));
  const [first, ...later] = dots;
  const turns = later.map((dot) => `H${dot.x}V${dot.y}`).join('');
  const path = first ? `M${first.x},${first.y}${turns}H${Math.max(todayX, dots.at(-1)?.x ?? left)}` : '';
  return {
    height,
    left,
    right,
    base,
    rows: [...levels].reverse().map((level) => ({ level, y: y(level) })),
    dots,
    path,
    years: yearStarts(frame).map((day) => x(time(day))),
    todayX,
  };
}

function yearStarts({ startsOn, endsOn }: CourseFrame): string[] {
  const [from, to] = [Number(startsOn.slice(0, 4)) + 1, Number(endsOn.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `${from + index}-01-01`);
}
