import { Injectable } from '@nestjs/common';
import {
  availableDescriptionTransitions,
  descriptionDifference,
  descriptionEditRefusals,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { AttachmentLookup } from '../attachment/attachment.lookup.ts';
import { UnitEvidenceLookup } from '../attachment/unit-evidence.lookup.ts';
import { startRefusals } from './cooperation-description.service.ts';
import { descriptionActor, mayReadDescription } from './description-access.ts';
import { criteriaNamedIn, readSurroundings } from './description-context.ts';
import { readHistory } from './description-history.view.ts';
import {
  readDescribedUnit,
  readVersions,
  unitOfDescription,
  type DescribedUnit,
  type VersionRecord,
} from './description-versions.view.ts';
import type { DescriptionDetail, ExpectedResultPlace, ResultClosing, UnitDescriptions } from './dto/description.dto.ts';
import { standingProblems } from './open-descriptions.ts';
import { findResultPlace, readClosings } from './result-closing.view.ts';
import { laterThan, previousOf, situationOf, versionToAmend } from './standing-versions.ts';
import { versionJson } from './version-json.ts';

interface Reading {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
}

/** Answers with cooperation descriptions as their reader may see them. Errors: resource.not-found. */
@Injectable()
export class CooperationDescriptionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly attachments: AttachmentLookup,
    private readonly evidence: UnitEvidenceLookup,
  ) {}

  /** The versions of a unit, the newest first. */
  async ofUnit(actor: SignedInActor, project: ProjectRef, unitId: string): Promise<UnitDescriptions> {
    const unit = await this.unit({ actor, project }, unitId);
    const versions = await readVersions(this.database, project.id, unitId);
    const today = this.clock.today();
    const asking = descriptionActor(actor, project.id, unitId, today);
    return {
      unit: { id: unit.id, name: unit.name },
      items: versions.map((one) => versionJson(one, versions, today)).reverse(),
      isAmendment: versionToAmend(versions) !== null,
      startRefusals: startRefusals({ actor: asking, versions }),
    };
  }

  async read(actor: SignedInActor, project: ProjectRef, id: string): Promise<DescriptionDetail> {
    const unitId = await unitOfDescription(this.database, project.id, id);
    if (!unitId) throw notFound();
    const unit = await this.unit({ actor, project }, unitId);
    const versions = await readVersions(this.database, project.id, unitId);
    const record = versions.find((one) => one.id === id);
    if (!record) throw notFound();
    return this.detail({ actor, project }, unit, versions, record);
  }

  /** Where an expected result is written. */
  async placeOf(actor: SignedInActor, project: ProjectRef, resultKey: string): Promise<ExpectedResultPlace> {
    const place = await findResultPlace(this.database, project.id, resultKey);
    if (!place || !mayReadDescription(actor, project.id, place.unitId, this.clock.today())) throw notFound();
    return place;
  }

  /** The closings of a unit's results in words. */
  async closings({ actor, project }: Reading, unitId: string): Promise<ResultClosing[]> {
    const records = await readClosings(this.database, project.id, unitId);
    const all = records.flatMap(({ evidence }) => evidence);
    const reader = { actor, project, today: this.clock.today() };
    const items = await this.evidence.items(this.database, reader, unitId, all);
    let at = 0;
    return records.map((record) => ({ ...record, evidence: items.slice(at, (at += record.evidence.length)) }));
  }

  private async detail(
    { actor, project }: Reading,
    unit: DescribedUnit,
    versions: readonly VersionRecord[],
    record: VersionRecord,
  ): Promise<DescriptionDetail> {
    const today = this.clock.today();
    const surroundings = await readSurroundings(this.database, project, unit, versions);
    const asking = descriptionActor(actor, project.id, unit.id, today);
    const problems = standingProblems(record, surroundings);
    const previous = previousOf(versions, record);
    const named = new Set([...criteriaNamedIn(record), ...(previous ? criteriaNamedIn(previous) : [])]);
    const denied: Problem[] = asking.permissions.includes('cooperation.write') ? [] : [{ code: 'access.denied' }];
    const edit = [...denied, ...descriptionEditRefusals(record.state)];
    const closings = await this.closings({ actor, project }, unit.id);
    const keys = new Set(record.content.areas.flatMap((area) => area.results.map((one) => one.resultKey)));
    const subject = { unitId: unit.id, type: 'cooperation-description', id: record.id } as const;
    return {
      ...versionJson(record, versions, today),
      unit: { id: unit.id, name: unit.name },
      cooperationFrom: unit.cooperationFrom,
      cooperationTo: unit.cooperationTo,
      content: record.content as DescriptionDetail['content'],
      criteriaAddedLater: [...record.criteriaAddedLater],
      criteria: surroundings.criteriaOf(record, named),
      problems,
      editRefusals: edit,
      closingRefusals: [...denied, ...(record.agreedOn === null ? [{ code: 'closing.result-not-agreed' }] : [])],
      transitions: availableDescriptionTransitions(situationOf(record, versions, problems), asking),
      previous: previous && { id: previous.id, number: previous.number },
      difference: previous ? descriptionDifference(previous.content, record.content) : [],
      closings: closings.filter(({ resultKey }) => keys.has(resultKey)),
      files: await this.attachments.list(actor, project, subject, today),
      agreedFileId: record.agreedFileId,
      history: await readHistory(this.database, record.id),
      later: laterThan(versions, record).map(({ id, number }) => ({ id, number })),
    };
  }

  private async unit({ actor, project }: Reading, unitId: string): Promise<DescribedUnit> {
    const unit = await readDescribedUnit(this.database, project.id, unitId);
    if (!unit || !mayReadDescription(actor, project.id, unitId, this.clock.today())) throw notFound();
    return unit;
  }
}

function notFound(): ProblemError {
  return new ProblemError({ code: 'resource.not-found' });
}
