import type { IndicatorSetContent, SetIndicator } from './indicator-set.ts';

/** One value that differs; `null` where there is none. */
export interface SetFieldDifference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** An indicator that was added, removed or changed, with every value that differs; `code` is empty for the set itself. */
export interface SetDifference {
  readonly change: 'added' | 'removed' | 'changed';
  readonly code: string;
  readonly fields: readonly SetFieldDifference[];
}

const FIELDS = [
  'title',
  'titleEn',
  'definition',
  'unit',
  'dataSource',
  'periodicity',
  'direction',
  'baselineNote',
] as const satisfies readonly (keyof SetIndicator)[];

type Values = Readonly<Record<string, string | null>>;

/**
 * The plain difference of two versions of a set by the codes of its indicators, in the order in which they are read. Order
 * itself differs in nothing; an empty text says as little as none.
 *
 * Source: issue 3 §8 (versioned indicator sets).
 *
 * @example indicatorSetDifference(last, next).filter(({ change }) => change === 'added')
 */
export function indicatorSetDifference(before: IndicatorSetContent, after: IndicatorSetContent): SetDifference[] {
  const [old, current] = [valuesByCode(before), valuesByCode(after)];
  const codes = [...current.keys(), ...[...old.keys()].filter((code) => !current.has(code))];
  return codes.flatMap((code) => entry(code, old.get(code), current.get(code)));
}

function entry(code: string, before: Values | undefined, after: Values | undefined): SetDifference[] {
  const names = Object.keys(after ?? before ?? {});
  const fields = names.flatMap((field) => {
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  const change = !before ? 'added' : after ? 'changed' : 'removed';
  return change === 'changed' && fields.length === 0 ? [] : [{ change, code, fields }];
}

function valuesByCode({ note, indicators }: IndicatorSetContent): Map<string, Values> {
  const own = indicators.map((one): [string, Values] => [
    one.code.trim(),
    Object.fromEntries(FIELDS.map((field) => [field, said(one[field])])),
  ]);
  return new Map<string, Values>([['', { note: said(note) }], ...own]);
}

function said(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
