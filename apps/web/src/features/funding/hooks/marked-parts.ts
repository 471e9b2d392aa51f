/** A piece of a text and whether it is one of the words to point out. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a text into words to point out and the rest; put together the pieces give the text again.
 *
 * @example markedParts('Řešení zadluženosti.', ['zadluženosti']).map(({ isMarked }) => isMarked) // [false, true, false]
 */
export function markedParts(text: string, words: readonly string[]): MarkedPart[] {
  const wanted = new Set(words.map((word) => word.toLocaleLowerCase('cs')));
  const parts: MarkedPart[] = [];
  for (const piece of text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []) {
    const isMarked = wanted.has(piece.toLocaleLowerCase('cs'));
    const last = parts.at(-1);
    if (last && !last.isMarked && !isMarked) parts[parts.length - 1] = { text: last.text + piece, isMarked };
    else parts.push({ text: piece, isMarked });
  }
  return parts;
}
