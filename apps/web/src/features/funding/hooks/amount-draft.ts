import { parseCrowns, type Problem } from '@rssz/domain';

/** The amount as it was typed, or the problem beside its field; nothing typed is no amount. */
export function readAmount(text: string, field: string): { amount: number | null; problems: Problem[] } {
  const read = parseCrowns(text);
  return read.ok ? { amount: read.value, problems: [] } : { amount: null, problems: [{ ...read.error, field }] };
}

/** An amount as the field shows it. */
export function amountText(crowns: number | null): string {
  return crowns === null ? '' : String(crowns);
}
