import type { Locale, LocalDate, Month } from '@rssz/domain';
import { formatDate, formatMonth, timesheetDocumentTexts } from '@rssz/messages';
import type { EmploymentItem, TimesheetFigures } from './dto/timesheet.dto.ts';

/** What a timesheet is about, beside its figures. */
export interface SheetSubject {
  readonly locale: Locale;
  readonly month: Month;
  readonly name: string;
  readonly signedOn: LocalDate | null;
  readonly project: {
    readonly code: string;
    readonly name: string;
    readonly registrationNumber: string;
    readonly implementer: string;
  };
}

/** A timesheet as terms, lines and totals, the same for every format. Minutes stay minutes until they are written. */
export interface SheetModel {
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly lines: readonly { readonly group: string; readonly keyActivity: string; readonly minutes: number }[];
  readonly totals: readonly { readonly term: string; readonly minutes: number; readonly isStrong: boolean }[];
  readonly signatures: readonly string[];
}

/**
 * Source: domain.md §2 (columns of the pracovní výkaz; hours outside the project and on indirect costs are in the totals
 * only).
 */
export function sheetModel(subject: SheetSubject, figures: TimesheetFigures): SheetModel {
  const texts = timesheetDocumentTexts[subject.locale];
  const { totals } = figures;
  const total = (term: string, minutes: number, isStrong = false) => ({ term, minutes, isStrong });
  return {
    facts: factsOf(subject, figures),
    lines: figures.lines.map(({ activityGroup, keyActivity, minutes }) => {
      return { group: activityGroup, keyActivity: keyActivity ?? texts.none, minutes };
    }),
    totals: [
      total(texts.projectTotal, totals.project, true),
      total(texts.indirect, totals.indirect),
      total(texts.outsideProject, totals.outsideProject),
      total(texts.leave, totals.leave),
      total(texts.sickLeave, totals.sickLeave),
      total(texts.holidays, totals.holidays),
      total(texts.all, totals.all, true),
      total(texts.fund, totals.fund),
    ],
    signatures: [`${subject.name}\n${texts.byWorker}`, texts.bySuperior],
  };
}

function factsOf({ locale, month, name, signedOn, project }: SheetSubject, figures: TimesheetFigures) {
  const texts = timesheetDocumentTexts[locale];
  const here = figures.employments.filter(({ projectCode }) => projectCode === project.code);
  const listed = (text: (one: EmploymentItem) => string): string =>
    [...new Set(here.map(text))].join(', ') || texts.none;
  // Both decimals always: the official sheet has full-time equivalents from 0,00 to 1,00.
  const fte = (hundredths: number): string => (hundredths / 100).toFixed(2).replace('.', locale === 'cs' ? ',' : '.');
  return [
    { term: texts.registrationNumber, value: project.registrationNumber },
    { term: texts.project, value: project.name },
    { term: texts.implementer, value: project.implementer },
    { term: texts.name, value: name },
    { term: texts.position, value: listed(({ position }) => position) },
    { term: texts.contractKind, value: listed(({ contract }) => texts.contract[contract]) },
    { term: texts.fte, value: listed(({ fteHundredths }) => fte(fteHundredths)) },
    { term: texts.fteAll, value: fte(figures.fteHundredths) },
    { term: texts.month, value: formatMonth(locale, `${month}-01`) },
    ...(signedOn === null ? [] : [{ term: texts.signedOn, value: formatDate(locale, signedOn) }]),
  ];
}
