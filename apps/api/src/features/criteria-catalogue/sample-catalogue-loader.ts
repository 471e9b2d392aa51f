import { Injectable } from '@nestjs/common';
import { catalogueProblems, readCriteriaCatalogue, type CriteriaCatalogue } from '@rssz/domain';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { StartupError } from '../../platform/startup-error.ts';
import { contextOf } from './catalogue-content.ts';
import { CriteriaCatalogueRepository } from './criteria-catalogue.repository.ts';
import { readAreaIds } from './criteria-catalogue.view.ts';
import { CriterionRepository } from './criterion.repository.ts';

/** Offers the sample catalogue as a marked draft to a project that has no catalogue yet. */
@Injectable()
export class SampleCatalogueLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogues: CriteriaCatalogueRepository,
    private readonly criteria: CriterionRepository,
  ) {}

  /** A project that has a version already is left alone. Errors: StartupError naming the file and its fault. */
  async load(path: string, projectCode: string): Promise<{ readonly changed: boolean }> {
    return this.unitOfWork.run(SYSTEM_ACTOR, async (tx) => {
      const project = await tx.one<{ id: string }>(`SELECT id FROM project WHERE code = $1 FOR NO KEY UPDATE`, [
        projectCode,
      ]);
      if (!project || (await this.catalogues.hasAny(tx, project.id))) return { changed: false };
      await this.write(tx, project.id, await readSample(path), basename(path));
      return { changed: true };
    });
  }

  private async write(tx: Transaction, projectId: string, sample: CriteriaCatalogue, file: string): Promise<void> {
    const areas = await readAreaIds(tx, projectId);
    const [problem] = catalogueProblems(sample, contextOf(areas, []));
    if (problem) throw new StartupError(`${file}: ${problem.field ?? ''} ${problem.code}`);
    const { title, titleEn = null, note, noteEn = null } = sample;
    const { id, number } = await this.catalogues.insert(
      tx,
      projectId,
      { title, titleEn, note: note ?? '', noteEn },
      true,
    );
    const rows = sample.criteria.map(({ thematicArea, mappedFrom: _none, ...one }, position) => ({
      ...one,
      id: null,
      thematicAreaId: areas.get(thematicArea) ?? '',
      mappedFromId: null,
      position,
    }));
    await this.criteria.put(tx, projectId, id, rows);
    const subject = { subjectType: 'criteria-catalogue', subjectId: id };
    await tx.record({ type: 'criteria-catalogue.created', projectId, ...subject, data: { version: 1, number } });
  }
}

async function readSample(path: string): Promise<CriteriaCatalogue> {
  const value: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  const { catalogue, problems } = readCriteriaCatalogue(value);
  if (catalogue) return catalogue;
  const [problem] = problems;
  throw new StartupError(`${basename(path)}: ${problem?.path ?? ''} ${problem?.code ?? ''}`);
}
