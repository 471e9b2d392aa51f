import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { WrittenLine } from '../../platform/import/import-writer.ts';
import { CriteriaCatalogueRepository } from './criteria-catalogue.repository.ts';
import { readImages, type CriterionImage } from './criterion-image.view.ts';
import { CriterionRepository } from './criterion.repository.ts';

/** What a line leaves behind to be undone by. */
export interface ImportedBefore {
  readonly catalogueId: string;
  /** True when the import itself started the version. */
  readonly hasStarted: boolean;
  readonly image: CriterionImage | null;
}

/** Takes imported criteria back, and with them a version that the import had started. */
@Injectable()
export class CriteriaImportUndo {
  constructor(
    private readonly catalogues: CriteriaCatalogueRepository,
    private readonly criteria: CriterionRepository,
  ) {}

  /** Changed is also what is no longer a draft or was rated meanwhile: taking it back would lose that. */
  async changedSince(tx: Transaction, written: readonly WrittenLine[]): Promise<readonly number[]> {
    const ids = written.map(({ subjectId }) => subjectId);
    await this.catalogues.lockOf(tx, ids);
    const images = await readImages(tx, ids);
    const imageOf = new Map(images.map((image) => [image.id, image]));
    const isUntouched = ({ subjectId, afterVersion }: WrittenLine): boolean => {
      const image = imageOf.get(subjectId);
      return image !== undefined && image.version === afterVersion && image.isDraft && !image.isRated;
    };
    return written.filter((line) => !isUntouched(line)).map(({ line }) => line);
  }

  async undo(tx: Transaction, projectId: string, written: readonly WrittenLine[]): Promise<void> {
    const created = written.filter(({ action }) => action === 'create').map(({ subjectId }) => subjectId);
    await this.criteria.remove(tx, created);
    const befores = written.map(({ before }) => before as ImportedBefore);
    for (const catalogueId of new Set(befores.map((before) => before.catalogueId))) {
      const own = befores.filter((before) => before.catalogueId === catalogueId);
      const images = own.flatMap(({ image }) => (image ? [image] : []));
      if (images.length > 0) await this.criteria.put(tx, projectId, catalogueId, images);
      const hasStarted = own.some((before) => before.hasStarted);
      await this.settle(tx, projectId, catalogueId, hasStarted);
    }
  }

  private async settle(tx: Transaction, projectId: string, id: string, hasStarted: boolean): Promise<void> {
    const isEmpty = (await this.criteria.ids(tx, id)).size === 0;
    const subject = { projectId, subjectType: 'criteria-catalogue', subjectId: id };
    if (hasStarted && isEmpty) {
      await this.catalogues.remove(tx, id);
      return tx.record({ type: 'criteria-catalogue.removed', ...subject });
    }
    await this.catalogues.touch(tx, id, false);
    const stored = await this.catalogues.lock(tx, projectId, id);
    const data = { fields: ['criteria'], version: stored?.version };
    return tx.record({ type: 'criteria-catalogue.changed', ...subject, data });
  }
}
