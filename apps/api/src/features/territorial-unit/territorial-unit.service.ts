import { Injectable } from '@nestjs/common';
import { regionDistrictProblems, type LocalDate, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { ChangeTerritorialUnit, CreateTerritorialUnit } from './dto/change-territorial-unit.dto.ts';
import { lockUnit } from './lock-unit.ts';
import { takePlace } from './take-place.ts';
import { TerritorialUnitRepository, type UnitFields, type UnitRecord } from './territorial-unit.repository.ts';
import { readUnit } from './territorial-unit.view.ts';
import { UnitPlaceRepository } from './unit-place.repository.ts';

const FIELDS = ['name', 'kind', 'regionCode', 'cooperationFrom', 'cooperationTo', 'note'] as const;

/** Takes territorial units into the project and keeps what is known of them. */
@Injectable()
export class TerritorialUnitService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: TerritorialUnitRepository,
    private readonly places: UnitPlaceRepository,
    private readonly municipalities: MunicipalityLookup,
  ) {}

  /** Answers the id of the new unit. */
  create(actor: SignedInActor, project: ProjectRef, wanted: CreateTerritorialUnit): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const fields: UnitFields = {
        name: wanted.name.trim(),
        kind: wanted.kind,
        regionCode: wanted.regionCode,
        cooperationFrom: wanted.cooperationFrom ?? null,
        cooperationTo: wanted.cooperationTo ?? null,
        note: wanted.note?.trim() ?? '',
      };
      refuseIfAny(await this.problemsOf(tx, fields));
      const id = await this.units.insert(tx, project.id, fields);
      if (!id) throw new ProblemError({ code: 'unit.name-taken', field: 'name' });
      await this.record(tx, project.id, id, 'territorial-unit.created', { version: 1 });
      if (typeof wanted.placeNumber === 'number') {
        const from = (wanted.placeFrom ?? fields.cooperationFrom ?? undefined) as LocalDate | undefined;
        const readable = scopeFor(actor, 'unit.read', project.id, tx.today);
        const wish = { projectId: project.id, unitId: id, version: 1, number: wanted.placeNumber, from, readable };
        await takePlace(tx, this.places, wish);
      }
      return id;
    });
  }

  async change(
    actor: SignedInActor,
    project: ProjectRef,
    target: { id: string; version: number },
    change: ChangeTerritorialUnit,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const unit = await this.lock(tx, actor, project, target);
      const fields = merged(unit, change);
      const changed: string[] = FIELDS.filter((name) => fields[name] !== unit[name]);
      refuseIfAny(await this.problemsOf(tx, fields));
      if (fields.name !== unit.name && (await this.units.nameIsTaken(tx, project.id, fields.name, unit.id))) {
        throw new ProblemError({ code: 'unit.name-taken', field: 'name' });
      }
      if (changed.length > 0) {
        await this.units.update(tx, unit.id, fields);
        const data = { fields: changed, version: unit.version + 1 };
        await this.record(tx, project.id, unit.id, 'territorial-unit.changed', data);
      }
      if (change.placeNumber !== undefined || change.placeFrom !== undefined) {
        const from = change.placeFrom as LocalDate | undefined;
        const readable = scopeFor(actor, 'unit.read', project.id, tx.today);
        const place = { version: unit.version + 1, number: change.placeNumber, from, readable };
        const wish = { projectId: project.id, unitId: unit.id, ...place };
        const moved = await takePlace(tx, this.places, wish);
        if (moved && changed.length === 0) await this.units.touch(tx, unit.id);
      }
    });
  }

  private lock(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    target: { id: string; version: number },
  ): Promise<UnitRecord> {
    const scope = scopeFor(actor, 'unit.read', project.id, tx.today);
    return lockUnit(tx, this.units, { projectId: project.id, ...target }, () =>
      readUnit(tx, { projectId: project.id, today: tx.today, scope }, target.id),
    );
  }

  private async problemsOf(tx: Transaction, fields: UnitFields): Promise<Problem[]> {
    const { name, regionCode, cooperationFrom, cooperationTo } = fields;
    const problems: Problem[] = [];
    if (name === '') problems.push({ code: 'validation.required', field: 'name' });
    const lists = await this.municipalities.regionLists(tx, tx.today);
    problems.push(...regionDistrictProblems({ regionCode, districtCode: null }, lists));
    if (cooperationTo !== null && (cooperationFrom === null || cooperationTo < cooperationFrom)) {
      problems.push({ code: 'unit.period-reversed', field: 'cooperationTo' });
    }
    return problems;
  }

  private record(
    tx: Transaction,
    projectId: string,
    unitId: string,
    type: 'territorial-unit.created' | 'territorial-unit.changed',
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({ type, projectId, subjectType: 'territorial-unit', subjectId: unitId, data });
  }
}

function merged(unit: UnitRecord, change: ChangeTerritorialUnit): UnitFields {
  return {
    name: change.name?.trim() ?? unit.name,
    kind: change.kind ?? unit.kind,
    regionCode: change.regionCode ?? unit.regionCode,
    cooperationFrom: change.cooperationFrom === undefined ? unit.cooperationFrom : change.cooperationFrom,
    cooperationTo: change.cooperationTo === undefined ? unit.cooperationTo : change.cooperationTo,
    note: change.note?.trim() ?? unit.note,
  };
}
