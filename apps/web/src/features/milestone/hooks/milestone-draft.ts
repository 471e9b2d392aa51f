import { milestoneProblems, type LocalDate, type Milestone, type Stage } from '@rssz/domain';
import type { MilestoneCell, MilestoneRequest, Problem } from '../../../shared/api/types.ts';
import { cooperationDayProblem } from '../../../shared/lib/day-problem.ts';

/** What the form of a stage holds; '' stands for a missing value. */
export interface MilestoneDraft {
  plannedOn: string;
  actualOn: string;
  isSkipped: boolean;
  skipReason: string;
  note: string;
}

export const DRAFT_FIELDS = ['plannedOn', 'actualOn', 'isSkipped', 'skipReason', 'note'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

type Stored = Pick<MilestoneCell, 'plannedOn' | 'actualOn' | 'isSkipped' | 'skipReason' | 'note'>;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The form's start for a stage as it is stored. */
export function draftOf(stored: Stored): MilestoneDraft {
  return {
    plannedOn: stored.plannedOn ?? '',
    actualOn: stored.actualOn ?? '',
    isSkipped: stored.isSkipped,
    skipReason: stored.skipReason ?? '',
    note: stored.note,
  };
}

export function requestOf(draft: MilestoneDraft): MilestoneRequest {
  return {
    plannedOn: draft.plannedOn || null,
    actualOn: draft.actualOn || null,
    isSkipped: draft.isSkipped,
    skipReason: draft.isSkipped ? draft.skipReason.trim() : null,
    note: draft.note.trim(),
  };
}

/** Fields in which two drafts differ; the reason of a stage that is not skipped is none. */
export function changedFields(base: MilestoneDraft, draft: MilestoneDraft): DraftField[] {
  const [before, after] = [requestOf(base), requestOf(draft)];
  return DRAFT_FIELDS.filter((field) => (before[field] || null) !== (after[field] || null));
}

/** Fields that the person changed and whose value differs from what is stored now: those somebody must decide. */
export function conflictingFields(base: MilestoneDraft, mine: MilestoneDraft, stored: MilestoneDraft): DraftField[] {
  const differing = changedFields(stored, mine);
  return changedFields(base, mine).filter((field) => differing.includes(field));
}

/** The stored values with those of mine that were chosen. */
export function merged(stored: MilestoneDraft, mine: MilestoneDraft, fields: readonly DraftField[]): MilestoneDraft {
  const chosen = Object.fromEntries(fields.map((field) => [field, mine[field]]));
  return { ...stored, ...chosen };
}

/** The draft as the domain sees it; days that are no days are left out. */
export function milestoneOf(stage: Stage, draft: MilestoneDraft): Milestone & { skipReason: string } {
  const dayOf = (text: string) => (isDay(text) ? (text as LocalDate) : null);
  return {
    stage,
    plannedOn: dayOf(draft.plannedOn),
    actualOn: dayOf(draft.actualOn),
    isSkipped: draft.isSkipped,
    skipReason: draft.skipReason,
  };
}

/** What is wrong with a draft before it is sent. */
export function draftProblems(stage: Stage, draft: MilestoneDraft, today: string): Problem[] {
  return [
    ...cooperationDayProblem('plannedOn', draft.plannedOn, false),
    ...cooperationDayProblem('actualOn', draft.actualOn, false),
    ...milestoneProblems(milestoneOf(stage, draft), today as LocalDate).map((problem) => ({ ...problem }) as Problem),
  ];
}
