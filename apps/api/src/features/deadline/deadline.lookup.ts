import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { DeadlineView, type DeadlineFilter, type DeadlineReading } from './deadline.view.ts';
import type { Deadline } from './dto/deadline.dto.ts';

export interface OpenDeadline {
  readonly id: string;
  readonly projectId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly dueOn: LocalDate;
  readonly label: string;
}

/** Narrow questions of other features about deadlines. */
@Injectable()
export class DeadlineLookup {
  constructor(private readonly view: DeadlineView) {}

  /** The next open deadlines within a reader's scope, the overdue first. */
  async next(reading: DeadlineReading, filter: DeadlineFilter): Promise<Deadline[]> {
    return (await this.view.list(reading, filter)).items;
  }

  /** The deadline while it is open, locked until the transaction ends; null when closed, or when another holds it. */
  async lockOpen(tx: Transaction, id: string): Promise<OpenDeadline | null> {
    return tx.one<OpenDeadline>(
      `SELECT id, project_id AS "projectId", subject_type AS "subjectType", subject_id AS "subjectId",
         due_on AS "dueOn", label
       FROM deadline WHERE id = $1 AND closed_at IS NULL
       FOR NO KEY UPDATE SKIP LOCKED`,
      [id],
      'deadline-lock-open',
    );
  }
}
