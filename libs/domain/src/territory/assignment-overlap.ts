import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';

/** Somebody at work for a unit from–to; an expert is one of a thematic area, a consultant of none. */
export interface UnitAssignment {
  readonly userId: string;
  readonly unitId: string;
  readonly role: string;
  readonly thematicAreaId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** An assignment as the manager enters it. */
export interface UnitAssignmentDraft extends UnitAssignment {
  readonly substituteId: string | null;
}

/**
 * What is wrong with an assignment: a period that ends before it starts, the same person in the same work for the same
 * unit at the same time, somebody as their own substitute. One person may be consultant and expert side by side.
 *
 * Source: issue 3 §1 and its bad input.
 *
 * Errors: `assignment.period-reversed`, `assignment.overlaps`, `assignment.substitute-is-self`.
 *
 * @example assignmentProblems(draft, existing).map((one) => one.code) // ['assignment.overlaps']
 */
export function assignmentProblems(draft: UnitAssignmentDraft, existing: readonly UnitAssignment[]): Problem[] {
  const problems: Problem[] = [];
  if (draft.substituteId === draft.userId) {
    problems.push({ code: 'assignment.substitute-is-self', field: 'substituteId' });
  }
  if (draft.validTo !== null && draft.validTo < draft.validFrom) {
    return [...problems, { code: 'assignment.period-reversed', field: 'validTo' }];
  }
  const clash = existing.find((other) => isSameWork(draft, other) && overlaps(draft, other));
  if (clash) {
    problems.push({ code: 'assignment.overlaps', field: 'validFrom', params: { from: clash.validFrom } });
  }
  return problems;
}

/** True when two periods share a day; an open end never comes. */
export function overlaps(
  a: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null },
  b: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null },
): boolean {
  return (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);
}

function isSameWork(a: UnitAssignment, b: UnitAssignment): boolean {
  return (
    a.userId === b.userId &&
    a.unitId === b.unitId &&
    a.role === b.role &&
    (a.thematicAreaId ?? null) === (b.thematicAreaId ?? null)
  );
}
