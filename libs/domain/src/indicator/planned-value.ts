import type { LocalDate, Period } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';

/** A dated target; the final one comes from the source, interim ones are set by the manager. */
export interface IndicatorTarget {
  readonly dueOn: LocalDate;
  readonly value: number;
  readonly isFinal: boolean;
  readonly isAssumption: boolean;
}

/** What was planned for a day; `null` is shown as "nestanoveno". */
export interface PlannedValue {
  readonly value: number | null;
  readonly isAssumption: boolean;
}

const notSet: PlannedValue = { value: null, isAssumption: false };

/**
 * The value planned for a day by dated targets: that of the last one due by then. Before the first, zero when interim
 * targets exist, and nothing when only the final one does, since a plan in between is never invented.
 *
 * Source: DESIGN §7 (targets as dated rows; interim targets empty until the manager sets them).
 *
 * @example plannedValue([{ dueOn: '2024-12-31', value: 60, … }], '2024-06-30') // { value: null, isAssumption: false }
 */
export function plannedValue(targets: readonly IndicatorTarget[], asOf: LocalDate): PlannedValue {
  const due = targets.filter((target) => target.dueOn <= asOf).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const last = due.at(-1);
  if (last) return { value: last.value, isAssumption: last.isAssumption };
  const interim = targets.filter((target) => !target.isFinal);
  return interim.length === 0 ? notSet : { value: 0, isAssumption: interim.some((target) => target.isAssumption) };
}

/**
 * How many documents were planned to be finished by a day, counted from their due dates; nothing while none has one.
 *
 * Source: DESIGN §7 (due dates are not in the source, so they may be empty or assumed).
 *
 * @example plannedBy([{ dueOn: '2023-06-30', isAssumption: true }, { dueOn: null, isAssumption: false }], '2023-12-31')
 * // { value: 1, isAssumption: true }
 */
export function plannedBy(
  dueDates: readonly { readonly dueOn: LocalDate | null; readonly isAssumption: boolean }[],
  asOf: LocalDate,
): PlannedValue {
  const dated = dueDates.filter((one) => one.dueOn !== null);
  if (dated.length === 0) return notSet;
  const due = dated.filter((one) => one.dueOn !== null && one.dueOn <= asOf);
  return { value: due.length, isAssumption: dated.some((one) => one.isAssumption) };
}

/**
 * What is wrong with interim targets: they lie within the project, one a day, never fall and never exceed the final value.
 *
 * Errors: `target.*`, each with the index of the row as its field.
 */
export function targetProblems(
  interim: readonly { readonly dueOn: LocalDate; readonly value: number }[],
  finalValue: number,
  project: Period,
): Problem[] {
  return interim.flatMap((target, index) => {
    const earlier = interim.filter((other) => other.dueOn < target.dueOn);
    const highest = Math.max(0, ...earlier.map((other) => other.value));
    const isRepeated = interim.findIndex((other) => other.dueOn === target.dueOn) < index;
    const isOutside = target.dueOn < project.startsOn || target.dueOn >= project.endsOn;
    const { startsOn, endsOn } = project;
    return [
      ...(isRepeated ? [problemAt(index, 'dueOn', 'target.duplicate-date', {})] : []),
      ...(isOutside ? [problemAt(index, 'dueOn', 'target.outside-project', { startsOn, endsOn })] : []),
      ...(target.value > finalValue ? [problemAt(index, 'value', 'target.above-final', { final: finalValue })] : []),
      ...(target.value < highest ? [problemAt(index, 'value', 'target.decreasing', { previous: highest })] : []),
    ];
  });
}

function problemAt(
  index: number,
  field: string,
  code: Problem['code'],
  params: Record<string, string | number>,
): Problem {
  return { code, params, field: `${index}.${field}` };
}
