import { repeatedEvidence, type EvidenceReference } from '../cooperation/evidence-reference.ts';
import { isBlank } from '../kernel/is-blank.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { MEASURE_STATES, type MeasureState } from './plan-state.ts';

/** What somebody says of how a measure goes. */
export interface ProgressDraft {
  readonly state: MeasureState;
  readonly on: LocalDate;
  readonly note: string;
  /** The new planned end of a postponed measure; may stay open. */
  readonly postponedTo: LocalDate | null;
  readonly evidence: readonly EvidenceReference[];
}

/** What surrounds an entry of progress. */
export interface ProgressContext {
  readonly today: LocalDate;
  /** False while no assembly approved the measure, and once an approved plan left it out. */
  readonly isInForce: boolean;
  /** The last entry; `null` while there is none, when a measure counts as planned. */
  readonly last: { readonly state: MeasureState; readonly on: LocalDate } | null;
}

const ENDED: readonly MeasureState[] = ['done', 'dropped'];

/** True for a measure that nothing more is expected of. Example: `isMeasureEnded('done')` → `true`. */
export function isMeasureEnded(state: MeasureState): boolean {
  return ENDED.includes(state);
}

/**
 * Whether an entry must say why: a measure is postponed, dropped, opened again after its end, or nothing but the words are
 * new.
 *
 * @example needsProgressNote('running', 'done') // true
 */
export function needsProgressNote(state: MeasureState, last: MeasureState | null): boolean {
  if (state === 'postponed' || state === 'dropped') return true;
  return state === (last ?? 'planned') || (last !== null && isMeasureEnded(last));
}

/**
 * What is wrong with an entry of progress: the measure is in an approved plan, the day has come and does not precede the last
 * entry, a reason is given where one is due, what is done rests on evidence, and a postponement leads forward. Entries are
 * never overwritten: what was said wrongly is put right by the next one.
 *
 * Source: issue 5 §3 (state, evidence; measures' progress feeds the unit's page and the final report).
 *
 * Errors: `progress.*`, `reason.required`, `evidence.twice`.
 *
 * @example progressProblems({ ...draft, state: 'done', evidence: [] }, context)
 * // [{ code: 'progress.evidence-required', field: 'evidence' }]
 */
export function progressProblems(draft: ProgressDraft, context: ProgressContext): Problem[] {
  const { today, isInForce, last } = context;
  if (!isInForce) return [{ code: 'progress.not-in-force' }];
  const { state, note, evidence } = draft;
  const problems: Problem[] = dayProblems(draft, today, last?.on ?? null);
  if (isBlank(note) && needsProgressNote(state, last?.state ?? null)) {
    problems.push({ code: 'reason.required', field: 'note' });
  }
  if (state === 'done' && evidence.length === 0) {
    problems.push({ code: 'progress.evidence-required', field: 'evidence' });
  }
  return [...problems, ...postponementProblems(draft), ...repeatedEvidence(evidence)];
}

function dayProblems({ on }: ProgressDraft, today: LocalDate, lastOn: LocalDate | null): Problem[] {
  const isEarly = lastOn !== null && on < lastOn;
  return [
    ...(on > today ? [{ code: 'progress.in-future', field: 'on', params: { today } } as const] : []),
    ...(isEarly ? [{ code: 'progress.before-last', field: 'on', params: { lastOn } } as const] : []),
  ];
}

function postponementProblems({ state, on, postponedTo }: ProgressDraft): Problem[] {
  if (postponedTo === null) return [];
  if (state !== 'postponed') return [{ code: 'progress.not-postponed', field: 'postponedTo' }];
  return postponedTo > on ? [] : [{ code: 'progress.postponed-back', field: 'postponedTo', params: { on } }];
}

/** How many measures are in each state. Example: `countMeasureStates(['done', 'planned']).done` → `1`. */
export function countMeasureStates(states: readonly MeasureState[]): Record<MeasureState, number> {
  const count = (state: MeasureState): number => states.filter((one) => one === state).length;
  return Object.fromEntries(MEASURE_STATES.map((state) => [state, count(state)])) as Record<MeasureState, number>;
}

/**
 * The day by which a measure is to be done: the end it was postponed to, else the planned one; `null` when it has ended or
 * no day is set.
 *
 * @example measureDueOn('running', '2024-12-31', null) // '2024-12-31'
 */
export function measureDueOn(
  state: MeasureState,
  endsOn: LocalDate | null,
  postponedTo: LocalDate | null,
): LocalDate | null {
  return isMeasureEnded(state) ? null : (postponedTo ?? endsOn);
}
