import type { Deliverable, DeliverablePatch, Problem } from '../../../shared/api/types.ts';
import { dayProblem } from '../../../shared/lib/day-problem.ts';

/** What the edit form holds; '' stands for "nestanoveno". */
export interface DeliverableDraft {
  title: string;
  kind: string;
  dueOn: string;
  ownerId: string;
  year: string;
}

export const DRAFT_FIELDS = ['title', 'kind', 'dueOn', 'ownerId', 'year'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** The form's start for a stored row. */
export function draftOf(row: Deliverable): DeliverableDraft {
  return {
    title: row.title,
    kind: row.kind ?? '',
    dueOn: row.dueOn ?? '',
    ownerId: row.owner?.id ?? '',
    year: row.year === null ? '' : String(row.year),
  };
}

/** Fields in which two drafts differ. */
export function changedFields(base: DeliverableDraft, draft: DeliverableDraft): DraftField[] {
  return DRAFT_FIELDS.filter((field) => base[field].trim() !== draft[field].trim());
}

/** The body of PATCH for the fields that changed. Example: `patchOf(draft, ['dueOn'])` → `{ dueOn: null }`. */
export function patchOf(draft: DeliverableDraft, fields: readonly DraftField[]): DeliverablePatch {
  const whole: Required<DeliverablePatch> = {
    title: draft.title.trim(),
    kind: draft.kind || null,
    dueOn: draft.dueOn || null,
    ownerId: draft.ownerId || null,
    year: draft.year.trim() === '' ? null : Number(draft.year),
  };
  return Object.fromEntries(fields.map((field) => [field, whole[field]]));
}

/** What is wrong with a draft before it is sent. */
export function draftProblems(draft: DeliverableDraft): Problem[] {
  const problems: Problem[] = [];
  if (draft.title.trim() === '') problems.push({ code: 'validation.required', field: 'title' });
  problems.push(...dayProblem('dueOn', draft.dueOn, false));
  if (draft.year.trim() !== '' && !/^\d{4}$/.test(draft.year.trim())) {
    problems.push({ code: 'validation.out-of-range', field: 'year' });
  }
  return problems;
}

/** Fields that the person changed and whose value differs from what is stored now: those somebody must decide. */
export function conflictingFields(
  base: DeliverableDraft,
  mine: DeliverableDraft,
  stored: DeliverableDraft,
): DraftField[] {
  const differing = changedFields(stored, mine);
  return changedFields(base, mine).filter((field) => differing.includes(field));
}
