import { isBlank } from '../kernel/is-blank.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { MOST_CROWNS } from '../kernel/most-crowns.ts';
import type { Problem } from '../kernel/result.ts';
import { isObjectiveCode } from '../programme/programme-catalogue.ts';

/** A call for applications as the team entered it; the only thing that says who may ask for money. */
export interface CallContent {
  /** As calls are quoted: `03_24_065`. */
  readonly number: string;
  readonly name: string;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  /** Whole crowns; null when the call does not say. */
  readonly allocationCrowns: number | null;
  /** Codes of objectives: 2.1, 2.2, 3.1, CLLD. */
  readonly eligibleObjectives: readonly string[];
  /** Who may apply, in the words of the call. */
  readonly eligibleApplicants: string;
}

/** Where a call stands on a day. */
export type CallState = 'coming' | 'open' | 'closed';

const grammar = /^03_\d{2}_\d{3}$/;

/**
 * Reads the number of a call of OPZ+ as people write it (spaces, hyphens and dashes instead of underscores do not matter),
 * or gives `null`.
 *
 * Source: domain.md §4 (call form 03_23_047; the same parts stand in a registration number).
 *
 * @example readCallNumber('03 24 065') // '03_24_065'
 */
export function readCallNumber(text: string): string | null {
  const number = text.trim().replace(/[\s\-–_]+/gu, '_');
  return grammar.test(number) ? number : null;
}

/**
 * What is wrong with a call.
 *
 * Errors: `call.number-malformed`, `call.period-reversed`, `call.without-objective`, `call.objective-unknown`,
 * `call.allocation-range`, `validation.required`.
 *
 * @example callProblems({ ...call, opensOn: '2024-06-04', closesOn: '2024-06-01' })
 * // [{ code: 'call.period-reversed', field: 'closesOn', … }]
 */
export function callProblems(call: CallContent): Problem[] {
  return [
    ...(readCallNumber(call.number) === null ? [{ code: 'call.number-malformed', field: 'number' } as const] : []),
    ...(isBlank(call.name) ? [{ code: 'validation.required', field: 'name' } as const] : []),
    ...(call.closesOn < call.opensOn
      ? [{ code: 'call.period-reversed', field: 'closesOn', params: { opensOn: call.opensOn } } as const]
      : []),
    ...objectiveProblems(call.eligibleObjectives),
    ...allocationProblems(call.allocationCrowns),
  ];
}

/** Where a call stands on a day; it is open from its first to its last day. */
export function callStateOn(
  { opensOn, closesOn }: Pick<CallContent, 'opensOn' | 'closesOn'>,
  day: LocalDate,
): CallState {
  if (day < opensOn) return 'coming';
  return day > closesOn ? 'closed' : 'open';
}

function objectiveProblems(objectives: readonly string[]): Problem[] {
  if (objectives.length === 0) return [{ code: 'call.without-objective', field: 'eligibleObjectives' }];
  const unknown = objectives.find((code) => !isObjectiveCode(code));
  if (unknown === undefined) return [];
  return [{ code: 'call.objective-unknown', field: 'eligibleObjectives', params: { code: unknown } }];
}

function allocationProblems(crowns: number | null): Problem[] {
  if (crowns === null || (Number.isSafeInteger(crowns) && crowns > 0 && crowns <= MOST_CROWNS)) return [];
  return [{ code: 'call.allocation-range', field: 'allocationCrowns' }];
}
