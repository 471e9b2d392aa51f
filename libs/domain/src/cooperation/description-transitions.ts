import type { Permission } from '../access/permission.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem, Refusal } from '../kernel/result.ts';
import type { AgreementWay, DescriptionState, DescriptionTransitionKind } from './description-state.ts';
import {
  DESCRIPTION_TRANSITION_TABLE,
  descriptionTransitionRule,
  type DescriptionTransitionRule,
} from './description-transition-table.ts';

/** What the rules need to know of a version as it stands. */
export interface DescriptionSituation {
  readonly state: DescriptionState;
  /** Everybody who made the version or changed its text. */
  readonly authors: readonly string[];
  readonly agreedBy: string | null;
  readonly agreedHow: AgreementWay | null;
  readonly agreedOn: LocalDate | null;
  /** The day on which the version before was agreed; null for the first. */
  readonly previousOn: LocalDate | null;
  /** True when a later version stands that is not withdrawn, whatever its state. */
  readonly hasLater: boolean;
  /** What stands in the way of agreeing, as `descriptionProblems` finds it. */
  readonly problems: readonly Problem[];
}

/** A step as somebody asks for it. */
export interface DescriptionTransitionDraft {
  readonly kind: DescriptionTransitionKind;
  readonly on: LocalDate;
  readonly how?: AgreementWay | null;
  readonly fileId?: string | null;
  readonly reason?: string | null;
}

/** Who asks, with the permissions held for this unit. */
export interface DescriptionActor {
  readonly id: string;
  readonly permissions: readonly Permission[];
}

/** A step that the state offers, and why it is not open to the actor now (nothing: it is). */
export interface AvailableDescriptionTransition {
  readonly kind: DescriptionTransitionKind;
  readonly to: DescriptionState | null;
  readonly needsReason: boolean;
  /** How the actor may agree; empty for every other step. */
  readonly ways: readonly AgreementWay[];
  readonly refusals: readonly Refusal[];
}

/** The permission behind each step; agreement goes by its way. */
const permissionOf: Readonly<Record<Exclude<DescriptionTransitionKind, 'agree'>, Permission>> = {
  approve: 'cooperation.approve',
  amend: 'cooperation.write',
  withdraw: 'cooperation.write',
};

/** The coordinator agrees; the manager records what was signed on paper. */
const permissionOfWay: Readonly<Record<AgreementWay, Permission>> = {
  coordinator: 'cooperation.agree',
  'signed-file': 'cooperation.approve',
};

/**
 * Why a step is refused; an empty list means that it may happen. The screen and the service call the same function.
 *
 * The unit's coordinator agrees, or the manager records the signed file; a manager approves what somebody else wrote and
 * agreed; an agreed version is amended, one amendment at a time; a version that is no longer current stays as it is. Who may
 * never take a step is told just that: what else stands in its way is for others to settle.
 *
 * Source: issue 3 §3, bad input (agreement of a superseded version).
 *
 * Errors: `description.*`, `access.denied`, `reason.required`.
 *
 * @example descriptionRefusals({ ...version, state: 'superseded' }, { kind: 'agree', on, how: 'coordinator' }, actor, today)
 * // [{ code: 'description.superseded' }]
 */
export function descriptionRefusals(
  situation: DescriptionSituation,
  draft: DescriptionTransitionDraft,
  actor: DescriptionActor,
  today: LocalDate,
): Refusal[] {
  const rule = descriptionTransitionRule(draft.kind);
  const barred = barredRefusals(situation, rule, actor);
  if (barred.length > 0) return barred;
  return [
    ...actorRefusals(situation, draft.kind, actor, draft.how ?? null),
    ...contentRefusals(situation, draft.kind),
    ...inputRefusals(rule, draft),
    ...dayRefusals(situation, draft, today),
  ];
}

/** The steps that the present state offers, each with what stands in its way before anything is filled in. */
export function availableDescriptionTransitions(
  situation: DescriptionSituation,
  actor: DescriptionActor,
): AvailableDescriptionTransition[] {
  return DESCRIPTION_TRANSITION_TABLE.filter((rule) => rule.from.includes(situation.state)).map((rule) => {
    const ways = rule.kind === 'agree' ? agreementWays(actor) : [];
    const barred = barredRefusals(situation, rule, actor);
    const refusals = [
      ...actorRefusals(situation, rule.kind, actor, ways[0] ?? 'coordinator'),
      ...contentRefusals(situation, rule.kind),
    ];
    return {
      kind: rule.kind,
      to: rule.to,
      needsReason: rule.needsReason,
      ways,
      refusals: barred.length > 0 ? barred : refusals,
    };
  });
}

/** How somebody may agree. Example: a coordinator → `['coordinator']`, a manager → `['signed-file']`. */
export function agreementWays(actor: DescriptionActor): AgreementWay[] {
  return (['coordinator', 'signed-file'] as const).filter((way) => actor.permissions.includes(permissionOfWay[way]));
}

/** Why the text of a version cannot be changed: only a draft can. Example: `descriptionEditRefusals('agreed')`. */
export function descriptionEditRefusals(state: DescriptionState): Refusal[] {
  if (state === 'superseded') return [{ code: 'description.superseded' }];
  return state === 'draft' ? [] : [{ code: 'description.immutable', params: { state } }];
}

/** What leaves nothing else to be asked: a step that is not for the actor, or that the state does not offer. */
function barredRefusals(
  situation: DescriptionSituation,
  rule: DescriptionTransitionRule,
  actor: DescriptionActor,
): Refusal[] {
  return mayEver(actor, rule.kind) ? stateRefusals(situation, rule) : [{ code: 'access.denied' }];
}

function mayEver(actor: DescriptionActor, kind: DescriptionTransitionKind): boolean {
  return kind === 'agree' ? agreementWays(actor).length > 0 : actor.permissions.includes(permissionOf[kind]);
}

function stateRefusals(situation: DescriptionSituation, rule: DescriptionTransitionRule): Refusal[] {
  const { state } = situation;
  if (state === 'superseded') return [{ code: 'description.superseded' }];
  if (!rule.from.includes(state)) {
    return [{ code: 'description.transition-not-allowed', params: { from: state, kind: rule.kind } }];
  }
  if (situation.hasLater && rule.kind === 'amend') return [{ code: 'description.amendment-exists' }];
  return situation.hasLater && rule.kind === 'agree' ? [{ code: 'description.superseded' }] : [];
}

function actorRefusals(
  situation: DescriptionSituation,
  kind: DescriptionTransitionKind,
  actor: DescriptionActor,
  how: AgreementWay | null,
): Refusal[] {
  if (kind === 'agree') {
    if (how === null) return [{ code: 'validation.required', field: 'how' }];
    return agreementWays(actor).includes(how) ? [] : [{ code: 'access.denied' }];
  }
  if (kind !== 'approve') return [];
  const refusals: Refusal[] = [];
  if (situation.authors.includes(actor.id)) refusals.push({ code: 'description.approver-wrote' });
  if (situation.agreedHow === 'coordinator' && situation.agreedBy === actor.id) {
    refusals.push({ code: 'description.approver-agreed' });
  }
  return refusals;
}

function contentRefusals({ problems }: DescriptionSituation, kind: DescriptionTransitionKind): Refusal[] {
  const isBarred = kind === 'agree' && problems.length > 0;
  return isBarred ? [{ code: 'description.incomplete', params: { count: problems.length } }] : [];
}

function inputRefusals(rule: DescriptionTransitionRule, draft: DescriptionTransitionDraft): Refusal[] {
  const refusals: Refusal[] = [];
  if (rule.needsReason && (draft.reason ?? '').trim() === '')
    refusals.push({ code: 'reason.required', field: 'reason' });
  if (rule.kind === 'agree' && draft.how === 'signed-file' && !draft.fileId) {
    refusals.push({ code: 'description.signed-file-required', field: 'fileId' });
  }
  return refusals;
}

function dayRefusals(
  { agreedOn, previousOn }: DescriptionSituation,
  { kind, on }: DescriptionTransitionDraft,
  today: LocalDate,
): Refusal[] {
  if (on > today) return [{ code: 'description.day-in-future', field: 'on', params: { today } }];
  if (kind === 'agree' && previousOn !== null && on < previousOn) {
    return [{ code: 'description.agreed-before-previous', field: 'on', params: { previousOn } }];
  }
  const isEarly = kind === 'approve' && agreedOn !== null && on < agreedOn;
  return isEarly ? [{ code: 'description.approved-before-agreed', field: 'on', params: { agreedOn } }] : [];
}
