import type { Problem } from '../kernel/result.ts';
import { ESF_SUPPORT_COLUMNS } from './columns.ts';
import { writeEsfCsv } from './csv.ts';
import { esfDate, esfHours } from './esf-values.ts';
import type { MatchedPerson } from './match-persons.ts';
import type { SupportSum } from './sum-by-period.ts';

/** `podpory.csv` with what is in it, and what was left out and why. */
export interface SupportExport {
  readonly text: string;
  readonly exported: readonly SupportSum[];
  readonly leftOut: readonly { readonly sum: SupportSum; readonly problem: Problem }[];
}

/**
 * Writes `podpory.csv` for matched persons, under the name and address by which IS ESF knows them. The price and the note
 * stay empty: the source of the format does not say what belongs there.
 *
 * Source: domain.md §1.5 (`KodSpecifikace` is always quoted, so that no spreadsheet makes a date of it).
 *
 * Errors: `is-esf.person-unmatched`, `is-esf.specification-missing`, `is-esf.rounds-to-zero`, each at a sum that was left
 * out.
 *
 * @example exportSupports(sums, match.matched).leftOut.length // 0
 */
export function exportSupports(sums: readonly SupportSum[], matched: readonly MatchedPerson[]): SupportExport {
  const known = new Map(matched.map(({ participantId, row }) => [participantId, row.identityCells]));
  const exported: SupportSum[] = [];
  const leftOut: { sum: SupportSum; problem: Problem }[] = [];
  for (const sum of sums) {
    const problem = problemOf(sum, known.has(sum.participantId));
    if (problem === null) exported.push(sum);
    else leftOut.push({ sum, problem });
  }
  const rows = exported.map((sum) => [...(known.get(sum.participantId) ?? []), ...cellsOf(sum)]);
  return { text: writeEsfCsv(ESF_SUPPORT_COLUMNS, rows, ['KodSpecifikace']), exported, leftOut };
}

function problemOf(sum: SupportSum, isMatched: boolean): Problem | null {
  if (!isMatched) return { code: 'is-esf.person-unmatched' };
  if ((sum.specification ?? '').trim() === '') return { code: 'is-esf.specification-missing' };
  const isNothing = esfHours(sum.inPersonMinutes) === '0' && esfHours(sum.electronicMinutes) === '0';
  return isNothing ? { code: 'is-esf.rounds-to-zero' } : null;
}

function cellsOf(sum: SupportSum): string[] {
  return [
    sum.specification ?? '',
    esfHours(sum.inPersonMinutes),
    esfHours(sum.electronicMinutes),
    '',
    esfDate(sum.from),
    esfDate(sum.to),
    '',
  ];
}
