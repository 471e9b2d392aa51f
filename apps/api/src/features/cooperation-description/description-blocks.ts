import type { Locale } from '@rssz/domain';
import { descriptionDocumentTexts, formatDate, formatDateRange, interpolate } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import { differenceBlocks } from './description-difference-blocks.ts';
import type { DescriptionPrint } from './description-print.ts';
import type { DescriptionDetail } from './dto/description.dto.ts';

type Area = DescriptionDetail['content']['areas'][number];

/** The whole text of a version, how its results ended, what it changes, and a place to sign until it is approved. */
export function descriptionBlocks(print: DescriptionPrint): DocumentBlock[] {
  const { description, locale } = print;
  const { summary, areas } = description.content;
  const texts = descriptionDocumentTexts[locale];
  const isOpenToSign = description.state === 'draft' || description.state === 'agreed';
  return [
    factsOf(print),
    ...(summary ? [{ kind: 'paragraph', text: summary } as const] : []),
    ...areas.flatMap((area) => areaBlocks(print, area)),
    ...differenceBlocks(print),
    ...(isOpenToSign ? [{ kind: 'signatures', places: [texts.forUnit, texts.forProject] } as const] : []),
  ];
}

function factsOf({ description, locale }: DescriptionPrint): DocumentBlock {
  const texts = descriptionDocumentTexts[locale];
  const { unit, startsOn, endsOn, agreedOn, agreedHow, approvedOn, amendmentReason } = description;
  const how = agreedHow === null ? texts.none : texts.codes.agreementWay[agreedHow];
  const optional = [
    { term: texts.amendment, value: amendmentReason },
    { term: texts.agreed, value: agreedOn && interpolate(locale, texts.agreedOn, { on: agreedOn, how }) },
    { term: texts.approved, value: approvedOn && formatDate(locale, approvedOn) },
  ];
  return {
    kind: 'facts',
    items: [
      { term: texts.unit, value: unit.name },
      { term: texts.version, value: String(description.number) },
      { term: texts.period, value: startsOn && endsOn ? formatDateRange(locale, startsOn, endsOn) : texts.none },
      ...optional.flatMap(({ term, value }) => (value ? [{ term, value }] : [])),
    ],
  };
}

function areaBlocks(print: DescriptionPrint, area: Area): DocumentBlock[] {
  const texts = descriptionDocumentTexts[print.locale];
  const said = (text: string): string => text || texts.none;
  return [
    { kind: 'heading', level: 1, text: print.areaNames.get(area.thematicAreaId) ?? texts.none },
    {
      kind: 'facts',
      items: [
        { term: texts.baseline, value: said(area.baseline) },
        { term: texts.target, value: said(area.target) },
        { term: texts.responsible, value: said(area.responsible) },
      ],
    },
    { kind: 'heading', level: 2, text: texts.results },
    resultTable(print, area),
    { kind: 'heading', level: 2, text: texts.criteria },
    criterionTable(print, area),
  ];
}

function resultTable({ locale, description }: DescriptionPrint, area: Area): DocumentBlock {
  const texts = descriptionDocumentTexts[locale];
  const current = new Map(description.closings.filter((one) => one.isCurrent).map((one) => [one.resultKey, one]));
  const rows = area.results.map((result) => {
    const closing = current.get(result.resultKey);
    const outcome = closing && texts.codes.resultOutcome[closing.outcome];
    return [
      result.title,
      result.baseline,
      result.target,
      result.dueOn ? formatDate(locale, result.dueOn) : texts.none,
      result.responsible || area.responsible,
      outcome ? interpolate(locale, texts.closed, { outcome, on: closing.closedOn }) : texts.open,
    ];
  });
  const head = [texts.result, texts.baseline, texts.target, texts.dueOn, texts.responsible, texts.outcome];
  return rows.length === 0
    ? { kind: 'paragraph', text: texts.none }
    : { kind: 'table', head, rows, widths: [5, 4, 4, 4, 4, 4] };
}

function criterionTable({ locale, description }: DescriptionPrint, area: Area): DocumentBlock {
  const texts = descriptionDocumentTexts[locale];
  const known = new Map(description.criteria.map((one) => [one.id, one]));
  const later = new Set(description.criteriaAddedLater);
  const rows = area.criteria.map(({ criterionId, targetLevel }) => {
    const criterion = known.get(criterionId);
    const level = criterion?.levels.find((one) => one.level === targetLevel);
    const title = criterion
      ? `${criterion.code} ${inLanguage(locale, criterion.title, criterion.titleEn)}`
      : texts.none;
    const descriptor = level ? inLanguage(locale, level.descriptor, level.descriptorEn) : '';
    return [
      later.has(criterionId) ? `${title}\n(${texts.addedLater})` : title,
      targetLevel === null ? texts.none : `${targetLevel}: ${descriptor}`,
    ];
  });
  return rows.length === 0
    ? { kind: 'paragraph', text: texts.none }
    : { kind: 'table', head: [texts.criterion, texts.targetLevel], rows, widths: [3, 4] };
}

/** English where there is some; Czech is never missing. */
function inLanguage(locale: Locale, czech: string, english: string | null): string {
  return (locale === 'en' ? english : null) ?? czech;
}
