import type { FinalReport, Footnote, Locale, ReportSourceType } from '@rssz/domain';
import {
  draftDocumentTexts,
  finalReportDocumentTexts,
  formatDate,
  interpolate,
  planDocumentTexts,
} from '@rssz/messages';
import type { DocumentFootnote } from '../../platform/document/document-content.ts';
import type { UnitStanding } from '../comparison/comparison.lookup.ts';
import { named } from './final-report-data.ts';
import type { ReportRecords } from './report-records.view.ts';

/** What a footnote can say of its record, and where the record is. */
export interface CitedRecord {
  readonly text: string;
  /** Path in the web application. */
  readonly href: string;
  /** How people call it among the inputs of the draft. */
  readonly label: string;
}

type CitedRecords = ReadonlyMap<string, CitedRecord>;

export const recordKey = ({ type, id }: { readonly type: ReportSourceType; readonly id: string }): string =>
  `${type} ${id}`;

/** Every record a report can lead to, by its kind and id. */
export function citedRecords(
  unitId: string,
  { logs, results, measures, documents, criteria }: ReportRecords,
  standing: readonly UnitStanding[],
  locale: Locale,
): CitedRecords {
  const { note } = finalReportDocumentTexts[locale];
  const day = (on: string | null): string => (on === null ? draftDocumentTexts[locale].none : formatDate(locale, on));
  const codes = new Map(criteria.map((one) => [one.id, one.code]));
  const record = (type: ReportSourceType, id: string, text: string, rest: Omit<CitedRecord, 'text'>) =>
    [recordKey({ type, id }), { text, ...rest }] as const;
  const say = (text: string, params: Readonly<Record<string, unknown>>): string => interpolate(locale, text, params);
  return new Map([
    ...logs.flatMap((log) => {
      const rest = { href: `/denik/${log.id}`, label: `${day(log.heldOn)}, ${named(log.area, locale)}` };
      const mode = note.mode[log.mode];
      return [
        record('log', log.id, say(note.log, { ...log, mode }), rest),
        record('next-step', log.id, say(note['next-step'], { ...log }), rest),
      ];
    }),
    ...standing.flatMap(({ baseline, latest }) =>
      [baseline, latest].map(({ assessmentId, criterionId, level, on }) => {
        const code = codes.get(criterionId) ?? '';
        const text = say(note.assessment, { code, level, on });
        return record('assessment', assessmentId, text, { href: `/srovnani/${unitId}`, label: `${code}, ${day(on)}` });
      }),
    ),
    ...results.map(({ id, title, descriptionNumber, closedOn }) => {
      const text = closedOn === null ? note.openResult : note.result;
      const rest = { href: `/ocekavane-vysledky/${id}`, label: title };
      return record('result', id, say(text, { number: descriptionNumber, on: closedOn }), rest);
    }),
    ...measures.map(({ id, plan, title, state, entries }) => {
      const words = { plan, state: planDocumentTexts[locale].codes.measureState[state].toLowerCase(), entries };
      return record('measure', id, say(note.measure, words), { href: `/opatreni/${id}`, label: title });
    }),
    ...documents.map(({ id, code, title, approvedOn }) => {
      const rest = { href: `/vystupy/${id}`, label: `${code} ${title}` };
      return record('document', id, say(note.document, { code, on: approvedOn }), rest);
    }),
  ]);
}

/** The footnotes of a report, each with the address of its record in full. */
export function documentFootnotes(
  { footnotes }: FinalReport,
  records: CitedRecords,
  addressOf: (href: string) => string,
): DocumentFootnote[] {
  return footnotes.map((footnote) => {
    const { text, href } = recordOf(footnote, records);
    return { number: footnote.number, text, address: addressOf(href) };
  });
}

/** The record a footnote leads to. A report is assembled from these very records, so there is one. */
export function recordOf(footnote: Footnote, records: CitedRecords): CitedRecord {
  const record = records.get(recordKey(footnote));
  if (!record) throw new Error(`a footnote leads to no record: ${footnote.type}`);
  return record;
}
