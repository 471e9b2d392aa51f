import type { ImportKindDescription, ImportRun } from '../../../shared/api/types.ts';

type Matched = Pick<ImportRun, 'columns' | 'suggestions'>;

/** The header chosen for each column, '' for one left out; a required one that is missing takes what it may be. */
export function chosenHeaders(
  run: Matched,
  kind: { readonly columns: readonly Pick<ImportKindDescription['columns'][number], 'key' | 'isRequired'>[] },
): Record<string, string> {
  const headerIn = (list: Matched['columns'], key: string) => list.find((one) => one.key === key)?.header;
  const chosen = kind.columns.map(({ key, isRequired }) => {
    const suggested = isRequired ? headerIn(run.suggestions, key) : undefined;
    return [key, headerIn(run.columns, key) ?? suggested ?? ''] as const;
  });
  return Object.fromEntries(chosen);
}

/** The choice as it is sent: columns that are left out are not named. */
export function columnsOf(chosen: Readonly<Record<string, string>>): ImportRun['columns'] {
  return Object.entries(chosen)
    .filter(([, header]) => header !== '')
    .map(([key, header]) => ({ key, header }));
}
