import { Injectable } from '@nestjs/common';
import type { ExistingRecord, PlannedRow, RowValues } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type {
  CodedRow,
  ExportReading,
  ImportWork,
  ImportWriter,
  WrittenLine,
} from '../../platform/import/import-writer.ts';
import { WritesImport } from '../../platform/import/writes-import.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import { findUnits, importContextOf } from './find-imported-units.ts';
import {
  territorialUnitImportKind,
  type UnitImportContext,
  type UnitImportFields,
} from './territorial-unit-import-kind.ts';
import { TerritorialUnitExport } from './territorial-unit-export.view.ts';
import { UnitImageRepository } from './unit-image.repository.ts';
import { UnitImportUndo } from './unit-import-undo.ts';
import { WriteImportedUnit } from './write-imported-unit.ts';

/** Brings territorial units with their places and municipalities, each with the facts of a single change. */
@Injectable()
@WritesImport()
export class TerritorialUnitImportWriter implements ImportWriter<UnitImportFields, UnitImportContext> {
  readonly kind = territorialUnitImportKind;
  readonly subjectType = 'territorial-unit';
  readonly isOfProject = true;
  readonly importPermissions = ['unit.manage'] as const;
  readonly exportPermission = 'unit.read';

  constructor(
    private readonly database: Database,
    private readonly images: UnitImageRepository,
    private readonly lookup: MunicipalityLookup,
    private readonly writing: WriteImportedUnit,
    private readonly undoing: UnitImportUndo,
    private readonly exporting: TerritorialUnitExport,
  ) {}

  async find(
    { tx, projectId, isWriting }: ImportWork,
    rows: readonly CodedRow<UnitImportFields>[],
  ): Promise<ReadonlyMap<string, ExistingRecord<UnitImportFields>>> {
    const held = new Set<string>();
    for (;;) {
      const found = findUnits(await this.images.all(tx, projectId), rows, tx.today);
      const free = [...found.values()].map(({ id }) => id).filter((id) => !held.has(id));
      if (!isWriting || free.length === 0) return found;
      // Whoever edited one of them meanwhile is waited for; then names and places may lead to others, so they are read again.
      await this.images.lock(tx, free);
      for (const id of free) held.add(id);
    }
  }

  async contextOf(
    { tx, projectId }: ImportWork,
    rows: readonly RowValues<UnitImportFields>[],
    existing: ReadonlyMap<string, ExistingRecord<UnitImportFields>>,
  ): Promise<UnitImportContext> {
    const codes = new Set(rows.flatMap(({ municipalities }) => municipalities ?? []));
    const places = await tx.query<{ number: number }>(`SELECT number FROM territorial_place WHERE project_id = $1`, [
      projectId,
    ]);
    return {
      ...importContextOf(await this.images.all(tx, projectId), rows),
      today: tx.today,
      existing,
      places: new Set(places.map(({ number }) => number)),
      lists: await this.lookup.regionLists(tx, tx.today),
      knownMunicipalities: await this.lookup.known(tx, [...codes]),
    };
  }

  async write(
    { tx, projectId }: ImportWork,
    rows: readonly PlannedRow<UnitImportFields>[],
  ): Promise<readonly WrittenLine[]> {
    const imageOf = new Map((await this.images.all(tx, projectId)).map((image) => [image.id, image]));
    const written: WrittenLine[] = [];
    for (const row of rows) {
      const image = row.existing ? (imageOf.get(row.existing.id) ?? null) : null;
      written.push(await this.writing.write(tx, projectId, row, image));
    }
    return written;
  }

  changedSince({ tx }: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]> {
    return this.undoing.changedSince(tx, written);
  }

  undo({ tx, projectId }: ImportWork, written: readonly WrittenLine[]): Promise<void> {
    return this.undoing.undo(tx, projectId, written);
  }

  exportRows(reading: ExportReading): Promise<readonly Record<keyof UnitImportFields, string>[]> {
    return this.exporting.rows(this.database, reading);
  }
}
