import type { Locale } from '@rssz/domain';
import { catalogueDocumentTexts, formatDate, interpolate } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import { inLanguage } from './catalogue-blocks.ts';
import type { Criterion, CriteriaCatalogueDetail } from './dto/criteria-catalogue.dto.ts';

/** The evaluation of the pilot: where, which levels the raters found use for, what follows; and the steps of the version. */
export function pilotBlocks(catalogue: CriteriaCatalogueDetail, locale: Locale): DocumentBlock[] {
  const texts = catalogueDocumentTexts[locale];
  const rated = catalogue.criteria.filter(({ pilot }) => pilot.length > 0);
  const units = catalogue.pilotUnits.map(({ name }) => name);
  return [
    { kind: 'heading', level: 1, text: texts.pilot },
    { kind: 'paragraph', text: texts.pilotNote, look: 'note' },
    ...(units.length > 0
      ? [
          { kind: 'paragraph', text: texts.pilotUnits, look: 'strong' } as const,
          { kind: 'list', items: units } as const,
        ]
      : []),
    rated.length > 0 ? pilotTable(rated, locale) : { kind: 'paragraph', text: texts.pilotNone },
    ...(catalogue.pilotConclusion
      ? ([
          { kind: 'heading', level: 2, text: texts.pilotConclusion },
          { kind: 'paragraph', text: catalogue.pilotConclusion },
        ] as const)
      : []),
    ...historyBlocks(catalogue, locale),
  ];
}

function pilotTable(criteria: readonly Criterion[], locale: Locale): DocumentBlock {
  const texts = catalogueDocumentTexts[locale];
  return {
    kind: 'table',
    head: [texts.code, texts.criterion, texts.pilotRatings, texts.pilotSpread, texts.pilotUnused],
    widths: [2, 5, 2, 3, 2],
    rows: criteria.map(({ code, title, titleEn, levels, pilot }) => {
      const used = new Set(pilot.map(({ level }) => level));
      const unused = levels.filter(({ level }) => !used.has(level)).map(({ level }) => level);
      return [
        code,
        inLanguage(locale, title, titleEn),
        String(pilot.reduce((sum, { ratings }) => sum + ratings, 0)),
        pilot.map((one) => interpolate(locale, texts.ratedAs, { ...one })).join('\n'),
        unused.length > 0 ? unused.join(', ') : texts.none,
      ];
    }),
  };
}

function historyBlocks({ history }: CriteriaCatalogueDetail, locale: Locale): DocumentBlock[] {
  const texts = catalogueDocumentTexts[locale];
  if (history.length === 0) return [];
  const rows = [...history].reverse();
  return [
    { kind: 'heading', level: 1, text: texts.history },
    {
      kind: 'table',
      head: [texts.on, texts.step, texts.reason],
      widths: [2, 3, 6],
      rows: rows.map(({ effectiveOn, kind, reason }) => [
        formatDate(locale, effectiveOn),
        texts.steps[kind],
        reason ?? texts.none,
      ]),
    },
  ];
}
