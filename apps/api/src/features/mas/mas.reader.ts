import { Injectable } from '@nestjs/common';
import {
  can,
  MAS_FEATURES,
  masProjectWarnings,
  masWarnings,
  missingFeatures,
  readRegistrationNumber,
  type LocalDate,
  type MasPeriod,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ProblemReason } from '../../platform/http/dto/ref.dto.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { MasDetail, MasDocument, MasProject } from './dto/mas.dto.ts';
import { MasPlaces } from './mas-places.ts';
import { readMas, type MasReading, type StoredMas, type StoredMasProject } from './mas.view.ts';

/** Groups with what is worth a second look in them. */
@Injectable()
export class MasReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly places: MasPlaces,
  ) {}

  readingOf(actor: SignedInActor, project: ProjectRef): MasReading {
    const today = this.clock.today();
    return { projectId: project.id, today, unitScope: scopeFor(actor, 'unit.read', project.id, today) };
  }

  /** Errors: resource.not-found. */
  async read(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    db: Pick<Transaction, 'query' | 'one'> = this.database,
  ): Promise<MasDetail> {
    const reading = this.readingOf(actor, project);
    const stored = await readMas(db, reading, id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    const codes = stored.municipalities.map(({ code }) => code);
    const mayManage = can(actor.assignments, 'mas.manage', { projectId: project.id }, reading.today);
    return detailOf(stored, [...(await this.places.unverified(db, codes))], mayManage);
  }
}

function detailOf(
  { elsewhere, projects, ...mas }: StoredMas,
  unverified: ProblemReason[],
  mayManage: boolean,
): MasDetail {
  const periods = { strategy: periodOf(mas.strategy), framework: periodOf(mas.framework) };
  return {
    ...mas,
    projects: projects.map(projectOf),
    warnings: [...masWarnings(periods, elsewhere).map((one): ProblemReason => ({ ...one })), ...unverified],
    refusals: mayManage ? [] : [{ code: 'access.denied' }],
  };
}

const periodOf = ({ from, to }: MasDocument): MasPeriod => ({ from: from as LocalDate, to: to as LocalDate });

function projectOf({ met, featureNotes, outside, ...project }: StoredMasProject): MasProject {
  const read = readRegistrationNumber(project.registrationNumber);
  return {
    ...project,
    registration: read.ok ? { specificObjective: read.value.specificObjective, call: read.value.call } : null,
    features: MAS_FEATURES.map((code) => ({ code, isMet: met.includes(code), note: featureNotes[code] ?? '' })),
    missingFeatures: missingFeatures(met),
    warnings: masProjectWarnings({ ...project, features: met }, outside).map((one): ProblemReason => ({ ...one })),
  };
}
