import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { activeAssignments, reaches } from './can.ts';
import { permissionsOf, type Assignment, type Role } from './role.ts';
import { isInScope, scopeOf } from './scope.ts';

/** A visit as far as the right to write it goes. */
export interface VisitPlace {
  readonly projectId: string;
  readonly unitId: string;
  readonly heldOn: LocalDate;
}

/**
 * Why somebody may not write a visit in a unit today; null when they may. Roles and assignments of today decide, whatever
 * the day of the visit: who takes over a unit also writes what the diary lacks from before. Who has the role today may
 * besides write a visit of a day on which the unit was theirs, though it no longer is.
 *
 * Source: DESIGN §2, §9.9.
 *
 * @example visitRefusal(assignments, { projectId, unitId, heldOn: '2024-03-01' }, '2024-09-16')
 */
export function visitRefusal(assignments: readonly Assignment[], visit: VisitPlace, today: LocalDate): Problem | null {
  if (isInScope(scopeOf(assignments, 'log.write', visit.projectId, today), visit.unitId)) return null;
  const roles = writingRoles(assignments, visit.projectId, today);
  const inUnit = assignments.filter((held) => held.unitId === visit.unitId && roles.has(held.role));
  if (inUnit.some((held) => holdsOn(held, visit.heldOn))) return null;
  return { field: 'unitId', ...missing(inUnit, visit.heldOn) };
}

/** The units whose visit of a day somebody may write besides those of today. */
export function unitsHeldOn(
  assignments: readonly Assignment[],
  visit: Pick<VisitPlace, 'projectId' | 'heldOn'>,
  today: LocalDate,
): string[] {
  const roles = writingRoles(assignments, visit.projectId, today);
  const held = assignments.filter((one) => roles.has(one.role) && holdsOn(one, visit.heldOn));
  return [...new Set(held.flatMap(({ unitId }) => unitId ?? []))].sort();
}

function writingRoles(assignments: readonly Assignment[], projectId: string, today: LocalDate): Set<Role> {
  const ofProject = activeAssignments(assignments, today).filter(
    (held) => held.unitId === null && reaches(held, projectId) && permissionsOf(held.role).includes('log.write'),
  );
  return new Set(ofProject.map(({ role }) => role));
}

const holdsOn = ({ validFrom, validTo }: Assignment, on: LocalDate): boolean =>
  validFrom <= on && (validTo === null || on <= validTo);

function missing(inUnit: readonly Assignment[], on: LocalDate): Pick<Problem, 'code' | 'params'> {
  const [next] = inUnit
    .map(({ validFrom }) => validFrom)
    .filter((from) => from > on)
    .sort();
  if (next) return { code: 'log.unit-assigned-from', params: { from: next } };
  const last = inUnit
    .flatMap(({ validTo }) => validTo ?? [])
    .sort()
    .at(-1);
  return last ? { code: 'log.unit-assigned-until', params: { to: last } } : { code: 'log.unit-not-assigned' };
}
