import { scopeOf, type LocalDate, type Permission, type Scope } from '@rssz/domain';
import type { Actor } from './actor.ts';

/** The territory an actor may touch with a permission in a project on a day. */
export function scopeFor(actor: Actor, permission: Permission, projectId: string, on: LocalDate): Scope {
  return scopeOf(actor.assignments, permission, projectId, on);
}

/** Compiles a scope to one SQL predicate over a column of unit ids; what it needs is pushed to `params`. */
export function scopePredicate(scope: Scope, column: string, params: unknown[]): string {
  if (scope.kind === 'all') return 'true';
  if (scope.kind === 'none') return 'false';
  params.push(scope.unitIds);
  return `${column} = ANY($${params.length}::uuid[])`;
}
