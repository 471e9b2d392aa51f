import { Injectable } from '@nestjs/common';
import type { LocalDate, VerdictOutcome } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/unit-of-work.ts';

export interface NewVerdict {
  readonly indicatorId: string | null;
  readonly deliverableId: string | null;
  readonly asOf: LocalDate;
  readonly value: number;
  readonly outcome: VerdictOutcome;
  readonly finding: string;
}

/** Adds verdicts; a later one on the same subject is another row, nothing is rewritten. */
@Injectable()
export class VerdictRepository {
  async add(tx: Transaction, projectId: string, verdict: NewVerdict): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO verdict (id, project_id, indicator_id, deliverable_id, as_of, value, outcome, finding, recorded_by, recorded_from)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        projectId,
        verdict.indicatorId,
        verdict.deliverableId,
        verdict.asOf,
        verdict.value,
        verdict.outcome,
        verdict.finding,
        tx.actor.userId,
        tx.now,
      ],
    );
    return id;
  }
}
