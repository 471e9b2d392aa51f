import type { Permission } from '../access/permission.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem, Refusal } from '../kernel/result.ts';

/** Where a version of the catalogue stands. */
export const CATALOGUE_STATES = ['draft', 'piloted', 'in-force', 'retired'] as const;

export type CatalogueState = (typeof CATALOGUE_STATES)[number];

/** What can be done with a version. */
export const CATALOGUE_TRANSITION_KINDS = ['pilot', 'return', 'adopt', 'retire'] as const;

export type CatalogueTransitionKind = (typeof CATALOGUE_TRANSITION_KINDS)[number];

/** One row of the state machine. */
export interface CatalogueTransitionRule {
  readonly kind: CatalogueTransitionKind;
  readonly from: readonly CatalogueState[];
  readonly to: CatalogueState;
  readonly needsReason: boolean;
}

/**
 * The whole state machine of a catalogue version. One is in force at most: adopting the next retires it in the same step.
 *
 * Source: issue 3 §4 (draft → piloted on named units → in force).
 */
export const CATALOGUE_TRANSITION_TABLE: readonly CatalogueTransitionRule[] = [
  { kind: 'pilot', from: ['draft'], to: 'piloted', needsReason: false },
  { kind: 'return', from: ['piloted'], to: 'draft', needsReason: true },
  { kind: 'adopt', from: ['piloted'], to: 'in-force', needsReason: false },
  { kind: 'retire', from: ['draft', 'piloted', 'in-force'], to: 'retired', needsReason: true },
];

/** What the rules need to know of a catalogue version as it stands. */
export interface CatalogueSituation {
  readonly state: CatalogueState;
  /** What is wrong with its content, as `catalogueProblems` finds it. */
  readonly problems: readonly Problem[];
  /** Since when the version now in force holds; `null` when there is none. */
  readonly currentInForceFrom: LocalDate | null;
}

/** A step as somebody asks for it. */
export interface CatalogueTransitionDraft {
  readonly kind: CatalogueTransitionKind;
  readonly reason?: string | null;
  readonly pilotUnitIds?: readonly string[];
  readonly inForceFrom?: LocalDate | null;
}

const permission: Permission = 'criteria.manage';

/** The row of the state machine for a kind of step. */
export function catalogueTransitionRule(kind: CatalogueTransitionKind): CatalogueTransitionRule {
  const rule = CATALOGUE_TRANSITION_TABLE.find((one) => one.kind === kind);
  if (!rule) throw new RangeError(`no transition ${kind}`);
  return rule;
}

/**
 * Why a step of a catalogue is refused; an empty list means that it may happen. A pilot needs a whole catalogue and named
 * units, adoption a day from which it holds, not before that of the version it replaces.
 *
 * Source: issue 3 §4.
 *
 * Errors: `catalogue.*`, `access.denied`, `reason.required`.
 *
 * @example catalogueRefusals(draftVersion, { kind: 'pilot', pilotUnitIds: [] }, actor, today)
 * // [{ code: 'catalogue.pilot-units-required', field: 'pilotUnitIds' }]
 */
export function catalogueRefusals(
  situation: CatalogueSituation,
  draft: CatalogueTransitionDraft,
  actor: { readonly permissions: readonly Permission[] },
  today: LocalDate,
): Refusal[] {
  const rule = catalogueTransitionRule(draft.kind);
  if (!rule.from.includes(situation.state)) {
    return [{ code: 'catalogue.transition-not-allowed', params: { from: situation.state, kind: draft.kind } }];
  }
  const refusals: Refusal[] = actor.permissions.includes(permission) ? [] : [{ code: 'access.denied' }];
  if (rule.needsReason && (draft.reason ?? '').trim() === '')
    refusals.push({ code: 'reason.required', field: 'reason' });
  if (draft.kind === 'pilot') refusals.push(...pilotRefusals(situation, draft));
  if (draft.kind === 'adopt') refusals.push(...adoptionRefusals(situation, draft.inForceFrom ?? null, today));
  return refusals;
}

/** The steps that the present state offers, each with what stands in its way before anything is filled in. */
export function availableCatalogueTransitions(
  situation: CatalogueSituation,
  actor: { readonly permissions: readonly Permission[] },
): (CatalogueTransitionRule & { readonly refusals: readonly Refusal[] })[] {
  return CATALOGUE_TRANSITION_TABLE.filter((rule) => rule.from.includes(situation.state)).map((rule) => {
    const refusals: Refusal[] = actor.permissions.includes(permission) ? [] : [{ code: 'access.denied' }];
    return { ...rule, refusals: rule.kind === 'pilot' ? [...refusals, ...contentRefusals(situation)] : refusals };
  });
}

/** Why the criteria of a version cannot be changed: only a draft can, since what was rated keeps its words. */
export function catalogueEditRefusals(state: CatalogueState): Refusal[] {
  return state === 'draft' ? [] : [{ code: 'catalogue.closed', params: { state } }];
}

function contentRefusals({ problems }: CatalogueSituation): Refusal[] {
  return problems.length === 0 ? [] : [{ code: 'catalogue.incomplete', params: { count: problems.length } }];
}

function pilotRefusals(situation: CatalogueSituation, { pilotUnitIds = [] }: CatalogueTransitionDraft): Refusal[] {
  const field = 'pilotUnitIds';
  return [
    ...contentRefusals(situation),
    ...(pilotUnitIds.length === 0 ? [{ code: 'catalogue.pilot-units-required', field } as const] : []),
  ];
}

function adoptionRefusals(
  { currentInForceFrom: current }: CatalogueSituation,
  from: LocalDate | null,
  today: LocalDate,
): Refusal[] {
  const field = 'inForceFrom';
  if (from === null) return [{ code: 'validation.required', field }];
  if (from > today) return [{ code: 'catalogue.in-force-in-future', field, params: { today } }];
  const isEarly = current !== null && from <= current;
  return isEarly ? [{ code: 'catalogue.in-force-before-current', field, params: { current } }] : [];
}
