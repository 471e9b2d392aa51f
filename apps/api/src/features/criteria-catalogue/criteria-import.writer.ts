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
import { exportCriteria } from './criteria-export.view.ts';
import { criteriaImportKind, type CriteriaFields, type CriteriaImportContext } from './criteria-import-kind.ts';
import { importFindings, importTarget, type ImportTarget } from './criteria-import-target.ts';
import { CriteriaImportUndo, type ImportedBefore } from './criteria-import-undo.ts';
import { CriteriaCatalogueRepository } from './criteria-catalogue.repository.ts';
import { CriterionRepository, type CriterionWrite } from './criterion.repository.ts';
import { mergedCriterion, valuesOf } from './merge-imported-criterion.ts';

const TITLE = 'Katalog kritérií kvality';

/** Brings criteria into a draft version, which the first row starts when there is none. */
@Injectable()
@WritesImport()
export class CriteriaImportWriter implements ImportWriter<CriteriaFields, CriteriaImportContext> {
  readonly kind = criteriaImportKind;
  readonly subjectType = 'criterion';
  readonly isOfProject = true;
  readonly importPermissions = ['criteria.manage'] as const;
  readonly exportPermission = 'unit.read';

  constructor(
    private readonly database: Database,
    private readonly catalogues: CriteriaCatalogueRepository,
    private readonly criteria: CriterionRepository,
    private readonly undoing: CriteriaImportUndo,
  ) {}

  async find(
    { tx, projectId }: ImportWork,
    rows: readonly CodedRow<CriteriaFields>[],
  ): Promise<ReadonlyMap<string, ExistingRecord<CriteriaFields>>> {
    const { images, areas, isSample } = await importTarget(
      tx,
      projectId,
      rows.map(({ values }) => values),
    );
    const found = rows.flatMap(({ code, values }): [string, ExistingRecord<CriteriaFields>][] => {
      const image = images.get(code);
      if (!image) return [];
      // An area is written by its code or its name; either of them is no change.
      const written = values.thematicArea ?? '';
      const areaText = areas.codeOf(written) === image.areaCode ? written : image.areaName;
      const stored = valuesOf(image, areaText, isSample);
      // A row that says that it is no sample, or says nothing, is no change of a version that is none.
      const record = isSample ? stored : { ...stored, sample: values.sample ?? null };
      return [[code, { id: image.id, version: image.version, values: record }]];
    });
    return new Map(found);
  }

  async contextOf(
    { tx, projectId }: ImportWork,
    rows: readonly RowValues<CriteriaFields>[],
  ): Promise<CriteriaImportContext> {
    return { findingsOf: importFindings(await importTarget(tx, projectId, rows), rows) };
  }

  async write(
    { tx, projectId }: ImportWork,
    rows: readonly PlannedRow<CriteriaFields>[],
  ): Promise<readonly WrittenLine[]> {
    const target = await importTarget(
      tx,
      projectId,
      rows.map(({ values }) => values),
    );
    const created = target.catalogueId === null ? await this.start(tx, projectId, target) : null;
    const catalogueId = created ?? target.catalogueId ?? '';
    const writes = rows.map(({ values }, index) => writeOf(values, target, target.images.size + index));
    const ids = await this.criteria.put(tx, projectId, catalogueId, writes);
    await this.catalogues.touch(tx, catalogueId, target.isSample);
    await this.record(tx, projectId, catalogueId, rows);
    return rows.map(({ line, code }, index) => {
      const image = target.images.get(code ?? '') ?? null;
      const before: ImportedBefore = { catalogueId, hasStarted: created !== null, image };
      return {
        line,
        action: image ? 'update' : 'create',
        subjectId: ids[index] ?? '',
        before,
        afterVersion: (image?.version ?? 0) + 1,
      };
    });
  }

  changedSince({ tx }: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]> {
    return this.undoing.changedSince(tx, written);
  }

  undo({ tx, projectId }: ImportWork, written: readonly WrittenLine[]): Promise<void> {
    return this.undoing.undo(tx, projectId, written);
  }

  exportRows(reading: ExportReading): Promise<readonly Record<keyof CriteriaFields, string>[]> {
    return exportCriteria(this.database, reading.projectId);
  }

  private async start(tx: ImportWork['tx'], projectId: string, { isSample }: ImportTarget): Promise<string> {
    const { id, number } = await this.catalogues.insert(tx, projectId, { title: TITLE, note: '' }, isSample);
    await tx.record({
      type: 'criteria-catalogue.created',
      projectId,
      subjectType: 'criteria-catalogue',
      subjectId: id,
      data: { version: 1, number },
    });
    return id;
  }

  private async record(
    tx: ImportWork['tx'],
    projectId: string,
    id: string,
    rows: readonly PlannedRow<CriteriaFields>[],
  ): Promise<void> {
    const stored = await this.catalogues.lock(tx, projectId, id);
    const fields = rows.map(({ code }) => `criteria.${code}`);
    const data = { fields, version: stored?.version };
    const subject = { subjectType: 'criteria-catalogue', subjectId: id };
    await tx.record({ type: 'criteria-catalogue.changed', projectId, ...subject, data });
  }
}

function writeOf(values: RowValues<CriteriaFields>, target: ImportTarget, next: number): CriterionWrite {
  const image = target.images.get(values.code ?? '');
  const areaCode = target.areas.codeOf(values.thematicArea ?? '');
  const { thematicArea, mappedFrom, ...draft } = mergedCriterion(values, image, areaCode);
  return {
    ...draft,
    id: image?.id ?? null,
    thematicAreaId: target.areas.ids.get(thematicArea) ?? '',
    mappedFromId: target.earlier.find(({ code }) => code === mappedFrom)?.id ?? null,
    position: image?.position ?? next,
  };
}
