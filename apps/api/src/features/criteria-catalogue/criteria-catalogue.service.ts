import { Injectable } from '@nestjs/common';
import { catalogueDraftProblems, catalogueEditRefusals, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedParts, contentOf, contextOf, storedContent, type CatalogueContent } from './catalogue-content.ts';
import { copyOfCatalogue } from './copy-catalogue.ts';
import { CriteriaCatalogueReader } from './criteria-catalogue.reader.ts';
import { CriteriaCatalogueRepository, type CatalogueRecord } from './criteria-catalogue.repository.ts';
import { readAreaIds, readCatalogue, readEarlierCriteria } from './criteria-catalogue.view.ts';
import { CriterionRepository, type CriterionWrite } from './criterion.repository.ts';
import type { CreateCriteriaCatalogue, WriteCriteriaCatalogue } from './dto/write-criteria-catalogue.dto.ts';
import { lockCatalogue } from './lock-catalogue.ts';

/** Starts versions of the catalogue and writes drafts, each act with its fact. */
@Injectable()
export class CriteriaCatalogueService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogues: CriteriaCatalogueRepository,
    private readonly criteria: CriterionRepository,
    private readonly reader: CriteriaCatalogueReader,
  ) {}

  /** Answers the id of the new draft. Errors: validation.required, resource.not-found (the one to copy). */
  create(actor: SignedInActor, project: ProjectRef, wanted: CreateCriteriaCatalogue): Promise<string> {
    const title = wanted.title.trim();
    if (title === '') throw new ProblemError({ code: 'validation.required', field: 'title' });
    return this.unitOfWork.run(actor, async (tx) => {
      const source = wanted.copyOf ? await this.source(tx, actor, project, wanted.copyOf) : null;
      const head = { title, note: source?.note ?? '', noteEn: source?.noteEn ?? null };
      const record = await this.catalogues.insert(tx, project.id, head, source?.isSample ?? false);
      const data = { version: record.version, number: record.number, copyOf: wanted.copyOf ?? null };
      await this.record(tx, project, record.id, 'criteria-catalogue.created', data);
      if (source) {
        const earlier = await readEarlierCriteria(tx, project.id, record.number);
        await this.write(tx, project, record, copyOfCatalogue(source, earlier, title));
      }
      return record.id;
    });
  }

  /** Writes the whole content of a draft. Errors: version.stale, catalogue.closed, catalogue.criterion-rated and others. */
  async change(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: WriteCriteriaCatalogue,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const record = await lockCatalogue(tx, { catalogues: this.catalogues, reader: this.reader }, project, target);
      refuseIfAny(catalogueEditRefusals(record.state));
      const stored = await this.source(tx, actor, project, record.id);
      const content = contentOf(wanted, record.isSample);
      const before = storedContent(stored);
      const fields = changedParts(before, content);
      await this.refuseRemovals(tx, record, content);
      await this.catalogues.update(tx, record.id, content);
      await this.write(tx, project, record, content);
      const data = { fields, version: record.version + 1 };
      await this.record(tx, project, record.id, 'criteria-catalogue.changed', data);
    });
  }

  private async write(
    tx: Transaction,
    project: ProjectRef,
    { id, number }: CatalogueRecord,
    content: CatalogueContent,
  ): Promise<void> {
    const areas = await readAreaIds(tx, project.id);
    const earlier = await readEarlierCriteria(tx, project.id, number);
    const known = await this.criteria.ids(tx, id);
    refuseIfAny([...catalogueDraftProblems(content, contextOf(areas, earlier)), ...idProblems(content, known)]);
    const idOfEarlier = new Map(earlier.map(({ code, id }) => [code, id]));
    const rows = content.criteria.map(({ thematicArea, mappedFrom, ...one }, position): CriterionWrite => ({
      ...one,
      thematicAreaId: areas.get(thematicArea) ?? '',
      mappedFromId: idOfEarlier.get(mappedFrom ?? '') ?? null,
      position,
    }));
    await this.criteria.replaceAll(tx, project.id, id, rows);
  }

  /** What was rated in a pilot keeps its levels; it is reworded, or another version does without it. */
  private async refuseRemovals(tx: Transaction, record: CatalogueRecord, content: CatalogueContent): Promise<void> {
    const rated = await this.criteria.rated(tx, record.id);
    const levelsOf = new Map(content.criteria.map(({ id, levels }) => [id, new Set(levels.map(({ level }) => level))]));
    const lost = rated.find(({ criterionId, level }) => !levelsOf.get(criterionId)?.has(level));
    if (lost) throw new ProblemError({ code: 'catalogue.criterion-rated', params: { code: lost.code } });
  }

  private async source(tx: Transaction, actor: SignedInActor, project: ProjectRef, id: string) {
    const stored = await readCatalogue(tx, this.reader.readingOf(actor, project), id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    return stored;
  }

  private record(
    tx: Transaction,
    project: ProjectRef,
    id: string,
    type: 'criteria-catalogue.created' | 'criteria-catalogue.changed',
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({ type, projectId: project.id, subjectType: 'criteria-catalogue', subjectId: id, data });
  }
}

/** An id that is sent names a criterion of this version, and each once. */
function idProblems({ criteria }: CatalogueContent, known: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>();
  return criteria.flatMap(({ id }, index): Problem[] => {
    if (id === null) return [];
    const field = `criteria.${index}.id`;
    if (!known.has(id)) return [{ code: 'validation.not-in-list', field }];
    if (seen.has(id)) return [{ code: 'validation.duplicate', field }];
    seen.add(id);
    return [];
  });
}
