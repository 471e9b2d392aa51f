import type { LocalDate, Scope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';

/** Who reads the diary: the territory whose logs are shown, and the territory whose people are shown by name. */
export interface LogReader {
  readonly userId: string | null;
  readonly logs: Scope;
  readonly names: Scope;
}

/** Names go only with `participant.reveal`; everybody else sees pseudonyms. */
export function logReader(actor: Actor, projectId: string, on: LocalDate): LogReader {
  return {
    userId: actor.userId,
    logs: scopeFor(actor, 'log.read', projectId, on),
    names: scopeFor(actor, 'participant.reveal', projectId, on),
  };
}
