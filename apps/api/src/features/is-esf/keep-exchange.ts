import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { idempotent } from '../../platform/facts/receipts.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { recordOpenings } from '../participant/people.lookup.ts';
import { EsfExchangeRepository, type NewExchange } from './esf-exchange.repository.ts';

export const fingerprint = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A file that leaves: what is kept of it, and whose data it carries. */
export interface LeavingFile {
  readonly exchange: Omit<NewExchange, 'sha256'> & { readonly participantIds: readonly string[] };
  readonly text: string;
  readonly fact: FactType;
  readonly key: string | undefined;
}

/** Records a file that leaves, once however often the request is repeated, and that everybody in it was opened. */
@Injectable()
export class KeepExchange {
  constructor(private readonly exchanges: EsfExchangeRepository) {}

  /** Errors: idempotency.key-reused, also when the data changed between a request and its repetition. */
  async of(tx: Transaction, { exchange, text, fact, key }: LeavingFile): Promise<string> {
    const sha256 = fingerprint(text);
    const { projectId, kind, periods = [], participantIds } = exchange;
    const request = { projectId, kind, periods, sha256 };
    const form = { keep: (id: string) => ({ id }), restore: ({ id }: { id: string }) => id };
    const { body: id } = await idempotent(tx, { key, request, form }, async () => {
      const id = await this.exchanges.insert(tx, { ...exchange, sha256 });
      const { total, leftOut } = exchange;
      await tx.record({
        type: fact,
        projectId,
        subjectType: 'is-esf',
        subjectId: id,
        data: { total, leftOut, periods, sha256, participantIds },
      });
      await recordOpenings(tx, { projectId, participantIds, through: 'is-esf' });
      return { status: 200, body: id };
    });
    return id;
  }
}

/** Errors: is-esf.nothing-to-export. */
export function refuseEmpty(total: number): void {
  if (total === 0) throw new ProblemError({ code: 'is-esf.nothing-to-export' });
}
