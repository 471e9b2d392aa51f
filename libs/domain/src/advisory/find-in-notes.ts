import { foldCzech } from '../kernel/fold-czech.ts';

/**
 * True when every word of a query stands somewhere in a text, whatever the diacritics, case and endings. An empty query
 * finds everything.
 *
 * Source: issue 4 §1 ("bydleni" finds "bydlení"). A note is stored folded by `foldCzech`, so the database answers alike.
 *
 * @example isFoundIn('Řešili jsme bydlení rodin.', 'bydleni') // true
 */
export function isFoundIn(text: string, query: string): boolean {
  const folded = foldCzech(text);
  return queryWords(query).every((word) => folded.includes(word));
}

/** The folded words of a query, each once; what a search in the database looks for. Example: `queryWords('Dluhy rodin')`. */
export function queryWords(query: string): string[] {
  return [...new Set(foldCzech(query).split(' '))].filter((word) => word !== '');
}
