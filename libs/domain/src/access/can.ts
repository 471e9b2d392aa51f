import type { LocalDate } from '../kernel/local-date.ts';
import type { Permission } from './permission.ts';
import { permissionsOf, type Assignment } from './role.ts';

/**
 * The assignments that hold on a day, their ends included.
 *
 * @example activeAssignments(all, '2024-09-01')
 */
export function activeAssignments<Held extends Assignment>(assignments: readonly Held[], on: LocalDate): Held[] {
  return assignments.filter((held) => held.validFrom <= on && (held.validTo === null || on <= held.validTo));
}

/**
 * True when somebody holds a permission on a day: in the named project, or anywhere when none is named. What an
 * assignment does not give is denied.
 *
 * Source: DESIGN §2 (deny by default). Which rows of the project it reaches is `scopeOf`.
 *
 * @example can(assignments, 'deliverable.approve', { projectId }, '2024-09-01')
 */
export function can(
  assignments: readonly Assignment[],
  permission: Permission,
  where: { readonly projectId?: string | null },
  on: LocalDate,
): boolean {
  return activeAssignments(assignments, on).some(
    (held) => reaches(held, where.projectId ?? null) && permissionsOf(held.role).includes(permission),
  );
}

/** Every permission held on a day, in the named project or anywhere when none is named, each once. */
export function permissionsHeld(
  assignments: readonly Assignment[],
  where: { readonly projectId?: string | null },
  on: LocalDate,
): Permission[] {
  const active = activeAssignments(assignments, on).filter((held) => reaches(held, where.projectId ?? null));
  return [...new Set(active.flatMap((held) => permissionsOf(held.role)))];
}

/** The administrator's assignment names no project and reaches every one. */
export function reaches(held: Assignment, projectId: string | null): boolean {
  return projectId === null || held.projectId === null || held.projectId === projectId;
}
