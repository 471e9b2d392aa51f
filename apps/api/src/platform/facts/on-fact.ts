import { SetMetadata } from '@nestjs/common';
import type { Transaction } from '../db/transaction.ts';
import type { FactType, RecordedFact } from './fact-types.ts';

export const ON_FACT = 'rssz:on-fact';
export const OUTBOX_CONSUMER = 'rssz:outbox-consumer';

/** A provider whose `handle` must succeed in the same transaction as the fact; mark it with @OnFact. */
export interface FactSubscriber {
  handle(tx: Transaction, fact: RecordedFact): Promise<void>;
}

/** A provider whose `handle` runs after commit, at least once, started from the outbox; mark it with @OutboxConsumer. */
export interface FactConsumer {
  handle(fact: RecordedFact): Promise<void>;
}

export interface OutboxConsumerOptions {
  readonly name: string;
  readonly types: readonly FactType[];
}

/** Marks a class as a subscriber that runs inside the fact's transaction. */
export const OnFact = (...types: FactType[]): ClassDecorator => SetMetadata(ON_FACT, types);

/** Marks a class as a consumer of the outbox; its name is kept in rows and must never be reused for another work. */
export const OutboxConsumer = (options: OutboxConsumerOptions): ClassDecorator => SetMetadata(OUTBOX_CONSUMER, options);
