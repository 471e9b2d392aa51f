import type { LocalDate } from '../kernel/local-date.ts';
import type { Permission } from './permission.ts';
import { permissionsOf, type Assignment } from './role.ts';

/**
 * The assignments that hold on a day, their ends included. A role within a unit says only where: it holds while its
 * person holds the same role in the project, so that nobody keeps a unit after leaving.
 *
 * Source: DESIGN §2, §9.8.
 *
 * @example activeAssignments(all, '2024-09-01')
 */
export function activeAssignments<Held extends Assignment>(assignments: readonly Held[], on: LocalDate): Held[] {
  const dated = assignments.filter((held) => held.validFrom <= on && (held.validTo === null || on <= held.validTo));
  const inProject = new Set(dated.filter(({ unitId }) => unitId === null).map(roleKey));
  return dated.filter((held) => held.unitId === null || inProject.has(roleKey(held)));
}

const roleKey = ({ role, projectId }: Assignment): string => `${role}/${projectId ?? ''}`;

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
