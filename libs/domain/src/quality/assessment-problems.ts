import { repeatedEvidence, type EvidenceReference } from '../cooperation/evidence-reference.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { compareAssessments, type AssessmentEntry, type AssessmentPhase } from './assessment.ts';
import { orderProblems } from './assessment-order-problems.ts';
import type { CatalogueState } from './catalogue-transitions.ts';
import { scaleBounds } from './scale.ts';

/** A rating as somebody writes it. */
export interface AssessmentDraft {
  readonly unitId: string;
  readonly phase: AssessmentPhase;
  readonly level: number;
  readonly assessedOn: LocalDate;
  readonly justification: string;
  readonly evidence: readonly EvidenceReference[];
  readonly isPilot: boolean;
  /** The entry that this one corrects; `null` for a new one. */
  readonly correctsId?: string | null;
  readonly correctionReason?: string | null;
}

/** A rating that stands, with how many pieces of evidence it rests on. */
export interface GroundedAssessment extends AssessmentEntry {
  readonly evidenceCount: number;
}

/** What surrounds a rating. */
export interface AssessmentContext {
  readonly today: LocalDate;
  readonly cooperationFrom: LocalDate | null;
  /** The levels of the criterion's scale. */
  readonly levels: readonly number[];
  readonly catalogue: { readonly state: CatalogueState; readonly pilotUnitIds: readonly string[] };
  /** True when an agreed description of the unit names the criterion, or one that it is mapped from. */
  readonly isChosen: boolean;
  /** What stands now of this unit and criterion and of those it is mapped from, pilots included. */
  readonly existing: readonly GroundedAssessment[];
}

/**
 * What is wrong with a rating; nothing when it may be written. Every move up and down against the rating before it rests on
 * evidence: that of the draft, and that of a later rating which becomes a move by it. A pilot is rated only while its
 * catalogue is piloted and in its named units; everything else only under the catalogue in force and for a criterion that the
 * unit agreed on.
 *
 * Source: issue 3 §4 and its bad input (a level off the scale, a final before a baseline).
 *
 * Errors: `assessment.*`, `reason.required`, `evidence.twice`.
 *
 * @example assessmentProblems({ ...draft, level: 6 }, context) // [{ code: 'assessment.level-off-scale', field: 'level', … }]
 */
export function assessmentProblems(draft: AssessmentDraft, context: AssessmentContext): Problem[] {
  const standing = context.existing.filter((one) => one.isPilot === draft.isPilot).sort(compareAssessments);
  const others = standing.filter((one) => one.id !== draft.correctsId);
  return [
    ...catalogueProblems(draft, context),
    ...levelProblems(draft, context),
    ...dayProblems(draft, context),
    ...orderProblems(draft, others),
    ...groundProblems(draft, others),
    ...nextProblems(draft, others, standing),
    ...correctionProblems(draft, context),
  ];
}

function catalogueProblems(draft: AssessmentDraft, { catalogue, isChosen }: AssessmentContext): Problem[] {
  if (draft.isPilot) {
    if (catalogue.state !== 'piloted') return [{ code: 'assessment.pilot-closed', field: 'isPilot' }];
    const isNamed = catalogue.pilotUnitIds.includes(draft.unitId);
    return isNamed ? [] : [{ code: 'assessment.unit-not-piloted', field: 'unitId' }];
  }
  if (catalogue.state !== 'in-force') return [{ code: 'assessment.catalogue-not-in-force', field: 'criterionId' }];
  return isChosen ? [] : [{ code: 'assessment.criterion-not-chosen', field: 'criterionId' }];
}

function levelProblems({ level }: AssessmentDraft, { levels }: AssessmentContext): Problem[] {
  if (levels.includes(level)) return [];
  return [{ code: 'assessment.level-off-scale', field: 'level', params: { ...scaleBounds(levels) } }];
}

function dayProblems({ assessedOn }: AssessmentDraft, { today, cooperationFrom }: AssessmentContext): Problem[] {
  const field = 'assessedOn';
  if (assessedOn > today) return [{ code: 'assessment.in-future', field, params: { today } }];
  if (cooperationFrom === null || assessedOn >= cooperationFrom) return [];
  return [{ code: 'assessment.before-cooperation', field, params: { from: cooperationFrom } }];
}

function groundProblems(draft: AssessmentDraft, others: readonly AssessmentEntry[]): Problem[] {
  const problems: Problem[] = [];
  if (draft.justification.trim() === '') {
    problems.push({ code: 'assessment.justification-required', field: 'justification' });
  }
  const before = ratingBefore(others, draft.assessedOn);
  if (before && before.level !== draft.level && draft.evidence.length === 0) {
    problems.push({ code: 'assessment.evidence-required', field: 'evidence', params: { from: before.level } });
  }
  return [...problems, ...repeatedEvidence(draft.evidence)];
}

/**
 * The first of the other ratings that the draft would leave as a move without evidence: the one after a rating put in,
 * corrected, or moved from its day to another. Its own evidence has to bear the move, that of the draft says nothing of it.
 */
function nextProblems(
  draft: AssessmentDraft,
  others: readonly GroundedAssessment[],
  standing: readonly GroundedAssessment[],
): Problem[] {
  const written = [...others, draft].sort((a, b) => (a.assessedOn < b.assessedOn ? -1 : 1));
  const left = others.find((one) => {
    const isMove = (among: readonly RatedDay[]): boolean =>
      one.level !== (ratingBefore(among, one.assessedOn) ?? one).level;
    return one.evidenceCount === 0 && isMove(written) && !isMove(standing);
  });
  return left ? [{ code: 'assessment.next-ungrounded', field: 'level', params: { on: left.assessedOn } }] : [];
}

type RatedDay = Pick<AssessmentEntry, 'level' | 'assessedOn'>;

/** The last rating before a day, of those that are given the oldest first. */
function ratingBefore(ratings: readonly RatedDay[], on: LocalDate): RatedDay | undefined {
  return ratings.findLast((one) => one.assessedOn < on);
}

function correctionProblems(draft: AssessmentDraft, { existing }: AssessmentContext): Problem[] {
  const correctsId = draft.correctsId ?? null;
  if (correctsId === null) return [];
  const problems: Problem[] = [];
  const corrected = existing.find((one) => one.id === correctsId);
  if (!corrected) problems.push({ code: 'assessment.corrected-before', field: 'correctsId' });
  else if (corrected.phase !== draft.phase || corrected.isPilot !== draft.isPilot) {
    problems.push({ code: 'assessment.correction-other-phase', field: 'phase' });
  }
  if ((draft.correctionReason ?? '').trim() === '')
    problems.push({ code: 'reason.required', field: 'correctionReason' });
  return problems;
}
