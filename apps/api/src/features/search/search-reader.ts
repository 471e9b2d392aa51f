import { SEARCH_KINDS, searchPermission, type LocalDate, type Scope, type SearchKind } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';

/** Who searches: the rows of each kind within reach, where people go by name, and whose internal notes are theirs. */
export interface SearchReader {
  readonly kinds: ReadonlyMap<SearchKind, Scope>;
  readonly names: Scope;
  readonly internal: Scope;
}

/** A kind of which nothing is in reach is not there at all. */
export function searchReader(
  actor: SignedInActor,
  projectId: string,
  on: LocalDate,
  asked: readonly SearchKind[] = SEARCH_KINDS,
): SearchReader {
  const scopeOfKind = (kind: SearchKind): Scope => {
    const permission = searchPermission[kind];
    return permission === null ? { kind: 'all' } : scopeFor(actor, permission, projectId, on);
  };
  const kinds = SEARCH_KINDS.filter((kind) => asked.includes(kind))
    .map((kind) => [kind, scopeOfKind(kind)] as const)
    .filter(([, scope]) => scope.kind !== 'none');
  return {
    kinds: new Map(kinds),
    names: scopeFor(actor, 'participant.reveal', projectId, on),
    internal: scopeFor(actor, 'log.write', projectId, on),
  };
}
