import { isLocalDate } from '@rssz/domain';
import { formatDate, interpolate, planDocumentTexts } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import type { PlanDifference, PlanFieldDifference } from './dto/plan.dto.ts';
import { groupsInWords, type PlanPrint } from './plan-print.ts';

/** What the version changes against the one before, as a table; nothing for the first. */
export function planDifferenceBlocks(print: PlanPrint): DocumentBlock[] {
  const { plan, locale } = print;
  const { previous, difference } = plan.shown;
  if (!previous) return [];
  const texts = planDocumentTexts[locale];
  const { number } = previous;
  const rows = difference.flatMap((entry) => rowsOf(print, entry));
  return [
    { kind: 'heading', level: 1, text: interpolate(locale, texts.difference, { number }) },
    rows.length === 0
      ? { kind: 'paragraph', text: interpolate(locale, texts.noDifference, { number }) }
      : { kind: 'table', head: [texts.change, texts.where, texts.before, texts.after], rows, widths: [2, 4, 4, 4] },
  ];
}

function rowsOf(print: PlanPrint, { change, subject, title, fields }: PlanDifference): string[][] {
  const { codes } = planDocumentTexts[print.locale];
  const names: Readonly<Record<string, string>> = codes.field;
  const name = title ? `${codes.subject[subject]} ${title}` : codes.subject[subject];
  return fields.map((one) => [
    codes.difference[change],
    `${name}: ${names[one.field] ?? one.field}`,
    valueOf(print, one, one.before),
    valueOf(print, one, one.after),
  ]);
}

function valueOf(print: PlanPrint, { field }: PlanFieldDifference, value: string | number | null): string {
  const { locale, areaNames, plan } = print;
  const texts = planDocumentTexts[locale];
  if (value === null) return texts.none;
  if (typeof value === 'number') return interpolate(locale, texts.crowns, { amount: value });
  if (isLocalDate(value)) return formatDate(locale, value);
  if (field === 'thematicArea') return areaNames.get(value) ?? '';
  if (field === 'targetGroups') return groupsInWords(print, { targetGroups: value.split(', '), targetGroupNote: '' });
  if (field !== 'objective') return value;
  return plan.shown.content.objectives.find(({ objectiveKey }) => objectiveKey === value)?.title ?? texts.none;
}
