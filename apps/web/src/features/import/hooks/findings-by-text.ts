import type { ImportFinding } from '../../../shared/api/types.ts';

export interface FindingOfColumns extends Omit<ImportFinding, 'column'> {
  /** Keys of the columns of which the same is found, none when it is about the whole. */
  readonly columns: readonly string[];
}

/** Findings that say the same of several columns become one; the order of the first of them stays. */
export function findingsByText(findings: readonly ImportFinding[]): FindingOfColumns[] {
  const groups = new Map<string, FindingOfColumns>();
  for (const { column, ...said } of findings) {
    const key = JSON.stringify([said.severity, said.code, said.params, column === null]);
    const columns = [...(groups.get(key)?.columns ?? []), ...(column === null ? [] : [column])];
    groups.set(key, { ...said, columns });
  }
  return [...groups.values()];
}
