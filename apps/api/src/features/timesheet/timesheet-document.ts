import { Injectable } from '@nestjs/common';
import type { LocalDate, Locale, Month } from '@rssz/domain';
import { formatHours, interpolate, timesheetDocumentTexts } from '@rssz/messages';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { DocumentBlock, DocumentContent } from '../../platform/document/document-content.ts';
import { readDocumentHead } from '../../platform/document/read-document-head.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { Workbook } from '../../platform/sheet/write-workbook.ts';
import type { TimesheetDetail } from './dto/timesheet.dto.ts';
import { sheetModel, type SheetModel, type SheetSubject } from './timesheet-sheet.ts';
import { timesheetRows } from './timesheet-workbook.ts';
import { TimesheetReader } from './timesheet.reader.ts';

export interface FileRequest {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly month: Month;
  readonly personId: string;
  readonly locale: Locale;
}

/** A timesheet as a file: the figures that were signed, or those of now with the mark of a draft. */
@Injectable()
export class TimesheetDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly reader: TimesheetReader,
  ) {}

  async content(request: FileRequest): Promise<DocumentContent> {
    const { subject, model } = await this.read(request);
    const { locale, project, month } = request;
    const texts = timesheetDocumentTexts[locale];
    const marks = marksOf(subject);
    const head = await readDocumentHead(this.database, {
      projectId: project.id,
      locale,
      today: this.clock.today(),
      marks,
    });
    const subtitle = interpolate(locale, texts.subtitle, { name: subject.name, month });
    return { locale, head, title: texts.title, subtitle, blocks: blocksOf(model, locale) };
  }

  async workbook(request: FileRequest): Promise<Workbook> {
    const { subject, model } = await this.read(request);
    const { project, locale } = request;
    const marks = marksOf(subject);
    const today = this.clock.today();
    const head = await readDocumentHead(this.database, { projectId: project.id, locale, today, marks });
    const texts = timesheetDocumentTexts[locale];
    return { name: texts.sheetName, widths: [48, 8, 12], rows: timesheetRows(model, head.marks, locale) };
  }

  private async read(request: FileRequest): Promise<{ subject: SheetSubject; model: SheetModel }> {
    const { actor, project, month, personId, locale } = request;
    const detail: TimesheetDetail = await this.reader.detail(actor, project, month, personId);
    const row = await this.database.one<SheetSubject['project']>(
      `SELECT code, name, registration_number AS "registrationNumber",
         coalesce(definition -> 'implementer' ->> 'name', '') AS implementer FROM project WHERE id = $1`,
      [project.id],
    );
    if (!row) throw new Error('a timesheet of a project that does not exist');
    const signedOn = (detail.signature?.signedOn ?? null) as LocalDate | null;
    const subject = { locale, month, name: detail.person.displayName, signedOn, project: row };
    return { subject, model: sheetModel(subject, detail.signed ?? detail) };
  }
}

const marksOf = ({ signedOn, locale }: SheetSubject): string[] =>
  signedOn === null ? [timesheetDocumentTexts[locale].draftMark] : [];

function blocksOf({ facts, lines, totals, signatures }: SheetModel, locale: Locale): DocumentBlock[] {
  const texts = timesheetDocumentTexts[locale];
  const rows = lines.map(({ group, keyActivity, minutes }) => [group, keyActivity, formatHours(locale, minutes)]);
  return [
    { kind: 'facts', items: facts },
    { kind: 'heading', level: 1, text: texts.activities },
    rows.length === 0
      ? { kind: 'paragraph', text: texts.noActivities, look: 'note' }
      : { kind: 'table', head: [texts.activityGroup, texts.keyActivity, texts.hours], rows, widths: [7, 1, 2] },
    { kind: 'heading', level: 1, text: texts.totals },
    {
      kind: 'table',
      head: [texts.total, texts.hours],
      rows: totals.map(({ term, minutes }) => [term, formatHours(locale, minutes)]),
      widths: [8, 2],
    },
    { kind: 'signatures', places: signatures },
  ];
}
