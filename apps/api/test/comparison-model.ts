import { addDays, localDate } from '@rssz/domain';
import fc from 'fast-check';

const FIRST_DAY = localDate('2024-01-01');
const FIRST_TICK = localDate('2024-04-01');
export const REGIONS = ['CZ010', 'CZ042', 'CZ042'];
export const AREAS = ['housing', 'debt'];
/** Codes with the area and the family: b1 continues a1, b2 nothing. */
export const CRITERIA: Record<string, { area: string; family: string }> = {
  a1: { area: 'housing', family: 'a1' },
  a2: { area: 'housing', family: 'a2' },
  a3: { area: 'debt', family: 'a3' },
  b1: { area: 'housing', family: 'a1' },
  b2: { area: 'housing', family: 'b2' },
};
export const CODES = Object.keys(CRITERIA);

/** What was said, plainly, with the instants between which it stood. */
interface SaidRating {
  readonly unit: number;
  readonly code: string;
  readonly phase: 'baseline' | 'interim' | 'final';
  readonly level: number;
  readonly on: string;
  readonly isPilot: boolean;
  readonly from: string;
  to: string | null;
}
interface SaidVersion {
  readonly unit: number;
  readonly number: number;
  readonly codes: readonly string[];
  readonly agreedOn: string;
  readonly agreedAt: string;
  readonly approvedOn: string | null;
  readonly approvedAt: string;
}
export interface History {
  readonly ratings: SaidRating[];
  readonly versions: SaidVersion[];
}

export const instantOf = (tick: number): string => `${addDays(FIRST_TICK, tick)}T09:30:00.000Z`;
export const day = fc.nat(90).map((days) => addDays(FIRST_DAY, days));

const version = fc.record({
  kind: fc.constant('version' as const),
  unit: fc.nat(2),
  codes: fc.subarray(CODES, { minLength: 1 }),
  agreedOn: day,
  approvedLater: fc.option(fc.nat(20), { nil: null }),
  approvedAfterTicks: fc.nat(6),
});
const rating = fc.record({
  kind: fc.constant('rating' as const),
  unit: fc.nat(2),
  code: fc.constantFrom(...CODES),
  phase: fc.constantFrom('baseline' as const, 'interim' as const, 'final' as const),
  level: fc.integer({ min: 0, max: 4 }),
  on: day,
  isPilot: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
});
const correction = fc.record({
  kind: fc.constant('correction' as const),
  pick: fc.nat(40),
  level: fc.integer({ min: 0, max: 4 }),
});
export const act = fc.oneof(
  { weight: 2, arbitrary: version },
  { weight: 12, arbitrary: rating },
  { weight: 1, arbitrary: correction },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** Writes a history down beside the database: each act at an instant of its own. */
export function tell(acts: readonly Act[]): History {
  const history: History = { ratings: [], versions: [] };
  for (const [tick, step] of acts.entries()) {
    const at = instantOf(tick);
    if (step.kind === 'rating') {
      const { kind: _kind, ...said } = step;
      history.ratings.push({ ...said, from: at, to: null });
    } else if (step.kind === 'correction') {
      const standing = history.ratings.filter((one) => one.to === null);
      const corrected = standing[step.pick % Math.max(1, standing.length)];
      if (!corrected) continue;
      corrected.to = at;
      history.ratings.push({ ...corrected, level: step.level, from: at, to: null });
    } else {
      const number = history.versions.filter((one) => one.unit === step.unit).length + 1;
      const approvedOn = step.approvedLater === null ? null : addDays(step.agreedOn, step.approvedLater);
      const approvedAt = instantOf(tick + step.approvedAfterTicks);
      const { unit, codes, agreedOn } = step;
      history.versions.push({ unit, number, codes, agreedOn, agreedAt: at, approvedOn, approvedAt });
    }
  }
  return history;
}

export interface Question {
  readonly asOf: string;
  readonly knownAt: string | null;
}
const known = (from: string, to: string | null, at: string | null): boolean =>
  at === null ? to === null : from <= at && (to === null || at < to);
const written = (instant: string, at: string | null): boolean => at === null || instant <= at;

/** Which criteria a unit goes by on a day: a plain walk over its versions. */
function chosenBy(history: History, unit: number, { asOf, knownAt }: Question): Set<string> {
  const own = history.versions.filter((one) => one.unit === unit && written(one.agreedAt, knownAt));
  const isApproved = (one: SaidVersion): boolean => one.approvedOn !== null && written(one.approvedAt, knownAt);
  // Of two versions that hold side by side the newer one speaks of a family, which the unit has once.
  const codes = new Map<string, string>();
  for (const one of own) {
    if (one.agreedOn > asOf) continue;
    const later = own.filter((other) => other.number > one.number);
    const isOver = isApproved(one)
      ? later.some((other) => isApproved(other) && (other.approvedOn ?? '') <= asOf)
      : later.some((other) => other.agreedOn <= asOf);
    if (!isOver) one.codes.forEach((code) => codes.set(CRITERIA[code]?.family ?? code, code));
  }
  return new Set(codes.values());
}

/** Ratings of a criterion's family in a unit, the oldest first. */
function ratingsOf(history: History, unit: number, family: string, { asOf, knownAt }: Question): SaidRating[] {
  return history.ratings
    .filter((one) => one.unit === unit && CRITERIA[one.code]?.family === family)
    .filter((one) => !one.isPilot && one.on <= asOf && known(one.from, one.to, knownAt))
    .sort((a, b) => (`${a.on} ${a.from}` < `${b.on} ${b.from}` ? -1 : 1));
}

interface Pair {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Recounted {
  state: string;
  levels: string[];
  unmapped: number;
}

/** How many criteria went up, down, and nowhere. */
function directions(pairs: readonly Pair[]): { up: number; down: number; same: number } {
  const moved = { up: 0, down: 0, same: 0 };
  for (const { from, to } of pairs) {
    if (from === null || to === null) continue;
    moved[to > from ? 'up' : to < from ? 'down' : 'same'] += 1;
  }
  return moved;
}

function judge(pairs: readonly Pair[], begun: string): string {
  const { up, down, same } = directions(pairs);
  if (pairs.length === 0) return 'not-chosen';
  if (up > 0) return down > 0 ? 'mixed' : 'improved';
  if (down > 0) return 'worse';
  if (same > 0) return 'unchanged';
  return pairs.some(({ from }) => from !== null) ? begun : 'not-assessed';
}

export const levelsOf = (pairs: readonly Pair[]): string[] => pairs.map(({ from, to }) => `${from} → ${to}`).sort();

export function recount(history: History, unit: number, area: string, at: Question): Recounted {
  const all = chosenBy(history, unit, at);
  const own = [...all].filter((code) => CRITERIA[code]?.area === area);
  const pairs = own.map((code) => {
    const rows = ratingsOf(history, unit, CRITERIA[code]?.family ?? '', at);
    const first = rows.filter((one) => one.phase === 'baseline').pop();
    const last = first && rows.filter((one) => one.phase !== 'baseline' && one.on > first.on).pop();
    return { from: first?.level ?? null, to: last?.level ?? null };
  });
  return {
    state: judge(pairs, 'baseline-only'),
    levels: levelsOf(pairs),
    unmapped: unmappedIn(history, unit, area, at),
  };
}

function unmappedIn(history: History, unit: number, area: string, at: Question): number {
  const families = new Set([...chosenBy(history, unit, at)].map((code) => CRITERIA[code]?.family));
  return CODES.filter((code) => CRITERIA[code]?.area === area && !families.has(CRITERIA[code].family)).filter((code) =>
    ratingsOf(history, unit, CRITERIA[code]?.family ?? '', at).some((one) => one.code === code),
  ).length;
}

export function recountTwoDays(
  history: History,
  unit: number,
  area: string,
  earlier: Question,
  later: Question,
): Recounted {
  const own = [...chosenBy(history, unit, later)].filter((code) => CRITERIA[code]?.area === area);
  const pairs = own.map((code) => {
    const on = (at: Question): number | null =>
      ratingsOf(history, unit, CRITERIA[code]?.family ?? '', at).pop()?.level ?? null;
    return { from: on(earlier), to: on(later) };
  });
  const unmapped = unmappedIn(history, unit, area, later);
  return { state: judge(pairs, 'not-assessed'), levels: levelsOf(pairs), unmapped };
}
