import { Injectable } from '@nestjs/common';
import type { ExistingRecord, PlannedRow, RegionLists, RowValues } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { CodedRow, ImportWork, ImportWriter, WrittenLine } from '../../platform/import/import-writer.ts';
import { WritesImport } from '../../platform/import/writes-import.ts';
import { municipalityImportKind, type MunicipalityFields } from './municipality-import-kind.ts';
import { MunicipalityLookup } from './municipality.lookup.ts';
import { MunicipalityRepository, type MunicipalityImage } from './municipality.repository.ts';
import { readMunicipalities } from './municipality.view.ts';

/** The list has no versions: which import wrote a row last tells whether it changed. */
const VERSION = 1;

/** Brings the list of municipalities, in whole chunks. The list has no facts of its own; the import has. */
@Injectable()
@WritesImport()
export class MunicipalityImportWriter implements ImportWriter<MunicipalityFields, RegionLists> {
  readonly kind = municipalityImportKind;
  readonly subjectType = 'municipality';
  readonly isOfProject = false;
  readonly importPermissions = ['unit.manage', 'settings.manage'] as const;
  readonly exportPermission = 'project.read';

  constructor(
    private readonly database: Database,
    private readonly municipalities: MunicipalityRepository,
    private readonly lookup: MunicipalityLookup,
  ) {}

  async find(
    { tx }: ImportWork,
    rows: readonly CodedRow<MunicipalityFields>[],
  ): Promise<ReadonlyMap<string, ExistingRecord<MunicipalityFields>>> {
    const images = await this.municipalities.images(
      tx,
      rows.map(({ code }) => code),
    );
    return new Map(
      images.map(({ importId: _importId, ...values }) => [values.code, { id: values.code, version: VERSION, values }]),
    );
  }

  contextOf({ tx }: ImportWork): Promise<RegionLists> {
    return this.lookup.regionLists(tx, tx.today);
  }

  async write(
    { tx, importId }: ImportWork,
    rows: readonly PlannedRow<MunicipalityFields>[],
  ): Promise<readonly WrittenLine[]> {
    const images = rows.map(({ values }) => ({ ...wholeOf(values), importId }));
    const before = await this.municipalities.images(
      tx,
      images.map(({ code }) => code),
    );
    await this.municipalities.put(tx, images);
    const imageOf = new Map(before.map((image) => [image.code, image]));
    return rows.map(({ line }, index) => {
      const code = images[index]?.code ?? '';
      const image = imageOf.get(code) ?? null;
      return { line, action: image ? 'update' : 'create', subjectId: code, before: image, afterVersion: null };
    });
  }

  async changedSince({ tx, importId }: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]> {
    const codes = written.map(({ subjectId }) => subjectId);
    const untouched = await this.municipalities.untouched(tx, codes, importId);
    return written.filter(({ subjectId }) => !untouched.has(subjectId)).map(({ line }) => line);
  }

  async undo({ tx }: ImportWork, written: readonly WrittenLine[]): Promise<void> {
    const created = written.filter(({ before }) => before === null);
    await this.municipalities.remove(
      tx,
      created.map(({ subjectId }) => subjectId),
    );
    const images = written.flatMap(({ before }) => (before === null ? [] : [before as MunicipalityImage]));
    await this.municipalities.put(tx, images);
  }

  exportRows(): Promise<readonly MunicipalityFields[]> {
    return readMunicipalities(this.database);
  }
}

/** Every column of the list is required, so a row that may be written has them all. */
function wholeOf({ code, name, districtCode, regionCode }: RowValues<MunicipalityFields>): MunicipalityFields {
  return { code: code ?? '', name: name ?? '', districtCode: districtCode ?? '', regionCode: regionCode ?? '' };
}
