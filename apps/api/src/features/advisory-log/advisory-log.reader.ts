import type { LocalDate, Scope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor, scopePredicate } from '../../platform/auth/scope.ts';

/** Who reads the diary: the territory whose logs are shown, where people go by name, and where internal notes are theirs. */
export interface LogReader {
  readonly userId: string | null;
  readonly logs: Scope;
  readonly names: Scope;
  /** Whoever writes the diary of a unit reads its internal notes (`notesFor` of the domain); nobody else does. */
  readonly internal: Scope;
}

/** Names go only with `participant.reveal`; everybody else sees pseudonyms. */
export function logReader(actor: Actor, projectId: string, on: LocalDate): LogReader {
  return {
    userId: actor.userId,
    logs: scopeFor(actor, 'log.read', projectId, on),
    names: scopeFor(actor, 'participant.reveal', projectId, on),
    internal: scopeFor(actor, 'log.write', projectId, on),
  };
}

/** A scope as a predicate over a version (alias v): its unit, or one of its further units, lies in the scope. */
export function visitPredicate(scope: Scope, params: unknown[]): string {
  if (scope.kind !== 'units') return scopePredicate(scope, 'v.unit_id', params);
  const [main, further] = [scopePredicate(scope, 'v.unit_id', params), scopePredicate(scope, 'f.unit_id', params)];
  return `(${main} OR EXISTS (SELECT 1 FROM advisory_log_unit f WHERE f.log_version_id = v.id AND ${further}))`;
}
