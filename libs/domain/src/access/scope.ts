import type { LocalDate } from '../kernel/local-date.ts';
import { activeAssignments, reaches } from './can.ts';
import type { Permission } from './permission.ts';
import { permissionsOf, type Assignment } from './role.ts';

/** Which rows of a project somebody reaches: all, those of some territorial units, or none. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'units'; readonly unitIds: readonly string[] }
  | { readonly kind: 'none' };

/** What a consultant reads across the whole project, since it holds no personal data. */
const readAcrossProject: readonly Permission[] = [
  'project.read',
  'deliverable.read',
  'unit.read',
  'plan.read',
  'funding.read',
  'indicator.read',
  'mas.read',
  'deadline.read',
  'notification.read',
];

/** What a consultant handles across the whole project: an enquiry is of no unit until somebody has looked at it. */
const handledAcrossProject: readonly Permission[] = ['enquiry.handle'];

/**
 * The rows that a permission reaches in a project on a day; several assignments add up.
 *
 * A manager and an evaluator reach all. A consultant reads the project without personal data whole, and reaches diary and
 * participants, and writes, in own units. A coordinator reaches only the own unit.
 * Source: DESIGN §2, §9.9 (every view takes a scope; there is no second way).
 *
 * @example scopeOf(assignments, 'log.read', projectId, '2024-09-01') // { kind: 'units', unitIds: ['…'] }
 */
export function scopeOf(
  assignments: readonly Assignment[],
  permission: Permission,
  projectId: string,
  on: LocalDate,
): Scope {
  const granting = activeAssignments(assignments, on).filter(
    (held) => reaches(held, projectId) && permissionsOf(held.role).includes(permission),
  );
  if (granting.some((held) => isUnbounded(held, permission))) return { kind: 'all' };
  const unitIds = granting.flatMap((held) => (held.unitId === null ? [] : [held.unitId]));
  return unitIds.length === 0 ? { kind: 'none' } : { kind: 'units', unitIds: [...new Set(unitIds)].sort() };
}

/** True when a row of the given unit lies in the scope; a row without a unit only when the scope is all. */
export function isInScope(scope: Scope, unitId: string | null): boolean {
  if (scope.kind === 'all') return true;
  return scope.kind === 'units' && unitId !== null && scope.unitIds.includes(unitId);
}

function isUnbounded(held: Assignment, permission: Permission): boolean {
  if (held.role === 'coordinator') return permission === 'project.read' || permission === 'notification.read';
  if (held.role !== 'consultant') return true;
  return readAcrossProject.includes(permission) || handledAcrossProject.includes(permission);
}
