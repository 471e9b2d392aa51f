import { REPORT_SECTIONS, type FinalReport, type LocalDate, type Locale } from '@rssz/domain';
import { finalReportDocumentTexts, finalReportText, formatDate } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import { named } from './final-report-data.ts';
import type { ReportedUnit } from './report-records.view.ts';

/** The report in words: a section without a statement says that nothing is recorded. */
export function finalReportBlocks(
  { statements }: FinalReport,
  { name, region }: ReportedUnit,
  { locale, today }: { readonly locale: Locale; readonly today: LocalDate },
): DocumentBlock[] {
  const texts = finalReportDocumentTexts[locale];
  return [
    {
      kind: 'facts',
      items: [
        { term: texts.unit, value: name },
        { term: texts.region, value: named(region, locale) },
        { term: texts.asOf, value: formatDate(locale, today) },
      ],
    },
    { kind: 'paragraph', text: texts.howCited, look: 'note' },
    ...REPORT_SECTIONS.flatMap((section): DocumentBlock[] => {
      const own = statements.filter((one) => one.section === section);
      return [
        { kind: 'heading', level: 1, text: texts.section[section] },
        ...own.map((one): DocumentBlock => {
          return { kind: 'cited', text: finalReportText(locale, one), footnotes: one.footnotes };
        }),
        ...(own.length === 0 ? [{ kind: 'paragraph', text: texts.nothing, look: 'note' } as const] : []),
      ];
    }),
  ];
}

/** What the document says while no unit holds its place. */
export function withoutUnitBlocks(locale: Locale): DocumentBlock[] {
  return [{ kind: 'paragraph', text: finalReportDocumentTexts[locale].withoutUnit, look: 'warning' }];
}
