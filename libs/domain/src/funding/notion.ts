/**
 * One notion of the field with the words by which people name it. `theme` says what a text is about, `manner` in which way
 * something is done to services and offices rather than for people themselves (planned, tried out, taught, measured), `place`
 * where, and `group` for whom: its code is the tag of a target group.
 */
export interface Notion {
  readonly code: string;
  readonly facet: 'theme' | 'manner' | 'place' | 'group';
  /**
   * Words or groups of words in any case; a group is found when its words stand near one another in any order. A word that
   * ends with `*` stands for everything that begins so.
   */
  readonly terms: readonly string[];
}

/** Makes notions of one facet from lines of terms divided by commas. */
export function notions(facet: Notion['facet'], lines: Readonly<Record<string, string>>): readonly Notion[] {
  return Object.entries(lines).map(([code, terms]) => ({
    code,
    facet,
    terms: terms.split(',').map((term) => term.trim().replace(/\s+/g, ' ')),
  }));
}
