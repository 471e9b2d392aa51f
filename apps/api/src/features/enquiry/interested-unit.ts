import { Injectable } from '@nestjs/common';
import { can, isInScope, plainLine, regionDistrictProblems } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { MoveEnquiry, NewInterestedUnit } from './dto/handle-enquiry.dto.ts';
import type { EnquiryTarget } from './lock-enquiry.ts';

/** The unit whose interest an enquiry becomes: one of the project, or one that is proposed to it by a fact. */
@Injectable()
export class InterestedUnit {
  constructor(private readonly lookup: MunicipalityLookup) {}

  /**
   * Answers which unit it is, and its region. Errors: enquiry.unit-required, resource.not-found, enquiry.unit-not-own for a
   * consultant of other units, access.denied for a new unit by who may not take units in, validation.required
   * for its name of nothing seen, unit.name-taken, region.unknown.
   */
  take(
    tx: Transaction,
    target: EnquiryTarget,
    { unitId, newUnit }: MoveEnquiry,
  ): Promise<{ readonly unitId: string; readonly regionCode: string }> {
    if (newUnit) return this.propose(tx, target, newUnit);
    if (unitId) return this.known(tx, target, unitId);
    throw new ProblemError({ code: 'enquiry.unit-required', field: 'unitId' });
  }

  private async known(
    tx: Transaction,
    { actor, project }: EnquiryTarget,
    unitId: string,
  ): Promise<{ unitId: string; regionCode: string }> {
    const unit = await tx.one<{ id: string; regionCode: string }>(
      `SELECT id, region_code AS "regionCode" FROM territorial_unit WHERE project_id = $1 AND id = $2`,
      [project.id, unitId],
    );
    if (!unit) throw new ProblemError({ code: 'resource.not-found', field: 'unitId' });
    if (!isInScope(scopeFor(actor, 'cooperation.write', project.id, tx.today), unit.id)) {
      throw new ProblemError({ code: 'enquiry.unit-not-own', field: 'unitId' });
    }
    return { unitId: unit.id, regionCode: unit.regionCode };
  }

  private async propose(
    tx: Transaction,
    { actor, project, id }: EnquiryTarget,
    { name, kind, regionCode }: NewInterestedUnit,
  ): Promise<{ unitId: string; regionCode: string }> {
    if (!can(actor.assignments, 'unit.manage', { projectId: project.id }, tx.today)) {
      throw new ProblemError({ code: 'access.denied' });
    }
    const cleanName = plainLine(name);
    if (cleanName === '') throw new ProblemError({ code: 'validation.required', field: 'newUnit.name' });
    const lists = await this.lookup.regionLists(tx, tx.today);
    const problems = regionDistrictProblems({ regionCode, districtCode: null }, lists);
    refuseIfAny(problems.map((problem) => ({ ...problem, field: 'newUnit.regionCode' })));
    const unitId = uuidv7();
    await tx.record({
      type: 'enquiry.unit-proposed',
      projectId: project.id,
      subjectType: 'enquiry',
      subjectId: id,
      data: { unitId, name: cleanName, kind, regionCode },
    });
    return { unitId, regionCode };
  }
}
