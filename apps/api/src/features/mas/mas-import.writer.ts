import { Injectable } from '@nestjs/common';
import type { ExistingRecord, PlannedRow, RowValues } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { refuseIfAny } from '../../platform/http/problem-error.ts';
import type {
  CodedRow,
  ExportReading,
  ImportWork,
  ImportWriter,
  WrittenLine,
} from '../../platform/import/import-writer.ts';
import { WritesImport } from '../../platform/import/writes-import.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import { exportMas } from './mas-export.view.ts';
import { masImportKind, type MasImportContext, type MasImportFields } from './mas-import-kind.ts';
import { MasMunicipalityRepository } from './mas-municipality.repository.ts';
import { MasPlaces } from './mas-places.ts';
import { MAS_FIELDS, MasRepository, type MasFields, type MasImage } from './mas.repository.ts';

/** Brings local action groups with their municipalities, each with the facts of a single change. */
@Injectable()
@WritesImport()
export class MasImportWriter implements ImportWriter<MasImportFields, MasImportContext> {
  readonly kind = masImportKind;
  readonly subjectType = 'mas';
  readonly isOfProject = true;
  readonly importPermissions = ['mas.manage'] as const;
  readonly exportPermission = 'mas.read';

  constructor(
    private readonly database: Database,
    private readonly groups: MasRepository,
    private readonly municipalities: MasMunicipalityRepository,
    private readonly places: MasPlaces,
    private readonly lookup: MunicipalityLookup,
  ) {}

  async find(
    { tx, projectId, isWriting }: ImportWork,
    rows: readonly CodedRow<MasImportFields>[],
  ): Promise<ReadonlyMap<string, ExistingRecord<MasImportFields>>> {
    const codes = new Set(rows.map(({ code }) => code));
    const wanted = (images: readonly MasImage[]) => images.filter((one) => codes.has(one.identificationNumber));
    const found = wanted(await this.groups.images(tx, projectId));
    if (!isWriting) return recordsOf(found);
    // Whoever edited one of them meanwhile is waited for, so they are read again.
    await this.groups.lockVersions(
      tx,
      found.map(({ id }) => id),
    );
    await this.groups.lockNames(tx, projectId);
    return recordsOf(wanted(await this.groups.images(tx, projectId)));
  }

  async contextOf(
    { tx, projectId }: ImportWork,
    rows: readonly RowValues<MasImportFields>[],
    existing: ReadonlyMap<string, ExistingRecord<MasImportFields>>,
  ): Promise<MasImportContext> {
    const names = rows.flatMap(({ name }) => (name ? [name] : []));
    const seen = new Set<string>();
    const images = await this.groups.images(tx, projectId);
    return {
      existing,
      lists: await this.lookup.regionLists(tx, tx.today),
      masOfName: new Map(images.map(({ id, name }) => [name, id])),
      repeatedNames: new Set(names.filter((name) => seen.has(name) || !seen.add(name))),
      knownMunicipalities: await this.lookup.known(tx, [...new Set(rows.flatMap((row) => row.municipalities ?? []))]),
    };
  }

  async write(
    { tx, projectId }: ImportWork,
    rows: readonly PlannedRow<MasImportFields>[],
  ): Promise<readonly WrittenLine[]> {
    const images = new Map((await this.groups.images(tx, projectId)).map((image) => [image.id, image]));
    const written: WrittenLine[] = [];
    for (const row of rows) {
      const image = row.existing ? (images.get(row.existing.id) ?? null) : null;
      written.push(image ? await this.update(tx, projectId, row, image) : await this.create(tx, projectId, row));
    }
    return written;
  }

  async changedSince({ tx }: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]> {
    const versions = await this.groups.lockVersions(
      tx,
      written.map(({ subjectId }) => subjectId),
    );
    const created = written.filter(({ before }) => before === null).map(({ subjectId }) => subjectId);
    const used = await this.groups.used(tx, created);
    return written
      .filter(({ subjectId, afterVersion }) => versions.get(subjectId) !== afterVersion || used.has(subjectId))
      .map(({ line }) => line);
  }

  /** Errors: import.name-held when another group has since taken a name that would come back. */
  async undo({ tx, projectId }: ImportWork, written: readonly WrittenLine[]): Promise<void> {
    await this.refuseTaken(tx, projectId, written);
    for (const { subjectId, before, afterVersion } of written) {
      const image = before as MasImage | null;
      const about = { projectId, subjectType: 'mas', subjectId };
      if (image) {
        await this.groups.update(tx, image.id, image);
        await this.cover(tx, projectId, image.id, image.municipalities);
        const data = { fields: [...MAS_FIELDS, 'municipalities'], version: (afterVersion ?? 0) + 1 };
        await tx.record({ type: 'mas.changed', ...about, data });
      } else {
        await tx.record({ type: 'mas.removed', ...about, data: {} });
        await this.groups.remove(tx, subjectId);
      }
    }
  }

  exportRows(reading: ExportReading): Promise<readonly Record<keyof MasImportFields, string>[]> {
    return exportMas(this.database, reading.projectId);
  }

  private async create(tx: Transaction, projectId: string, row: PlannedRow<MasImportFields>): Promise<WrittenLine> {
    const id = await this.groups.insert(tx, projectId, fieldsOf(row.values, null));
    const codes = row.values.municipalities ?? [];
    await this.cover(tx, projectId, id, codes);
    const data = { version: 1, municipalities: codes.length };
    await tx.record({ type: 'mas.created', projectId, subjectType: 'mas', subjectId: id, data });
    return { line: row.line, action: 'create', subjectId: id, before: null, afterVersion: 1 };
  }

  private async update(
    tx: Transaction,
    projectId: string,
    { line, values, changed }: PlannedRow<MasImportFields>,
    image: MasImage,
  ): Promise<WrittenLine> {
    const version = image.version + 1;
    await this.groups.update(tx, image.id, fieldsOf(values, image));
    if (changed.includes('municipalities')) await this.cover(tx, projectId, image.id, values.municipalities ?? []);
    const data = { fields: changed, version };
    await tx.record({ type: 'mas.changed', projectId, subjectType: 'mas', subjectId: image.id, data });
    return { line, action: 'update', subjectId: image.id, before: image, afterVersion: version };
  }

  private async cover(tx: Transaction, projectId: string, id: string, codes: readonly string[]): Promise<void> {
    await this.municipalities.put(tx, { projectId, id }, await this.places.named(tx, id, codes));
  }

  private async refuseTaken(tx: Transaction, projectId: string, written: readonly WrittenLine[]): Promise<void> {
    const own = new Set(written.map(({ subjectId }) => subjectId));
    await this.groups.lockNames(tx, projectId);
    const others = (await this.groups.images(tx, projectId)).filter(({ id }) => !own.has(id));
    const names = new Set(others.map(({ name }) => name));
    refuseIfAny(
      written.flatMap(({ line, before }) => {
        const name = (before as MasImage | null)?.name;
        return name !== undefined && names.has(name)
          ? [{ code: 'import.name-held', params: { line, unit: name } } as const]
          : [];
      }),
    );
  }
}

function recordsOf(images: readonly MasImage[]): ReadonlyMap<string, ExistingRecord<MasImportFields>> {
  return new Map(
    images.map(({ id, version, municipalities, ...image }) => {
      const texts = MAS_FIELDS.map((field) => [field, image[field] === '' ? null : image[field]]);
      const values = {
        ...Object.fromEntries(texts),
        municipalities: municipalities.length > 0 ? municipalities : null,
      };
      return [image.identificationNumber, { id, version, values: values as ExistingRecord<MasImportFields>['values'] }];
    }),
  );
}

/** A column that the file does not have keeps what is stored; an empty cell clears it. */
function fieldsOf(values: RowValues<MasImportFields>, image: MasImage | null): MasFields {
  const isDay = (field: keyof MasFields): boolean => field.endsWith('From') || field.endsWith('To');
  const entries = MAS_FIELDS.map((field) => {
    const given = values[field] === undefined ? image?.[field] : values[field];
    return [field, given ?? (isDay(field) ? null : '')];
  });
  return Object.fromEntries(entries) as unknown as MasFields;
}
