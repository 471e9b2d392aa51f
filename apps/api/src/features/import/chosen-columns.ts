import type { ColumnMapping, DeclaredColumns, Problem } from '@rssz/domain';

/** A choice of columns as a mapping, with what is wrong with it: an unknown column or header, or one of them twice. */
export function chosenColumns(
  chosen: readonly { readonly key: string; readonly header: string }[],
  headers: readonly string[],
  columns: DeclaredColumns,
): { readonly mapping: ColumnMapping; readonly problems: readonly Problem[] } {
  const problems = chosen.flatMap(({ key, header }, index): Problem[] => {
    const earlier = chosen.slice(0, index);
    const field = `columns.${index}`;
    if (!Object.hasOwn(columns, key)) return [{ code: 'validation.not-in-list', field: `${field}.key` }];
    if (!headers.includes(header)) return [{ code: 'validation.not-in-list', field: `${field}.header` }];
    if (earlier.some((one) => one.key === key)) return [{ code: 'validation.duplicate', field: `${field}.key` }];
    if (earlier.some((one) => one.header === header))
      return [{ code: 'validation.duplicate', field: `${field}.header` }];
    return [];
  });
  return { mapping: Object.fromEntries(chosen.map(({ key, header }) => [key, header])), problems };
}
