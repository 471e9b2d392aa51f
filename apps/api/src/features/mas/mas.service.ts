import { Injectable } from '@nestjs/common';
import {
  masProblems,
  parseIdentificationNumber,
  regionDistrictProblems,
  type LocalDate,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { WriteMas } from './dto/write-mas.dto.ts';
import { MasMunicipalityRepository } from './mas-municipality.repository.ts';
import { MasPlaces } from './mas-places.ts';
import { MasReader } from './mas.reader.ts';
import { MAS_FIELDS, MasRepository, type MasFields, type MasRecord } from './mas.repository.ts';

/** Takes local action groups into the project and keeps what is known of them. */
@Injectable()
export class MasService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: MasRepository,
    private readonly municipalities: MasMunicipalityRepository,
    private readonly places: MasPlaces,
    private readonly lookup: MunicipalityLookup,
    private readonly reader: MasReader,
  ) {}

  /** Answers the id of the new group. Errors: those of `masProblems`, mas.number-taken, mas.name-taken. */
  create(actor: SignedInActor, project: ProjectRef, wanted: WriteMas): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const fields = fieldsOf(wanted);
      const places = await this.judged(tx, project.id, fields, wanted, null);
      const id = await this.groups.insert(tx, project.id, fields);
      await this.municipalities.put(tx, { projectId: project.id, id }, places);
      await tx.record({
        type: 'mas.created',
        projectId: project.id,
        subjectType: 'mas',
        subjectId: id,
        data: { version: 1, municipalities: places.length },
      });
      return id;
    });
  }

  /** Errors: resource.not-found, version.stale, and those of `create`. */
  async change(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: WriteMas,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const stored = await this.lock(tx, actor, project, target);
      const fields = fieldsOf(wanted);
      const places = await this.judged(tx, project.id, fields, wanted, stored.id);
      const changed = changedFields({ ...fields }, { ...stored });
      const moved = await this.municipalities.put(tx, { projectId: project.id, id: stored.id }, places);
      const all = moved ? [...changed, 'municipalities'] : changed;
      if (all.length === 0) return;
      await this.groups.update(tx, stored.id, fields);
      await tx.record({
        type: 'mas.changed',
        projectId: project.id,
        subjectType: 'mas',
        subjectId: stored.id,
        data: { fields: all, version: stored.version + 1 },
      });
    });
  }

  private async lock(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
  ): Promise<MasRecord> {
    const stored = await this.groups.lock(tx, project.id, target.id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    if (stored.version === target.version) return stored;
    const changed = await fieldsChangedSince(tx, 'mas', target);
    const current = await this.reader.read(actor, project, target.id, tx);
    throw new ProblemError({ code: 'version.stale' }, { current, changed });
  }

  /** The municipalities to keep. Errors: everything that is wrong with the draft, at once. */
  private async judged(
    tx: Transaction,
    projectId: string,
    fields: MasFields,
    wanted: WriteMas,
    exceptId: string | null,
  ): Promise<Awaited<ReturnType<MasPlaces['judge']>>['places']> {
    const { places, problems } = await this.places.judge(tx, wanted.municipalities);
    const lists = await this.lookup.regionLists(tx, tx.today);
    const taken = await this.groups.taken(tx, projectId, fields, exceptId);
    refuseIfAny([
      ...draftProblems(fields),
      ...regionDistrictProblems({ regionCode: fields.regionCode, districtCode: null }, lists),
      ...problems,
      ...takenProblems(taken),
    ]);
    return places;
  }
}

export const draftProblems = (fields: MasFields): Problem[] =>
  masProblems({
    ...fields,
    strategy: { from: fields.strategyFrom, to: fields.strategyTo },
    framework: { from: fields.frameworkFrom, to: fields.frameworkTo },
  });

const takenProblems = (taken: { readonly name: boolean; readonly number: boolean }): Problem[] => [
  ...(taken.number ? [{ code: 'mas.number-taken', field: 'identificationNumber' } as const] : []),
  ...(taken.name ? [{ code: 'mas.name-taken', field: 'name' } as const] : []),
];

const DAYS: ReadonlySet<keyof MasFields> = new Set(['strategyFrom', 'strategyTo', 'frameworkFrom', 'frameworkTo']);

/** The number as it is kept, where it can be read; else as it is, for the domain to refuse. */
function fieldsOf(wanted: WriteMas): MasFields {
  const number = parseIdentificationNumber(wanted.identificationNumber);
  const given = { ...wanted, identificationNumber: number.ok ? number.value : wanted.identificationNumber };
  const entries = MAS_FIELDS.map((field): [string, string | LocalDate | null] => {
    const value = given[field] ?? null;
    return [field, DAYS.has(field) ? value : (value ?? '').trim()];
  });
  return Object.fromEntries(entries) as unknown as MasFields;
}
