import type { ProgrammeCatalogue } from './programme-catalogue.ts';

/**
 * Codes that the version in force has and a new catalogue neither has nor retires: sources of measures may name them.
 *
 * @example lostCodes(catalogue, ['2.1-A01', '2.1-A19']) // ['2.1-A19']
 */
export function lostCodes(catalogue: ProgrammeCatalogue, previous: readonly string[]): string[] {
  const known = new Set([...catalogue.items.map(({ code }) => code), ...(catalogue.retiredCodes ?? [])]);
  return previous.filter((code) => !known.has(code));
}
