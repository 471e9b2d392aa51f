import { Injectable } from '@nestjs/common';
import { withoutDiacritics, type ExistingRecord, type PlannedRow } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type {
  CodedRow,
  ExportReading,
  ImportWork,
  ImportWriter,
  WrittenLine,
} from '../../platform/import/import-writer.ts';
import { WritesImport } from '../../platform/import/writes-import.ts';
import type { SheetCell } from '../../platform/sheet/sheet-rows.ts';
import { holdPeople } from '../participant/people.lookup.ts';
import {
  advisoryLogImportKind,
  areaOf,
  attendeesOf,
  lengthOf,
  visitKey,
  type LogImportContext,
  type LogImportFields,
  type LogImportValues,
} from './advisory-log-import-kind.ts';
import { AdvisoryLogImportRepository } from './advisory-log-import.repository.ts';
import { AdvisoryLogRepository, type LogDraft, type WrittenAttendee } from './advisory-log.repository.ts';

/** Brings visits with those who were there, each with the fact of a single log. */
@Injectable()
@WritesImport()
export class AdvisoryLogImportWriter implements ImportWriter<LogImportFields, LogImportContext> {
  readonly kind = advisoryLogImportKind;
  readonly subjectType = 'advisory-log';
  readonly isOfProject = true;
  readonly importPermissions = ['log.write'] as const;
  readonly exportPermission = 'log.read';

  constructor(
    private readonly database: Database,
    private readonly reading: AdvisoryLogImportRepository,
    private readonly logs: AdvisoryLogRepository,
  ) {}

  holdPeople(tx: ImportWork['tx'], projectId: string): Promise<void> {
    return holdPeople(tx, projectId);
  }

  /** A visit that is there already says what the row says, so that nothing of it is changed. */
  async find(
    { tx, projectId }: ImportWork,
    rows: readonly CodedRow<LogImportFields>[],
  ): Promise<ReadonlyMap<string, ExistingRecord<LogImportFields>>> {
    const days = [...new Set(rows.flatMap(({ values }) => values.heldOn ?? []))];
    const visits = await this.reading.visits(tx, projectId, days);
    const idOf = new Map(visits.map((visit) => [visitKey(visit), visit.id]));
    return new Map(
      rows.flatMap(({ code, values }) => {
        const id = idOf.get(code);
        const same = values as ExistingRecord<LogImportFields>['values'];
        return id === undefined ? [] : [[code, { id, version: 1, values: same }] as const];
      }),
    );
  }

  async contextOf(
    { tx, projectId }: ImportWork,
    _rows: readonly LogImportValues[],
    existing: ReadonlyMap<string, unknown>,
  ): Promise<LogImportContext> {
    return { ...(await this.reading.context(tx, projectId)), known: existing };
  }

  async write(
    { tx, projectId }: ImportWork,
    rows: readonly PlannedRow<LogImportFields>[],
  ): Promise<readonly WrittenLine[]> {
    const context = await this.reading.context(tx, projectId);
    const named = rows.flatMap(({ values }) => attendeesOf(values, context));
    await this.logs.holdPeople(tx, projectId, named, []);
    const written: WrittenLine[] = [];
    for (const { line, values } of rows) {
      const id = uuidv7();
      const draft = draftOf(values, context);
      const { version, attendees: there } = await this.logs.create(tx, { projectId, id, draft, unitIds: null });
      if (version === null) throw new ProblemError({ code: 'validation.not-in-list', field: 'unitId' });
      refuseIfLost(values, there);
      const author = values.author ? context.authors.get(withoutDiacritics(values.author)) : undefined;
      if (author) await this.reading.assign(tx, id, author);
      const { unitId, heldOn, attendees } = draft;
      const participantIds = attendees.map(({ participantId }) => participantId);
      await tx.record({
        type: 'advisory-log.logged',
        projectId,
        subjectType: 'advisory-log',
        subjectId: id,
        data: { unitId, furtherUnitIds: [], heldOn, participantIds, nextStepDueOn: null, version },
      });
      written.push({ line, action: 'create', subjectId: id, before: null, afterVersion: version });
    }
    return written;
  }

  async changedSince({ tx }: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]> {
    const untouched = await this.reading.untouched(
      tx,
      written.map(({ subjectId }) => subjectId),
    );
    return written.filter(({ subjectId }) => !untouched.has(subjectId)).map(({ line }) => line);
  }

  async undo({ tx, projectId }: ImportWork, written: readonly WrittenLine[]): Promise<void> {
    for (const { subjectId } of written) {
      await tx.record({ type: 'advisory-log.removed', projectId, subjectType: 'advisory-log', subjectId, data: {} });
      await this.reading.remove(tx, subjectId);
    }
  }

  exportRows(reading: ExportReading): AsyncIterable<Record<keyof LogImportFields, SheetCell>> {
    return this.reading.exported(this.database, reading);
  }
}

/** Nobody's hours are lost in silence: the import is planned again, and the line refused. */
function refuseIfLost({ attendees }: LogImportValues, there: readonly WrittenAttendee[]): void {
  if (there.some(({ isAnonymised }) => isAnonymised)) throw new ProblemError({ code: 'log.attendee-erased' });
  if (there.length < (attendees ?? []).length) throw new ProblemError({ code: 'log.attendee-unknown' });
}

/** A row that may be written has its required columns, and every name in it was found. */
function draftOf(values: LogImportValues, context: Omit<LogImportContext, 'known'>): LogDraft {
  const { unit, heldOn, mode, thematicArea, keyActivity } = values;
  const known = context.units.get(unit ?? '');
  const area = areaOf(thematicArea ?? '', context.areas);
  if (!known || !heldOn || !mode || !area || !keyActivity) throw new Error('a planned visit without what it needs');
  return {
    ...{ unitId: known.id, heldOn, mode, thematicArea: area, keyActivity },
    minutes: lengthOf(values),
    attendees: attendeesOf(values, context),
    ...optionalOf(values),
    ...{ furtherUnitIds: [], internalNote: '', nextStep: null, preparationMinutes: 0, travelMinutes: 0 },
  };
}

/** What a sheet may leave out. */
function optionalOf(values: LogImportValues): Pick<LogDraft, 'note' | 'startsAt' | 'endsAt' | 'kind' | 'place'> {
  return {
    note: values.note ?? '',
    startsAt: values.startsAt ?? null,
    endsAt: values.endsAt ?? null,
    kind: values.kind ?? 'advisory',
    place: values.place ?? null,
  };
}
