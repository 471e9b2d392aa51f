import { Injectable } from '@nestjs/common';
import type { ExistingRecord, PlannedRow, RowValues } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { CodedRow, ImportWork, ImportWriter, WrittenLine } from '../../platform/import/import-writer.ts';
import { WritesImport } from '../../platform/import/writes-import.ts';
import { CodeListImageRepository, type CodeListImage, type ItemName } from './code-list-image.repository.ts';
import { codeListImportKind, IMPORTED_LISTS, itemKey, type CodeListFields } from './code-list-import-kind.ts';

/** Items have no versions: which import wrote one last tells whether it changed. */
const VERSION = 1;

/** Brings items of the lists that IS ESF has and the installation could not ship. */
@Injectable()
@WritesImport()
export class CodeListImportWriter implements ImportWriter<CodeListFields, void> {
  readonly kind = codeListImportKind;
  readonly subjectType = 'code-list-item';
  readonly isOfProject = false;
  readonly importPermissions = ['participant.write', 'settings.manage'] as const;
  readonly exportPermission = 'project.read';

  constructor(
    private readonly database: Database,
    private readonly items: CodeListImageRepository,
  ) {}

  async find(
    { tx }: ImportWork,
    rows: readonly CodedRow<CodeListFields>[],
  ): Promise<ReadonlyMap<string, ExistingRecord<CodeListFields>>> {
    const images = await this.items.images(
      tx,
      rows.map(({ values }) => nameOf(values)),
    );
    return new Map(
      images.map(({ importId: _importId, ...values }) => {
        const id = itemKey(values.list, values.code);
        return [id, { id, version: VERSION, values }];
      }),
    );
  }

  contextOf(): Promise<void> {
    return Promise.resolve();
  }

  async write(
    { tx, importId }: ImportWork,
    rows: readonly PlannedRow<CodeListFields>[],
  ): Promise<readonly WrittenLine[]> {
    const before = await this.items.images(
      tx,
      rows.map(({ values }) => nameOf(values)),
    );
    const imageOf = new Map(before.map((image) => [itemKey(image.list, image.code), image]));
    const images = rows.map(({ values }) => ({
      ...wholeOf(values, imageOf.get(itemKey(nameOf(values).list, nameOf(values).code)) ?? null),
      importId,
    }));
    await this.items.put(tx, images);
    return rows.map(({ line }, index): WrittenLine => {
      const { list = '', code = '' } = images[index] ?? {};
      const subjectId = itemKey(list, code);
      const image = imageOf.get(subjectId) ?? null;
      return { line, action: image ? 'update' : 'create', subjectId, before: image, afterVersion: null };
    });
  }

  /** Changed by a later import, gone, or, when it was new, used in somebody's record. */
  async changedSince({ tx, importId }: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]> {
    const names = written.map(({ subjectId }) => namedBy(subjectId));
    const untouched = new Set((await this.items.untouched(tx, names, importId)).map(keyOf));
    const created = written.filter(({ before }) => before === null).map(({ subjectId }) => namedBy(subjectId));
    const used = new Set((await this.items.used(tx, created)).map(keyOf));
    return written.filter(({ subjectId }) => !untouched.has(subjectId) || used.has(subjectId)).map(({ line }) => line);
  }

  async undo({ tx }: ImportWork, written: readonly WrittenLine[]): Promise<void> {
    const created = written.filter(({ before }) => before === null).map(({ subjectId }) => namedBy(subjectId));
    await this.items.remove(tx, created);
    const images = written.flatMap(({ before }) => (before === null ? [] : [before as CodeListImage]));
    await this.items.put(tx, images);
  }

  async exportRows(): Promise<readonly Record<keyof CodeListFields, string>[]> {
    const images = await this.items.all(this.database, IMPORTED_LISTS);
    return images.map(({ list, code, labelCs, labelEn, validFrom, validTo }) => ({
      ...{ list, code, labelCs, labelEn },
      validFrom: validFrom ?? '',
      validTo: validTo ?? '',
    }));
  }
}

const keyOf = ({ list, code }: ItemName): string => itemKey(list, code);

const nameOf = ({ list, code }: RowValues<CodeListFields>): ItemName => ({ list: list ?? '', code: code ?? '' });

/** A list has no space in its name, a code may have. */
function namedBy(key: string): ItemName {
  const at = key.indexOf(' ');
  return { list: key.slice(0, at), code: key.slice(at + 1) };
}

/** A column that the file does not have keeps what is stored; without an English label the Czech one stands in. */
function wholeOf(values: RowValues<CodeListFields>, image: CodeListImage | null): Omit<CodeListImage, 'importId'> {
  const labelCs = values.labelCs ?? '';
  const day = (key: 'validFrom' | 'validTo') => (values[key] === undefined ? (image?.[key] ?? null) : values[key]);
  const labelEn = (values.labelEn === undefined ? image?.labelEn : values.labelEn) ?? labelCs;
  return { ...nameOf(values), labelCs, labelEn, validFrom: day('validFrom'), validTo: day('validTo') };
}
