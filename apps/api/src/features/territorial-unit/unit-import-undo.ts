import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { WrittenLine } from '../../platform/import/import-writer.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import { coveredMunicipalities } from './covered-municipalities.ts';
import { refuseTaken } from './refuse-taken.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';
import { UnitImageRepository, type UnitImage } from './unit-image.repository.ts';
import { UnitMunicipalityRepository } from './unit-municipality.repository.ts';

type UnitFact = 'territorial-unit.removed' | 'territorial-unit.changed' | 'territorial-unit.place-taken';

/** Takes back what an import did to units: removes the new ones, restores the changed ones to their images. */
@Injectable()
export class UnitImportUndo {
  constructor(
    private readonly units: TerritorialUnitRepository,
    private readonly images: UnitImageRepository,
    private readonly municipalities: UnitMunicipalityRepository,
    private readonly lookup: MunicipalityLookup,
  ) {}

  /** A unit of another version was changed; a new one that anything speaks of was used. */
  async changedSince(tx: Transaction, written: readonly WrittenLine[]): Promise<number[]> {
    const versions = await this.images.lockVersions(
      tx,
      written.map(({ subjectId }) => subjectId),
    );
    const created = written.filter(({ before }) => before === null).map(({ subjectId }) => subjectId);
    const used = await this.images.used(tx, created);
    return written
      .filter(({ subjectId, afterVersion }) => versions.get(subjectId) !== afterVersion || used.has(subjectId))
      .map(({ line }) => line);
  }

  /** Errors: import.name-held, import.place-held; then nothing was put back. */
  async undo(tx: Transaction, projectId: string, written: readonly WrittenLine[]): Promise<void> {
    await refuseTaken(tx, projectId, written);
    for (const line of written) await this.undoLine(tx, projectId, line);
  }

  private async undoLine(
    tx: Transaction,
    projectId: string,
    { subjectId, before, afterVersion }: WrittenLine,
  ): Promise<void> {
    const image = before as UnitImage | null;
    const version = (afterVersion ?? 0) + 1;
    await this.images.putPlaces(tx, projectId, subjectId, image?.places ?? []);
    // Deadlines of the place's documents follow this fact, so they let go of a unit that is about to be removed.
    await this.record(tx, projectId, subjectId, 'territorial-unit.place-taken', { fields: ['place'], version });
    if (image) {
      await this.restore(tx, projectId, image, version);
      return;
    }
    // Told before it is gone, so that whatever points to the unit lets go of it.
    await this.record(tx, projectId, subjectId, 'territorial-unit.removed', {});
    await this.images.remove(tx, subjectId);
  }

  private async restore(tx: Transaction, projectId: string, image: UnitImage, version: number): Promise<void> {
    await this.units.update(tx, image.id, image);
    const from = { lookup: this.lookup, repository: this.municipalities };
    const covered = await coveredMunicipalities(tx, from, image.id, image.municipalities);
    await this.municipalities.put(tx, { projectId, id: image.id }, covered);
    const fields = ['name', 'kind', 'regionCode', 'cooperationFrom', 'cooperationTo', 'note', 'municipalities'];
    await this.record(tx, projectId, image.id, 'territorial-unit.changed', { fields, version });
  }

  private record(
    tx: Transaction,
    projectId: string,
    unitId: string,
    type: UnitFact,
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({ type, projectId, subjectType: 'territorial-unit', subjectId: unitId, data });
  }
}
