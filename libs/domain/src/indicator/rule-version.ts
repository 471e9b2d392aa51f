import { ADVISORY_MODES } from '../advisory/advisory-mode.ts';
import { HOUR_LENGTHS } from '../advisory/support-kind.ts';
import { addDays } from '../kernel/date-arithmetic.ts';
import { isKnownAt } from '../kernel/is-known-at.ts';
import type { Instant, LocalDate, Period } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { reasonRefusals } from '../participant/birth-number.ts';
import { PARTICIPANT_FIELDS } from '../participant/missing-fields.ts';
import type { ParticipantRule } from './indicator-rule.ts';

/** A thousand hours: more than anybody can be supported in a project, so it can only be a slip. */
const MOST_MINUTES = 60_000;

/** A rule in force from a day until the next one takes over. */
export interface RuleVersion<Rule = ParticipantRule> {
  readonly number: number;
  readonly validFrom: LocalDate;
  readonly rule: Rule;
  /** Why the rule was changed, or what the first one rests on. */
  readonly reason: string;
}

/** A version with the time it was known: one that was withdrawn is known no longer. */
export interface RecordedRule<Rule = ParticipantRule> extends RuleVersion<Rule> {
  readonly recordedFrom: Instant;
  readonly recordedTo: Instant | null;
}

/**
 * The version that held on a day as known at a time (now, when left out). At a time that knew no version yet, the first one
 * ever written holds: a past figure has a rule too.
 *
 * @throws RangeError when there is no version at all: a defect of the caller.
 * @example ruleInForce(rules, '2024-06-30', '2024-07-01T08:00:00Z').number // 1
 */
export function ruleInForce<Rule extends RecordedRule<unknown>>(
  rules: readonly Rule[],
  asOf: LocalDate,
  knownAt: Instant | null = null,
): Rule {
  const known = rules.filter((one) => isKnownAt(one, knownAt));
  const written = [...rules].sort((a, b) => Date.parse(a.recordedFrom) - Date.parse(b.recordedFrom));
  return ruleOn(known.length > 0 ? known : written.slice(0, 1), asOf);
}

/**
 * The version of a rule in force on a day: the last one that began by then. Before the first, the first holds, since a
 * figure always has a rule.
 *
 * Source: issue 4 §3 (rules are dated versions).
 *
 * @throws RangeError when there is no version at all: a defect of the caller.
 * @example ruleOn([first, { number: 2, validFrom: '2024-01-01', … }], '2024-06-30').number // 2
 */
export function ruleOn<Version extends RuleVersion<unknown>>(versions: readonly Version[], asOf: LocalDate): Version {
  const ordered = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const version = ordered.findLast((one) => one.validFrom <= asOf) ?? ordered[0];
  if (!version) throw new RangeError('a rule without a version');
  return version;
}

/** The days a version decides about, and the day on which its change is shown. */
export interface RuleSpan {
  /** The last day before another version takes over; `null` while none does. */
  readonly lastDay: LocalDate | null;
  /** Whose rules are compared. */
  readonly ruleDay: LocalDate;
  /** To which day evidence is counted: nothing has happened after today. */
  readonly countedTo: LocalDate;
}

/**
 * On which day a change that holds from a day is shown: today, when it decides about today; the first day of one to come,
 * with what has happened so far; the last day of one that another version has taken over from.
 *
 * @example ruleSpan(versions, '2024-10-01', '2024-09-16') // { lastDay: null, ruleDay: '2024-10-01', countedTo: '2024-09-16' }
 */
export function ruleSpan(versions: readonly RuleVersion[], validFrom: LocalDate, today: LocalDate): RuleSpan {
  const [next] = versions
    .map((one) => one.validFrom)
    .filter((day) => day > validFrom)
    .sort();
  const lastDay = next === undefined ? null : addDays(next, -1);
  const latest = lastDay !== null && lastDay < today ? lastDay : today;
  const ruleDay = validFrom > today ? validFrom : latest;
  return { lastDay, ruleDay, countedTo: ruleDay < today ? ruleDay : today };
}

/**
 * Why a version cannot be withdrawn: the first one is the project's definition and always holds, a withdrawal has a reason.
 *
 * Errors: `rule.first-not-withdrawn`, `reason.required`, `text.birth-number`.
 */
export function withdrawalRefusals(version: Pick<RuleVersion, 'number'>, reason: string): Problem[] {
  return [...(version.number === 1 ? [{ code: 'rule.first-not-withdrawn' } as const] : []), ...reasonRefusals(reason)];
}

/**
 * What is wrong with a new version of the rule for counting persons. A version may begin in the past, since rules are
 * found out late; it says why.
 *
 * Errors: `reason.required`, `text.birth-number`, `rule.valid-from-taken`, `rule.unchanged`, `rule.almost-above-threshold`,
 * `rule.in-person-above-threshold`, `rule.hour-length`, `rule.threshold-range`, `rule.required-fields-empty`,
 * `rule.everything-electronic`, `rule.before-project`, `rule.after-project`, each with its field.
 *
 * @example ruleVersionProblems(versions, { validFrom: '2024-01-01', rule, reason: '' })[0]?.code // 'reason.required'
 */
export function ruleVersionProblems(
  versions: readonly RuleVersion[],
  draft: Omit<RuleVersion, 'number'>,
  project: Period | null = null,
): Problem[] {
  const { validFrom, reason, rule } = draft;
  const inForce = versions.length > 0 ? ruleOn(versions, validFrom) : null;
  const isUnchanged = inForce !== null && inForce.validFrom < validFrom && isSameRule(inForce.rule, rule);
  return [
    ...(project ? outsideProject(validFrom, project) : []),
    ...reasonRefusals(reason),
    ...when(
      versions.some((one) => one.validFrom === validFrom),
      { code: 'rule.valid-from-taken', field: 'validFrom', params: { on: validFrom } },
    ),
    ...when(isUnchanged, { code: 'rule.unchanged', field: 'rule' }),
    ...ruleProblems(rule),
  ];
}

function outsideProject(validFrom: LocalDate, { startsOn, endsOn }: Period): Problem[] {
  const field = 'validFrom';
  return [
    ...when(validFrom < startsOn, { code: 'rule.before-project', field, params: { on: startsOn } }),
    ...when(validFrom > endsOn, { code: 'rule.after-project', field, params: { on: endsOn } }),
  ];
}

/** True when two rules count alike, whatever the order of their parameters. */
export function isSameRule(one: ParticipantRule, other: ParticipantRule): boolean {
  return canonical(one) === canonical(other);
}

function ruleProblems(rule: ParticipantRule): Problem[] {
  const { thresholdMinutes: threshold, almostFromMinutes, minInPersonMinutes } = rule;
  const isLength = Number.isInteger(threshold) && threshold > 0 && threshold <= MOST_MINUTES;
  return [
    ...when(!isLength, { code: 'rule.threshold-range', field: 'thresholdMinutes' }),
    ...when(almostFromMinutes > threshold, {
      ...{ code: 'rule.almost-above-threshold', field: 'almostFromMinutes', params: { threshold } },
    }),
    ...when(minInPersonMinutes > threshold, {
      ...{ code: 'rule.in-person-above-threshold', field: 'minInPersonMinutes', params: { threshold } },
    }),
    ...choiceProblems(rule),
  ];
}

function choiceProblems(rule: ParticipantRule): Problem[] {
  const { requireComplete, requiredFields, electronicModes, minInPersonMinutes } = rule;
  const lengths = [rule.hourMinutes, ...Object.values(rule.hourMinutesByKind ?? {})];
  const isAllElectronic = electronicModes?.length === ADVISORY_MODES.length && minInPersonMinutes > 0;
  return [
    ...when(requireComplete && requiredFields?.length === 0, {
      ...{ code: 'rule.required-fields-empty', field: 'requiredFields' },
    }),
    ...when(isAllElectronic, { code: 'rule.everything-electronic', field: 'electronicModes' }),
    ...when(
      lengths.some((length) => !HOUR_LENGTHS.some((one) => one === length)),
      { code: 'rule.hour-length', field: 'hourMinutes' },
    ),
  ];
}

const when = (isWrong: boolean, problem: Problem): Problem[] => (isWrong ? [problem] : []);

function canonical(rule: ParticipantRule): string {
  const entries = Object.entries({
    ...rule,
    electronicModes: [...(rule.electronicModes ?? ['e-learning'])].sort(),
    requiredFields: [...(rule.requiredFields ?? PARTICIPANT_FIELDS)].sort(),
    hourMinutesByKind: Object.entries(rule.hourMinutesByKind ?? {}).sort(),
  });
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
