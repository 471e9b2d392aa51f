import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';

/** What the facts of a role of the whole project say. */
interface RoleFact {
  readonly role: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

interface Ended {
  readonly id: string;
  readonly unitId: string;
  readonly version: number;
  readonly validTo: string;
}

/** $1 person, $2 project, $3 role, $4 the last day of the role. */
const HELD_AFTER = `user_id = $1 AND project_id = $2 AND role = $3 AND unit_id IS NOT NULL
  AND (valid_to IS NULL OR valid_to > $4::date)`;

/**
 * $4 is the day before the role is given; what was held then is from before a pause in the role, unless another row of the
 * same role reaches to that day.
 */
const HELD_BEFORE_PAUSE = `${HELD_AFTER} AND valid_from <= $4::date
  AND NOT EXISTS (SELECT 1 FROM role_assignment whole
    WHERE whole.user_id = $1 AND whole.project_id = $2 AND whole.role = $3 AND whole.unit_id IS NULL
      AND whole.valid_from <= $4::date AND whole.valid_to >= $4::date)`;

/** Units before assignments, in one order, as every other change of an assignment locks them. */
const lockUnits = (held: string) => `SELECT id FROM territorial_unit
  WHERE id IN (SELECT unit_id FROM role_assignment WHERE ${held}) ORDER BY id FOR UPDATE`;

const endIn = (held: string) => `WITH ended AS (
    UPDATE role_assignment SET valid_to = greatest($4::date, valid_from) WHERE ${held} RETURNING id, unit_id, valid_to
  ), touched AS (
    UPDATE territorial_unit SET version = version + 1 WHERE id IN (SELECT unit_id FROM ended) RETURNING id, version
  )
  SELECT e.id, e.unit_id AS "unitId", t.version, e.valid_to AS "validTo"
  FROM ended e JOIN touched t ON t.id = e.unit_id ORDER BY e.unit_id, e.id`;

/**
 * Who leaves a role of the project leaves its units with it, or their people's data would stay open; who comes back to it
 * after a pause starts without units. Each unit has its own fact, for whoever follows who works there.
 */
@Injectable()
@OnFact('user.role-ended', 'user.role-given')
export class LeaveUnits implements FactSubscriber {
  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const { projectId, subjectId: userId } = fact;
    if (projectId === null) return;
    const { role, validFrom, validTo } = fact.data as unknown as RoleFact;
    const ended =
      fact.type === 'user.role-ended'
        ? await this.end(tx, HELD_AFTER, [userId, projectId, role, validTo])
        : await this.end(tx, HELD_BEFORE_PAUSE, [userId, projectId, role, addDays(validFrom, -1)]);
    for (const { id: assignmentId, unitId, version, validTo: lastDay } of ended) {
      await tx.record({
        type: 'territorial-unit.assignment-ended',
        projectId,
        subjectType: 'territorial-unit',
        subjectId: unitId,
        data: { fields: ['assignments'], version, assignmentId, userId, role, validTo: lastDay },
      });
    }
  }

  private async end(tx: Transaction, held: string, params: readonly unknown[]): Promise<Ended[]> {
    await tx.query(lockUnits(held), [...params]);
    return tx.query<Ended>(endIn(held), [...params]);
  }
}
