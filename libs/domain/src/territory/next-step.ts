import type { DescriptionState } from '../cooperation/description-state.ts';
import { isSettled, STAGES, type Milestone, type Stage } from './stage.ts';
import type { StalledMilestone } from './stalled-milestones.ts';

/** What would help a unit most now. */
export const NEXT_STEPS = [
  'set-cooperation-start',
  'assign-consultant',
  'arrange-visit',
  'settle-milestone',
  'approve-description',
  'agree-description',
  'write-description',
  'assess-baseline',
  'assess-again',
  'plan-milestone',
] as const;

export type NextStepCode = (typeof NEXT_STEPS)[number];

/** The step, with the stage it concerns where it concerns one. */
export interface NextStep {
  readonly code: NextStepCode;
  readonly stage: Stage | null;
}

/** What the choice of the next step goes by. */
export interface UnitSituation {
  readonly cooperationFrom: string | null;
  readonly hasConsultant: boolean;
  readonly isSilent: boolean;
  readonly stalled: readonly StalledMilestone[];
  readonly milestones: readonly Milestone[];
  /** The newest version of the cooperation description that is not superseded; `null` when there is none. */
  readonly description: DescriptionState | null;
  readonly lacksBaseline: boolean;
  readonly lacksLaterAssessment: boolean;
}

/** From the most pressing to the least; the first that applies is the step. */
const ladder: readonly { readonly code: NextStepCode; readonly applies: (unit: UnitSituation) => boolean }[] = [
  { code: 'set-cooperation-start', applies: (unit) => unit.cooperationFrom === null },
  { code: 'assign-consultant', applies: (unit) => !unit.hasConsultant },
  { code: 'arrange-visit', applies: (unit) => unit.isSilent },
  { code: 'settle-milestone', applies: (unit) => unit.stalled.length > 0 },
  { code: 'approve-description', applies: (unit) => unit.description === 'agreed' },
  { code: 'agree-description', applies: (unit) => unit.description === 'draft' },
  { code: 'write-description', applies: (unit) => unit.description === null && hasMemorandum(unit) },
  { code: 'assess-baseline', applies: (unit) => unit.description === 'approved' && unit.lacksBaseline },
  {
    code: 'assess-again',
    applies: (unit) => unit.description === 'approved' && unit.lacksLaterAssessment && isClosing(unit),
  },
  { code: 'plan-milestone', applies: (unit) => firstUndated(unit.milestones) !== null },
];

/**
 * The next best step for a unit, or nothing when all that is dated is done.
 *
 * Source: issue 3 §7 (the next best step of a silent or stalled unit); the order of urgency is ours.
 *
 * @example nextStep({ ...unit, hasConsultant: false }) // { code: 'assign-consultant', stage: null }
 */
export function nextStep(unit: UnitSituation): NextStep | null {
  const code = ladder.find((rung) => rung.applies(unit))?.code ?? null;
  if (code === null) return null;
  if (code === 'settle-milestone') return { code, stage: unit.stalled[0]?.stage ?? null };
  return { code, stage: code === 'plan-milestone' ? firstUndated(unit.milestones) : null };
}

function hasMemorandum({ milestones }: UnitSituation): boolean {
  return milestones.some((one) => one.stage === 'memorandum-signed' && isSettled(one));
}

/** Before the plan is approved there is nothing yet that a later assessment could show. */
function isClosing({ milestones }: UnitSituation): boolean {
  return milestones.some((one) => one.stage === 'plan-approved' && isSettled(one));
}

function firstUndated(milestones: readonly Milestone[]): Stage | null {
  const dated = new Set(milestones.filter((one) => isSettled(one) || one.plannedOn !== null).map((one) => one.stage));
  return STAGES.find((stage) => !dated.has(stage)) ?? null;
}
