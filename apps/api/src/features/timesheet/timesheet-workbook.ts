import type { Locale } from '@rssz/domain';
import { timesheetDocumentTexts } from '@rssz/messages';
import type { WorkbookCell } from '../../platform/sheet/write-workbook.ts';
import type { SheetModel } from './timesheet-sheet.ts';

const GAP: readonly WorkbookCell[] = [];

/** The rows of the sheet: what it is about, lines with their key activity and hours as numbers, totals, boxes to sign in. */
export function timesheetRows(model: SheetModel, marks: readonly string[], locale: Locale): WorkbookCell[][] {
  const texts = timesheetDocumentTexts[locale];
  const rows: (readonly WorkbookCell[])[] = [
    [{ text: texts.title, look: 'title' }],
    ...marks.map((text): WorkbookCell[] => [{ text, look: 'strong' }]),
    GAP,
    ...model.facts.map(({ term, value }): WorkbookCell[] => [{ text: `${term}: ${value}` }]),
    GAP,
    [texts.activityGroup, texts.keyActivity, texts.hours].map((text) => ({ text, look: 'head' as const })),
    ...model.lines.map(({ group, keyActivity, minutes }): WorkbookCell[] => [
      { text: group },
      { text: keyActivity },
      { number: hoursOf(minutes) },
    ]),
    ...(model.lines.length === 0 ? [[{ text: texts.noActivities }]] : []),
    GAP,
    [
      { text: texts.total, look: 'head' },
      { text: '', look: 'head' },
      { text: texts.hours, look: 'head' },
    ],
    ...model.totals.map(({ term, minutes, isStrong }): WorkbookCell[] => {
      const look = isStrong ? { look: 'strong' as const } : {};
      return [{ text: term, ...look }, null, { number: hoursOf(minutes), ...look }];
    }),
    GAP,
    ...model.signatures.map((text): WorkbookCell[] => [{ text, look: 'box' }]),
  ];
  return rows.map((row) => [...row]);
}

/** Hours with two decimals, as the sheet shows them. */
const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;
