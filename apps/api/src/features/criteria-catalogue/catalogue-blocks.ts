import type { Locale } from '@rssz/domain';
import { catalogueDocumentTexts, formatDate, interpolate } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import type { Criterion, CriteriaCatalogueDetail } from './dto/criteria-catalogue.dto.ts';

/** A text in the language of the document, or in Czech, which is never missing. */
export function inLanguage(locale: Locale, czech: string, english: string | null | undefined): string {
  return locale === 'en' && english ? english : czech;
}

export function catalogueSubtitle({ number, state }: CriteriaCatalogueDetail, locale: Locale): string {
  return interpolate(locale, catalogueDocumentTexts[locale].subtitle, { number, state });
}

/** What the version is, and its criteria by thematic area, each with its scale. */
export function catalogueBlocks(catalogue: CriteriaCatalogueDetail, locale: Locale): DocumentBlock[] {
  const texts = catalogueDocumentTexts[locale];
  const note = inLanguage(locale, catalogue.note, catalogue.noteEn);
  const areas = areasOf(catalogue);
  const facts = [
    { term: texts.inForceFrom, value: catalogue.inForceFrom ? formatDate(locale, catalogue.inForceFrom) : texts.none },
    { term: texts.criteria, value: String(catalogue.criteria.length) },
    { term: texts.areas, value: areas.map(({ area }) => inLanguage(locale, area.nameCs, area.nameEn)).join(', ') },
  ];
  return [
    ...(catalogue.isSample ? [{ kind: 'paragraph', text: texts.sample, look: 'warning' } as const] : []),
    ...(note ? [{ kind: 'paragraph', text: note } as const] : []),
    { kind: 'facts', items: facts },
    ...areas.flatMap(({ area, criteria }): DocumentBlock[] => [
      { kind: 'heading', level: 1, text: inLanguage(locale, area.nameCs, area.nameEn) },
      ...criteria.flatMap((criterion) => criterionBlocks(criterion, locale)),
    ]),
  ];
}

function criterionBlocks(criterion: Criterion, locale: Locale): DocumentBlock[] {
  const texts = catalogueDocumentTexts[locale];
  const title = inLanguage(locale, criterion.title, criterion.titleEn);
  const description = inLanguage(locale, criterion.description, criterion.descriptionEn);
  const origin = criterion.mappedFrom;
  const mapping = origin
    ? interpolate(locale, texts.mappedFrom, { code: origin.code, number: origin.catalogueNumber })
    : texts.notMapped;
  return [
    { kind: 'heading', level: 2, text: `${criterion.code} ${title}` },
    ...(description ? [{ kind: 'paragraph', text: description } as const] : []),
    {
      kind: 'table',
      head: [texts.level, texts.descriptor],
      rows: criterion.levels.map(({ level, descriptor, descriptorEn }) => [
        String(level),
        inLanguage(locale, descriptor, descriptorEn),
      ]),
      widths: [1, 8],
    },
    { kind: 'paragraph', text: mapping, look: 'note' },
  ];
}

/** The areas in the order in which the catalogue first comes to them. */
function areasOf({ criteria }: CriteriaCatalogueDetail) {
  const areas = new Map<string, { area: Criterion['thematicArea']; criteria: Criterion[] }>();
  for (const criterion of criteria) {
    const area = criterion.thematicArea;
    const known = areas.get(area.code) ?? { area, criteria: [] };
    areas.set(area.code, { area, criteria: [...known.criteria, criterion] });
  }
  return [...areas.values()];
}
