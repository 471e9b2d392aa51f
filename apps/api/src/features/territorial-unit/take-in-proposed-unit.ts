import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';

interface Proposed {
  readonly unitId: string;
  readonly name: string;
  readonly kind: string;
  readonly regionCode: string;
}

/** Takes in the unit whose interest came by an enquiry, in the same commit. Errors: unit.name-taken. */
@Injectable()
@OnFact('enquiry.unit-proposed')
export class TakeInProposedUnit implements FactSubscriber {
  constructor(private readonly units: TerritorialUnitRepository) {}

  async handle(tx: Transaction, { projectId, data }: RecordedFact): Promise<void> {
    if (projectId === null) return;
    const { unitId, name, kind, regionCode } = data as unknown as Proposed;
    const fields = { name, kind, regionCode, cooperationFrom: null, cooperationTo: null, note: '' };
    if (!(await this.units.insert(tx, projectId, fields, unitId))) {
      throw new ProblemError({ code: 'unit.name-taken', field: 'newUnit.name' });
    }
    const about = { projectId, subjectType: 'territorial-unit', subjectId: unitId };
    await tx.record({ type: 'territorial-unit.created', ...about, data: { version: 1 } });
  }
}
