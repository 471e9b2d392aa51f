import { isLocalDate, type Locale } from '@rssz/domain';
import { descriptionDocumentTexts, formatDate, interpolate } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import type { DescriptionPrint } from './description-print.ts';
import type { DescriptionDifference, DescriptionFieldDifference } from './dto/description.dto.ts';

/** What the version changes against the one before, as a table; nothing for the first. */
export function differenceBlocks(print: DescriptionPrint): DocumentBlock[] {
  const { description, locale } = print;
  const { previous, difference } = description;
  if (!previous) return [];
  const texts = descriptionDocumentTexts[locale];
  const heading = interpolate(locale, texts.difference, { number: previous.number });
  const same = interpolate(locale, texts.noDifference, { number: previous.number });
  const rows = difference.flatMap((entry) => rowsOf(print, entry));
  return [
    { kind: 'heading', level: 1, text: heading },
    rows.length === 0
      ? { kind: 'paragraph', text: same }
      : { kind: 'table', head: [texts.change, texts.where, texts.before, texts.after], rows, widths: [2, 4, 4, 4] },
  ];
}

function rowsOf(print: DescriptionPrint, entry: DescriptionDifference): string[][] {
  const { codes } = descriptionDocumentTexts[print.locale];
  const change = codes.difference[entry.change];
  const name = nameOf(print, entry);
  if (entry.fields.length === 0) return [[change, name, '', '']];
  return entry.fields.map((field) => [
    change,
    `${name}: ${fieldName(print.locale, field.field)}`,
    valueOf(print, field, field.before),
    valueOf(print, field, field.after),
  ]);
}

function nameOf({ locale, description, areaNames }: DescriptionPrint, entry: DescriptionDifference): string {
  const kind = descriptionDocumentTexts[locale].codes.differenceSubject[entry.subject];
  switch (entry.subject) {
    case 'area':
      return areaNames.get(entry.key) ?? kind;
    case 'criterion':
      return description.criteria.find(({ id }) => id === entry.key)?.title ?? kind;
    case 'result':
      return titleOf(description, entry) ?? kind;
    case 'description':
      return kind;
  }
}

/** The title as this version has it; of a removed result as it was. */
function titleOf({ content }: DescriptionPrint['description'], entry: DescriptionDifference): string | null {
  const results = content.areas.flatMap((area) => area.results);
  const present = results.find(({ resultKey }) => resultKey === entry.key);
  const before = entry.fields.find(({ field }) => field === 'title')?.before;
  return present?.title ?? (typeof before === 'string' ? before : null);
}

function fieldName(locale: Locale, field: string): string {
  const names: Readonly<Record<string, string>> = descriptionDocumentTexts[locale].codes.descriptionField;
  return names[field] ?? field;
}

function valueOf(
  { locale, areaNames }: DescriptionPrint,
  { field }: DescriptionFieldDifference,
  value: string | number | null,
): string {
  if (value === null) return descriptionDocumentTexts[locale].none;
  if (field === 'thematicArea') return areaNames.get(String(value)) ?? '';
  return isLocalDate(value) ? formatDate(locale, value) : String(value);
}
