import { Injectable } from '@nestjs/common';
import {
  fullNameKey,
  LIST_OF_FIELD,
  SHEET_FIELDS,
  type ExistingRecord,
  type LocalDate,
  type PlannedRow,
  type RowValues,
} from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type {
  CodedRow,
  ExportReading,
  ExportWork,
  ImportWork,
  ImportWriter,
  WrittenLine,
} from '../../platform/import/import-writer.ts';
import { WritesImport } from '../../platform/import/writes-import.ts';
import type { SheetCell } from '../../platform/sheet/sheet-rows.ts';
import { CodeListLookup } from '../code-list/code-list.lookup.ts';
import { ParticipantImageRepository, type ImagedParticipant } from './participant-image.repository.ts';
import { NONE_WORD, REFUSED_WORD, type ParticipantImportFields } from './participant-import-columns.ts';
import { bodyOf, participantImportKind, type ParticipantImportContext } from './participant-import-kind.ts';
import { EMPTY_DRAFT, merged, type ParticipantDraft } from './participant.draft.ts';
import { namedPredicate } from './participant.lookup.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { recordOpenings } from './record-openings.ts';
import { sheetOf, storedSheetOf, type StoredSheet } from './stored-sheet.ts';
import { WriteParticipant } from './write-participant.ts';

type Values = RowValues<ParticipantImportFields>;

/** What a changed person was, enough to be restored. */
interface PersonImage {
  readonly sheet: StoredSheet;
  readonly unitIds: readonly string[];
}

const EVERYBODY = { kind: 'all' } as const;

/** Brings participants with their sheets, each with the fact of a single change. */
@Injectable()
@WritesImport()
export class ParticipantImportWriter implements ImportWriter<ParticipantImportFields, ParticipantImportContext> {
  readonly kind = participantImportKind;
  readonly subjectType = 'participant';
  readonly isOfProject = true;
  readonly importPermissions = ['participant.write'] as const;
  readonly exportPermission = 'participant.reveal';

  constructor(
    private readonly database: Database,
    private readonly images: ParticipantImageRepository,
    private readonly people: ParticipantRepository,
    private readonly writing: WriteParticipant,
    private readonly codeLists: CodeListLookup,
  ) {}

  holdPeople(tx: ImportWork['tx'], projectId: string): Promise<void> {
    return this.people.lock(tx, projectId);
  }

  async find(
    work: ImportWork,
    rows: readonly CodedRow<ParticipantImportFields>[],
  ): Promise<ReadonlyMap<string, ExistingRecord<ParticipantImportFields>>> {
    const codes = rows.map(({ code }) => code);
    const found = await this.byCode(work, codes);
    return new Map(
      [...found].map(([code, image]) => [code, { id: image.id, version: image.version, values: valuesOf(image) }]),
    );
  }

  async contextOf(work: ImportWork, rows: readonly Values[]): Promise<ParticipantImportContext> {
    const { tx, projectId } = work;
    const codes = rows.flatMap((values) => participantImportKind.codeOf(values) ?? []);
    const [project] = await tx.query<{ startsOn: LocalDate; endsOn: LocalDate }>(
      `SELECT starts_on AS "startsOn", ends_on AS "endsOn" FROM project WHERE id = $1`,
      [projectId],
    );
    if (!project) throw new Error('an import of a project that is not there');
    return {
      project,
      today: tx.today,
      lists: await this.codeLists.lists(tx, Object.values(LIST_OF_FIELD)),
      stored: await this.byCode(work, codes),
      unitOfName: await this.unitOfName(work),
      peopleOf: await this.images.known(tx, projectId),
      birthDatesOf: birthDatesOf(rows),
    };
  }

  async write(work: ImportWork, rows: readonly PlannedRow<ParticipantImportFields>[]): Promise<readonly WrittenLine[]> {
    const unitOfName = await this.unitOfName(work);
    const written: WrittenLine[] = [];
    for (const row of rows) written.push(await this.writeRow(work, row, unitOfName));
    return written;
  }

  async changedSince({ tx }: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]> {
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

  async undo({ tx, projectId }: ImportWork, written: readonly WrittenLine[]): Promise<void> {
    for (const { subjectId, before } of written) {
      if (before === null) {
        await tx.record({ type: 'participant.removed', projectId, subjectType: 'participant', subjectId, data: {} });
        await this.images.remove(tx, subjectId);
      } else await this.restore(tx, projectId, subjectId, before as PersonImage);
    }
  }

  async exportRows({
    projectId,
    scope,
  }: ExportReading): Promise<readonly Record<keyof ParticipantImportFields, string>[]> {
    const params: unknown[] = [projectId];
    const predicate = namedPredicate(scope, 'p.id', params);
    const people = await this.images.every(this.database, projectId, predicate, params);
    return people.map((person) => {
      const cells = Object.entries(valuesOf(person)).map(([key, value]) => [key, cellOf(value)]);
      return Object.fromEntries(cells) as Record<keyof ParticipantImportFields, string>;
    });
  }

  /** The file holds names and answers: who has it, and that everybody in it was opened. */
  async exported(
    { tx, projectId }: ExportWork,
    rows: readonly Readonly<Record<keyof ParticipantImportFields, SheetCell>>[],
  ): Promise<void> {
    const codes = rows.map(({ code }) => String(code));
    const participantIds = await this.images.idsOf(tx, projectId, codes);
    const data = { total: participantIds.length, participantIds };
    await tx.record({ type: 'participant.exported', projectId, subjectType: 'project', subjectId: projectId, data });
    await recordOpenings(tx, { projectId, participantIds, through: 'export' });
  }

  private async writeRow(
    { tx, projectId }: ImportWork,
    { line, existing, values }: PlannedRow<ParticipantImportFields>,
    unitOfName: ReadonlyMap<string, string>,
  ): Promise<WrittenLine> {
    const body = bodyOf(values, unitOfName);
    const stored = existing ? await this.people.find(tx, projectId, existing.id, EVERYBODY) : null;
    if (stored?.isAnonymised) throw new ProblemError({ code: 'participant.anonymised' });
    if (!stored) {
      const subjectId = await this.writing.create(tx, projectId, merged(EMPTY_DRAFT, body));
      return { line, action: 'create', subjectId, before: null, afterVersion: 1 };
    }
    const before: PersonImage = imageOf(stored.draft);
    const fields = await this.writing.save(tx, projectId, stored, merged(stored.draft, body));
    const afterVersion = stored.version + (fields.length > 0 ? 1 : 0);
    return { line, action: 'update', subjectId: stored.id, before, afterVersion };
  }

  private async restore(tx: ImportWork['tx'], projectId: string, id: string, image: PersonImage): Promise<void> {
    const stored = await this.people.find(tx, projectId, id, EVERYBODY);
    if (stored) await this.writing.save(tx, projectId, stored, { ...sheetOf(image.sheet), unitIds: image.unitIds });
  }

  private async byCode(
    { tx, projectId }: ImportWork,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, ImagedParticipant>> {
    const keyed = (prefix: string): string[] =>
      codes.filter((code) => code.startsWith(prefix)).map((code) => code.slice(prefix.length));
    const wanted = { codes: keyed('code:'), identityKeys: keyed('identity:') };
    const images = await this.images.images(tx, projectId, wanted);
    const asked = new Set(codes);
    const entries = images.flatMap((image) => [
      [`code:${image.code}`, image] as const,
      [`identity:${image.identityKey ?? ''}`, image] as const,
    ]);
    return new Map(entries.filter(([code]) => asked.has(code)));
  }

  private async unitOfName({ tx, projectId }: ImportWork): Promise<ReadonlyMap<string, string>> {
    const units = await this.images.units(tx, projectId);
    return new Map(units.map(({ id, name }) => [name, id]));
  }
}

/** A person in the terms of the columns. */
function valuesOf({ code, sheet, unitNames }: ImagedParticipant): ExistingRecord<ParticipantImportFields>['values'] {
  const { refusedFields } = sheet;
  const fields = SHEET_FIELDS.map((field) => [
    field,
    refusedFields.some((refused) => refused === field) ? REFUSED_WORD : sheet[field],
  ]);
  const values: unknown = { ...Object.fromEntries(fields), code, units: [...unitNames].sort() };
  return values as ExistingRecord<ParticipantImportFields>['values'];
}

function imageOf({ unitIds, ...sheet }: ParticipantDraft): PersonImage {
  return { sheet: storedSheetOf(sheet), unitIds };
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? NONE_WORD : value.join('|');
  return typeof value === 'string' ? value : '';
}

/** The days of birth that rows give to each name. */
function birthDatesOf(rows: readonly Values[]): ReadonlyMap<string, readonly (LocalDate | null)[]> {
  const days = new Map<string, (LocalDate | null)[]>();
  for (const { givenName = null, surname = null, birthDate = null } of rows) {
    const key = fullNameKey(givenName, surname);
    if (key !== null) days.set(key, [...(days.get(key) ?? []), birthDate]);
  }
  return days;
}
