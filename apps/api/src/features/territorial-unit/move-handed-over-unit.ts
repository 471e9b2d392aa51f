import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';

interface Moved {
  readonly unitId: string;
  readonly predecessorId: string | null;
  readonly successorId: string;
  readonly validFrom: LocalDate;
}

/** What the predecessor's assignment ends with: the day before the successor's first, but never before it began. */
const END = `
UPDATE role_assignment SET valid_to = greatest(valid_from, $3::date)
WHERE unit_id = $1 AND user_id = $2 AND role = 'consultant' AND thematic_area_id IS NULL
  AND valid_from <= $4::date AND (valid_to IS NULL OR valid_to >= $4::date)
RETURNING id, valid_to AS "validTo"`;

const GIVE = `
INSERT INTO role_assignment (id, user_id, project_id, role, unit_id, valid_from)
VALUES ($1, $2, $3, 'consultant', $4, $5)`;

/** An accepted hand-over moves the assignment: it ends with the predecessor and starts with the successor, in one commit. */
@Injectable()
@OnFact('handover.accepted')
export class MoveHandedOverUnit implements FactSubscriber {
  constructor(private readonly units: TerritorialUnitRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const { unitId, predecessorId, successorId, validFrom } = fact.data as unknown as Moved;
    const { projectId } = fact;
    const unit = projectId === null ? null : await this.units.lock(tx, projectId, unitId);
    if (projectId === null || !unit) return;
    const version = unit.version + 1;
    const about = { projectId, subjectType: 'territorial-unit', subjectId: unitId };
    const common = { fields: ['assignments'], version, role: 'consultant' };
    const lastDay = addDays(validFrom, -1);
    const ended = predecessorId
      ? await tx.query<{ id: string; validTo: string }>(END, [unitId, predecessorId, lastDay, validFrom])
      : [];
    const assignmentId = uuidv7();
    await tx.query(GIVE, [assignmentId, successorId, projectId, unitId, validFrom]);
    await this.units.touch(tx, unitId);
    for (const { id, validTo } of ended) {
      const data = { ...common, assignmentId: id, userId: predecessorId, validTo };
      await tx.record({ type: 'territorial-unit.assignment-ended', ...about, data });
    }
    const data = { ...common, assignmentId, userId: successorId, validFrom, validTo: null };
    await tx.record({ type: 'territorial-unit.assigned', ...about, data });
  }
}
