/** Words that say nothing by themselves; a phrase may hold them, a reason need not name them. */
const MUTE = /^(?:.|na|ve|za|do|od|ke|ku|se|si|po|pro|při|bez|či|nebo|jako|kde|the|of|in|for|and)$/u;

/**
 * The words of a reason that tell a reader something, each once whatever its capitals.
 *
 * @example tellingWords(['Sociální', 'v', 'sociální', 'bydlení']) // ['Sociální', 'bydlení']
 */
export function tellingWords(words: readonly string[]): string[] {
  const known = new Set<string>();
  return words.filter((word) => {
    const plain = word.toLocaleLowerCase('cs');
    if (MUTE.test(plain) || known.has(plain)) return false;
    known.add(plain);
    return true;
  });
}
