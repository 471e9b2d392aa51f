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

/** How far a figure reaches: the whole project, or the territorial units of the reader. */
export const FIGURE_REACHES = ['project', 'own-units'] as const;
export type FigureReach = (typeof FIGURE_REACHES)[number];

/**
 * The territory in which hours and other figures that fall apart by units are counted for a reader: the same in indicators,
 * key activities and the overview. The two headline values with their targets are public and know no territory.
 */
export function figureScope(actor: Actor, projectId: string, on: LocalDate): Scope {
  return scopeFor(actor, 'indicator.read', projectId, on);
}

/** What a figure counted in a scope says about its reach. */
export function reachOf(scope: Scope): FigureReach {
  return scope.kind === 'all' ? 'project' : 'own-units';
}
