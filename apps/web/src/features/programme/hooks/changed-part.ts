/** A text taken apart around the words in which it differs from another one. */
export interface ChangedPart {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/**
 * The words of a text between what it shares with another one at its beginning and at its end.
 *
 * @example changedPart('snížení lokální zaměstnanosti', 'snížení lokální nezaměstnanosti').changed // 'zaměstnanosti'
 */
export function changedPart(original: string, corrected: string): ChangedPart {
  const [mine, theirs] = [original.split(' '), corrected.split(' ')];
  const most = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < most && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < most - start && mine[mine.length - 1 - end] === theirs[theirs.length - 1 - end]) end += 1;
  const part = (from: number, to: number): string => mine.slice(from, to).join(' ');
  const last = mine.length - end;
  return {
    before: start > 0 ? `${part(0, start)} ` : '',
    changed: part(start, last),
    after: end > 0 ? ` ${part(last, mine.length)}` : '',
  };
}
