import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { stageIndex, type Milestone } from './stage.ts';

/** A milestone as somebody enters it. */
export interface MilestoneDraft extends Milestone {
  readonly skipReason: string | null;
}

/**
 * What is wrong with a milestone: what happened lies not in the future, and a stage is either reached or skipped, the
 * latter with a reason. The order of stages is not enforced, since they may overlap.
 *
 * Source: issue 3 §2 (planned and actual, may overlap or be skipped with a reason).
 *
 * Errors: `milestone.*`, `reason.required`.
 *
 * @example milestoneProblems({ stage: 'measures', plannedOn: null, actualOn: null, isSkipped: true, skipReason: '' }, today)
 * // [{ code: 'reason.required', field: 'skipReason' }]
 */
export function milestoneProblems(draft: MilestoneDraft, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  if (draft.actualOn !== null && draft.actualOn > today) {
    problems.push({ code: 'milestone.actual-in-future', field: 'actualOn', params: { today } });
  }
  if (draft.isSkipped && draft.actualOn !== null) {
    problems.push({ code: 'milestone.skipped-and-reached', field: 'isSkipped', params: { on: draft.actualOn } });
  }
  if (draft.isSkipped && (draft.skipReason ?? '').trim() === '') {
    problems.push({ code: 'reason.required', field: 'skipReason' });
  }
  return problems;
}

/**
 * What is worth a second look in a milestone that may be written: it was reached before an earlier stage was, or after a
 * later one. Each comes with the stage it disagrees with; the nearest of them suffices.
 *
 * Errors: none; the codes `milestone.before-earlier-stage` and `milestone.after-later-stage` are warnings.
 *
 * @example milestoneWarnings({ stage: 'plan-approved', actualOn: '2023-01-10', … }, [{ stage: 'interest', actualOn: '2023-02-01', … }])
 */
export function milestoneWarnings(draft: Milestone, others: readonly Milestone[]): Problem[] {
  const { actualOn } = draft;
  if (actualOn === null) return [];
  const place = stageIndex(draft.stage);
  const reached = others
    .filter((other) => other.actualOn !== null && other.stage !== draft.stage)
    .sort((a, b) => Math.abs(stageIndex(a.stage) - place) - Math.abs(stageIndex(b.stage) - place));
  const earlier = reached.find((other) => stageIndex(other.stage) < place && (other.actualOn ?? '') > actualOn);
  const later = reached.find((other) => stageIndex(other.stage) > place && (other.actualOn ?? '') < actualOn);
  return [
    ...(earlier ? [warning('milestone.before-earlier-stage', earlier)] : []),
    ...(later ? [warning('milestone.after-later-stage', later)] : []),
  ];
}

function warning(
  code: 'milestone.before-earlier-stage' | 'milestone.after-later-stage',
  { stage, actualOn }: Milestone,
): Problem {
  return { code, field: 'actualOn', params: { stage, on: actualOn ?? '' } };
}
