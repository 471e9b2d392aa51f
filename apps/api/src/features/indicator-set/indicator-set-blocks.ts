import type { Locale } from '@rssz/domain';
import { draftDocumentTexts, formatDate, interpolate } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import type { IndicatorSetArea, SetIndicator } from './dto/indicator-set.dto.ts';
import type { StoredIndicatorSet } from './indicator-set.view.ts';

/** A thematic area with the version of its set that is in force. */
export interface AreaInForce {
  readonly area: IndicatorSetArea;
  readonly set: StoredIndicatorSet | null;
}

/** The sets area by area, and first the areas that have none. */
export function indicatorSetBlocks(areas: readonly AreaInForce[], locale: Locale): DocumentBlock[] {
  const texts = draftDocumentTexts[locale];
  const without = areas.filter(({ set }) => set === null).map(({ area }) => nameOf(area, locale));
  return [
    ...(without.length > 0
      ? [
          { kind: 'paragraph', text: texts.areasWithoutSet, look: 'warning' } as const,
          { kind: 'list', items: without } as const,
        ]
      : []),
    ...areas.flatMap(({ area, set }) => (set ? setBlocks(nameOf(area, locale), set, locale) : [])),
  ];
}

function setBlocks(title: string, set: StoredIndicatorSet, locale: Locale): DocumentBlock[] {
  const texts = draftDocumentTexts[locale];
  const from = set.inForceFrom ? formatDate(locale, set.inForceFrom) : '–';
  const version = interpolate(locale, texts.setVersion, { number: set.number, from });
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: set.isSample ? `${version} ${texts.sampleSet}` : version, look: 'note' },
    ...(set.note ? [{ kind: 'paragraph', text: set.note } as const] : []),
    ...set.indicators.flatMap((one) => indicatorBlocks(one, locale)),
  ];
}

function indicatorBlocks(one: SetIndicator, locale: Locale): DocumentBlock[] {
  const texts = draftDocumentTexts[locale];
  const title = locale === 'en' && one.titleEn ? one.titleEn : one.title;
  const facts = [
    { term: texts.definition, value: one.definition },
    { term: texts.unit, value: one.unit },
    { term: texts.dataSource, value: one.dataSource },
    { term: texts.periodicity, value: texts.periodicities[one.periodicity] },
    { term: texts.direction, value: texts.directions[one.direction] },
    ...(one.baselineNote ? [{ term: texts.baseline, value: one.baselineNote }] : []),
  ];
  return [
    { kind: 'heading', level: 2, text: `${one.code} ${title}` },
    { kind: 'facts', items: facts },
  ];
}

function nameOf({ nameCs, nameEn }: IndicatorSetArea, locale: Locale): string {
  return locale === 'en' ? nameEn : nameCs;
}
