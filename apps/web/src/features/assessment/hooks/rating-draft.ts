import {
  assessmentProblems,
  type AssessmentPhase,
  type EvidenceReference,
  type GroundedAssessment,
  type LocalDate,
  type Problem,
} from '@rssz/domain';
import type { AssessedCriterion, Assessment, UnitAssessments } from '../../../shared/api/types.ts';
import { dayProblem } from '../../../shared/lib/day-problem.ts';

/** What the form of a rating holds; '' stands for a missing value. */
export interface RatingDraft {
  level: string;
  phase: AssessmentPhase;
  assessedOn: string;
  justification: string;
  evidence: readonly EvidenceReference[];
  reason: string;
}

/** The form's start: the first phase that is missing, today; a correction begins with what it corrects. */
export function draftOf(criterion: AssessedCriterion, corrected: Assessment | null, today: string): RatingDraft {
  if (corrected) {
    return {
      level: String(corrected.level),
      phase: corrected.phase,
      assessedOn: corrected.assessedOn,
      justification: corrected.justification,
      evidence: corrected.evidence.filter(({ isVoided }) => !isVoided).map(({ kind, id }) => ({ kind, id })),
      reason: '',
    };
  }
  const phase = criterion.baseline === null ? 'baseline' : 'interim';
  return { level: '', phase, assessedOn: today, justification: '', evidence: [], reason: '' };
}

/** What is wrong with a draft before it is sent: the rules of the domain, as the API applies them. */
export function draftProblems(
  draft: RatingDraft,
  around: {
    readonly unit: UnitAssessments;
    readonly criterion: AssessedCriterion;
    readonly corrected: Assessment | null;
    readonly today: string;
  },
): Problem[] {
  const { unit, criterion, corrected, today } = around;
  if (draft.level === '') return [{ code: 'validation.required', field: 'level' }];
  const dayFaults = dayProblem('assessedOn', draft.assessedOn, true);
  if (dayFaults.length > 0) return dayFaults as Problem[];
  const isPilot = criterion.isPilot;
  const state = corrected && criterion.catalogue.state === 'retired' ? 'in-force' : criterion.catalogue.state;
  const existing = criterion.entries
    .filter(({ isStanding }) => isStanding)
    .map((entry) => entryOf(entry, unit.unit.id));
  const problems = assessmentProblems(
    {
      unitId: unit.unit.id,
      phase: draft.phase,
      level: Number(draft.level),
      assessedOn: draft.assessedOn as LocalDate,
      justification: draft.justification,
      evidence: draft.evidence,
      isPilot,
      correctsId: corrected?.id ?? null,
      correctionReason: draft.reason,
    },
    {
      today: today as LocalDate,
      cooperationFrom: unit.cooperationFrom as LocalDate | null,
      levels: criterion.levels.map(({ level }) => level),
      catalogue: { state, pilotUnitIds: isPilot ? [unit.unit.id] : [] },
      isChosen: criterion.isChosen || corrected !== null,
      existing,
    },
  );
  return problems.map((problem) => (problem.field === 'correctionReason' ? { ...problem, field: 'reason' } : problem));
}

function entryOf(entry: Assessment, unitId: string): GroundedAssessment {
  const { id, criterionId, phase, level, isPilot, recordedAt } = entry;
  const assessedOn = entry.assessedOn as LocalDate;
  const recorded = { recordedFrom: recordedAt, recordedTo: null };
  return {
    id,
    unitId,
    criterionId,
    phase,
    level,
    assessedOn,
    isPilot,
    ...recorded,
    evidenceCount: entry.evidence.length,
  };
}

/** The criteria that wait for a baseline first, then those that were rated only once, each in the order of the page. */
export function waitingCriteria({ areas }: UnitAssessments): AssessedCriterion[] {
  const open = areas.flatMap(({ criteria }) => criteria).filter(({ refusals }) => refusals.length === 0);
  const [first, again] = [open.filter(({ baseline }) => baseline === null), open.filter(waitsForLater)];
  return [...first, ...again];
}

const waitsForLater = ({ baseline, latest, isPilot }: AssessedCriterion): boolean =>
  baseline !== null && latest === null && !isPilot;
