import { Injectable } from '@nestjs/common';
import {
  isInScope,
  municipalityStanding,
  parseMunicipalityCode,
  regionDistrictProblems,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { UnitMunicipalities, WriteUnitMunicipality } from './dto/unit-municipality.dto.ts';
import { lockUnit } from './lock-unit.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';
import { UnitMunicipalityRepository, type CoveredMunicipality } from './unit-municipality.repository.ts';
import { readUnitMunicipalities } from './unit-municipality.view.ts';

interface Judged {
  readonly covered: readonly CoveredMunicipality[];
  readonly problems: readonly Problem[];
}

/** Says which municipalities a unit covers; any number of units may cover one. */
@Injectable()
export class UnitMunicipalityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly reader: TerritorialUnitReader,
    private readonly units: TerritorialUnitRepository,
    private readonly municipalities: UnitMunicipalityRepository,
    private readonly lookup: MunicipalityLookup,
  ) {}

  async read(actor: SignedInActor, project: ProjectRef, unitId: string): Promise<UnitMunicipalities> {
    await this.reader.read(actor, project, unitId);
    const stored = await readUnitMunicipalities(this.database, project.id, unitId);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    const codes = stored.items.map(({ code }) => code);
    const known = await this.lookup.known(this.database, codes);
    const warnings = codes.flatMap((code) => {
      const read = parseMunicipalityCode(code);
      return read.ok ? (municipalityStanding(read.value, known).problem ?? []) : [];
    });
    const scope = scopeFor(actor, 'cooperation.write', project.id, this.clock.today());
    return { ...stored, warnings, refusals: isInScope(scope, unitId) ? [] : [{ code: 'access.denied' }] };
  }

  /** Errors: access.denied, version.stale (409 with what is stored), and those of codes, districts and regions. */
  async put(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: readonly WriteUnitMunicipality[],
  ): Promise<void> {
    await this.reader.read(actor, project, target.id);
    await this.unitOfWork.run(actor, async (tx) => {
      if (!isInScope(scopeFor(actor, 'cooperation.write', project.id, tx.today), target.id)) {
        throw new ProblemError({ code: 'access.denied' });
      }
      const unit = await lockUnit(tx, this.units, { projectId: project.id, ...target }, () =>
        readUnitMunicipalities(tx, project.id, target.id),
      );
      const { covered, problems } = await this.judge(tx, wanted);
      refuseIfAny(problems);
      if (!(await this.municipalities.put(tx, { projectId: project.id, id: unit.id }, covered))) return;
      await this.units.touch(tx, unit.id);
      await tx.record({
        type: 'territorial-unit.changed',
        projectId: project.id,
        subjectType: 'territorial-unit',
        subjectId: unit.id,
        data: { fields: ['municipalities'], version: unit.version + 1 },
      });
    });
  }

  private async judge(tx: Transaction, wanted: readonly WriteUnitMunicipality[]): Promise<Judged> {
    const codes = wanted.map(({ code }) => parseMunicipalityCode(code));
    const known = await this.lookup.known(
      tx,
      codes.flatMap((code) => (code.ok ? [code.value] : [])),
    );
    const lists = await this.lookup.regionLists(tx, tx.today);
    const seen = new Set<string>();
    const judged = wanted.map((one, index): { row: CoveredMunicipality | null; problems: readonly Problem[] } => {
      const code = codes[index];
      if (!code?.ok) return { row: null, problems: code ? [code.error] : [] };
      if (seen.has(code.value)) return { row: null, problems: [{ code: 'validation.duplicate', field: 'code' }] };
      seen.add(code.value);
      const standing = municipalityStanding(code.value, known);
      if (!standing.isAllowed) return { row: null, problems: standing.problem ? [standing.problem] : [] };
      const row = known?.get(code.value) ?? describedBy(one, code.value);
      return { row, problems: regionDistrictProblems(row, lists) };
    });
    return {
      covered: judged.flatMap(({ row }) => row ?? []),
      problems: judged.flatMap(({ problems }, index) =>
        problems.map((problem) => ({ ...problem, field: `municipalities.${index}.${problem.field ?? 'code'}` })),
      ),
    };
  }
}

/** What a person says of a municipality while no list knows it; a district without its region is completed by its code. */
function describedBy(one: WriteUnitMunicipality, code: string): CoveredMunicipality {
  const name = one.name?.trim() ?? '';
  return {
    code,
    name: name === '' ? code : name,
    districtCode: one.districtCode ?? null,
    regionCode: one.regionCode ?? one.districtCode?.slice(0, 5) ?? null,
  };
}
