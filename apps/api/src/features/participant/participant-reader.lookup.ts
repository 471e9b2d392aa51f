import type { LocalDate, Scope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';

/** Who reads: the territory whose people are shown, that whose people are named, and that whose logs may be opened. */
export interface ParticipantReader {
  readonly people: Scope;
  readonly names: Scope;
  readonly logs: Scope;
}

export function participantReader(actor: Actor, projectId: string, on: LocalDate): ParticipantReader {
  return {
    people: scopeFor(actor, 'participant.read', projectId, on),
    names: scopeFor(actor, 'participant.reveal', projectId, on),
    logs: scopeFor(actor, 'log.read', projectId, on),
  };
}
