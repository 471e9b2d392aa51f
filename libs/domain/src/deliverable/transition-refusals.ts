import type { Permission } from '../access/permission.ts';
import type { LocalDate, Period } from '../kernel/local-date.ts';
import type { Refusal } from '../kernel/result.ts';
import type { DeliverableState, DeliverableTransitionKind } from './deliverable-state.ts';
import { isBeforeEvidence } from './evidence-day.ts';
import { publicationRefusals } from './publication-refusals.ts';
import { TRANSITION_TABLE, transitionRule, type TransitionRule } from './transition-table.ts';

/** What the rules need to know of a deliverable as it stands. */
export interface DeliverableSituation {
  readonly state: DeliverableState;
  /** The files that stand now; voided ones are left out. */
  readonly files: readonly { readonly uploadedBy: string }[];
  /** The day on which the last standing file was recorded; `null` without one. */
  readonly evidenceOn?: LocalDate | null;
  readonly approvedOn?: LocalDate | null;
  /** The day that the last transition holds for. */
  readonly lastEffectiveOn?: LocalDate | null;
  readonly project?: Period;
}

/** A transition as somebody asks for it. */
export interface TransitionDraft {
  readonly kind: DeliverableTransitionKind;
  readonly effectiveOn: LocalDate;
  readonly reason?: string | null;
  readonly publishedUrl?: string | null;
  readonly publishedOn?: LocalDate | null;
}

/** Who asks, with the permissions held in this project for this deliverable. */
export interface TransitionActor {
  readonly id: string;
  readonly permissions: readonly Permission[];
}

/** A transition that the state offers, and why it is not open to the actor now (nothing: it is). */
export interface AvailableTransition {
  readonly kind: DeliverableTransitionKind;
  readonly to: DeliverableState;
  readonly needsReason: boolean;
  readonly refusals: readonly Refusal[];
}

/**
 * Why a transition is refused; an empty list means that it may happen. The screen and the service call the same function.
 *
 * Source: issue 2 §4: approval needs a file and another person than the uploader, publication needs an address and a date,
 * return, withdrawal and reopening need a reason. After the end of the project both stay open and are flagged. An approval
 * or publication for a day before the last file was recorded needs a reason and is flagged.
 *
 * Errors: `transition.not-allowed`, `access.denied`, `reason.required`, `deliverable.*`.
 *
 * @example transitionRefusals({ state: 'in-review', files: [] }, { kind: 'approve', effectiveOn }, actor, today)
 * // [{ code: 'deliverable.file-required' }]
 */
export function transitionRefusals(
  situation: DeliverableSituation,
  draft: TransitionDraft,
  actor: TransitionActor,
  today: LocalDate,
): Refusal[] {
  const rule = transitionRule(draft.kind);
  if (!rule.from.includes(situation.state)) {
    return [{ code: 'transition.not-allowed', params: { from: situation.state, kind: draft.kind } }];
  }
  return [
    ...standingRefusals(situation, rule, actor),
    ...reasonRefusals(situation, rule, draft),
    ...dayRefusals(situation, draft, today),
    ...(draft.kind === 'publish' ? publicationRefusals(draft, situation.approvedOn ?? null, today) : []),
  ];
}

/**
 * The transitions that the present state offers, each with what stands in its way before anything is filled in.
 *
 * @example availableTransitions({ state: 'planned', files: [] }, actor).map((one) => one.kind) // ['start', 'withdraw']
 */
export function availableTransitions(situation: DeliverableSituation, actor: TransitionActor): AvailableTransition[] {
  return TRANSITION_TABLE.filter((rule) => rule.from.includes(situation.state)).map((rule) => ({
    kind: rule.kind,
    to: rule.to,
    needsReason: rule.needsReason,
    refusals: standingRefusals(situation, rule, actor),
  }));
}

/** True when a day lies after the project's end: allowed, and flagged wherever it is shown. */
export function isAfterProjectEnd(on: LocalDate, project: { readonly endsOn: LocalDate }): boolean {
  return on > project.endsOn;
}

function standingRefusals(situation: DeliverableSituation, rule: TransitionRule, actor: TransitionActor): Refusal[] {
  const refusals: Refusal[] = [];
  if (!actor.permissions.includes(rule.permission)) refusals.push({ code: 'access.denied' });
  if (rule.kind !== 'approve') return refusals;
  if (situation.files.length === 0) refusals.push({ code: 'deliverable.file-required' });
  if (situation.files.some((file) => file.uploadedBy === actor.id)) {
    refusals.push({ code: 'deliverable.approver-uploaded' });
  }
  return refusals;
}

function reasonRefusals(situation: DeliverableSituation, rule: TransitionRule, draft: TransitionDraft): Refusal[] {
  const field = 'reason';
  if ((draft.reason ?? '').trim() !== '') return [];
  if (rule.needsReason) return [{ code: 'reason.required', field }];
  const evidenceOn = situation.evidenceOn ?? null;
  if (evidenceOn === null || !isBeforeEvidence(rule.kind, draft.effectiveOn, evidenceOn)) return [];
  return [{ code: 'deliverable.backdated-reason-required', field, params: { evidenceOn } }];
}

function dayRefusals(situation: DeliverableSituation, draft: TransitionDraft, today: LocalDate): Refusal[] {
  const { effectiveOn } = draft;
  const field = 'effectiveOn';
  if (effectiveOn > today) return [{ code: 'deliverable.effective-in-future', field, params: { today } }];
  const previous = situation.lastEffectiveOn ?? null;
  if (previous !== null && effectiveOn < previous) {
    return [{ code: 'deliverable.effective-before-previous', field, params: { previous } }];
  }
  const startsOn = situation.project?.startsOn ?? null;
  if (startsOn !== null && effectiveOn < startsOn) {
    return [{ code: 'deliverable.effective-before-project', field, params: { startsOn } }];
  }
  return [];
}
