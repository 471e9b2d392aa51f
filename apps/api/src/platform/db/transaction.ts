import type { Instant, LocalDate } from '@rssz/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor.ts';
import type { NewFact } from '../facts/fact-types.ts';

/** One use case's transaction: its rows, its audit and its outbox commit together or not at all. */
export interface Transaction {
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly manager: EntityManager;
  query<T>(text: string, params?: readonly unknown[], name?: string): Promise<T[]>;
  one<T>(text: string, params?: readonly unknown[], name?: string): Promise<T | null>;
  /** Writes the audit row and the outbox rows, and runs the subscribers that must succeed with them. */
  record(fact: NewFact): Promise<void>;
  /** The same for many facts, in one statement. */
  recordAll(facts: readonly NewFact[]): Promise<void>;
}
