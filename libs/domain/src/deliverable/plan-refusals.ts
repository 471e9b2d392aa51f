import type { Refusal } from '../kernel/result.ts';
import { isSettledState, type DeliverableState } from './deliverable-state.ts';

/** What says which document it is; a due date or an owner does not, and may change at any time. */
export const IDENTIFYING_FIELDS = ['title', 'kind'] as const;

export type IdentifyingField = (typeof IDENTIFYING_FIELDS)[number];

/** What the rules of planning need to know of a deliverable as it stands. */
export interface PlannedSituation {
  readonly state: DeliverableState;
  readonly title: string;
  readonly kind: string | null;
  readonly allowedKinds: readonly string[];
}

/** A change of the plan: only what is given is asked to change. */
export interface PlanDraft {
  readonly title?: string | undefined;
  readonly kind?: string | null | undefined;
}

/**
 * Why a change of title or kind is refused; saving what already stands is no change. The screen and the service call the
 * same function.
 *
 * Source: an approved document is counted as the document it was approved as (DESIGN §7), so a later title or kind would
 * rewrite what was counted; the kinds of an output line are those of the project definition.
 *
 * Errors: `validation.required`, `deliverable.kind-not-allowed`, `deliverable.settled`.
 *
 * @example planRefusals({ state: 'approved', title: 'A', kind: null, allowedKinds: [] }, { title: 'B' })
 * // [{ code: 'deliverable.settled', field: 'title', params: { state: 'approved' } }]
 */
export function planRefusals(situation: PlannedSituation, draft: PlanDraft): Refusal[] {
  const refusals: Refusal[] = [];
  if (draft.title !== undefined && draft.title.trim() === '') {
    refusals.push({ code: 'validation.required', field: 'title' });
  }
  const changed = changedFields(situation, draft);
  if (draft.kind && changed.includes('kind') && !situation.allowedKinds.includes(draft.kind)) {
    const params = { allowed: situation.allowedKinds.join(', ') };
    refusals.push({ code: 'deliverable.kind-not-allowed', field: 'kind', params });
  }
  return [...refusals, ...settledRefusals(situation, changed)];
}

/**
 * The fields that a state keeps as they are, each with the reason; nothing while the document is not approved.
 *
 * @example settledRefusals({ state: 'published' }).map((one) => one.field) // ['title', 'kind']
 */
export function settledRefusals(
  { state }: Pick<PlannedSituation, 'state'>,
  fields: readonly IdentifyingField[] = IDENTIFYING_FIELDS,
): Refusal[] {
  if (!isSettledState(state)) return [];
  return fields.map((field) => ({ code: 'deliverable.settled', field, params: { state } }));
}

function changedFields(situation: PlannedSituation, draft: PlanDraft): IdentifyingField[] {
  return IDENTIFYING_FIELDS.filter((field) => {
    const wanted = draft[field];
    return wanted !== undefined && (wanted?.trim() || null) !== (situation[field]?.trim() || null);
  });
}
