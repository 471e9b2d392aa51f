import { withoutDiacritics } from '../kernel/fold-czech.ts';
import type { Notion } from './notion.ts';
import { readWords, type Word } from './read-words.ts';
import { vocabulary } from './vocabulary.ts';

/** How many words may stand between the words of a term. */
const GAP = 4;

type Matches = (word: Word) => boolean;

/** A term ready to be looked for: what each of its words must be. */
type CompiledTerm = readonly Matches[];

interface CompiledNotion {
  readonly notion: Notion;
  readonly terms: readonly CompiledTerm[];
}

/** A notion with the words of the text that name it, as they are written. */
export interface FoundNotion {
  readonly notion: Notion;
  readonly words: readonly string[];
}

const compiled: readonly CompiledNotion[] = vocabulary.map((notion) => ({
  notion,
  terms: notion.terms.map(compileTerm),
}));

/**
 * The notions that a text names, each once, with the words that named it.
 *
 * @example findNotions(readWords('Poradce pro lidi v exekuci')).map(({ notion }) => notion.code) // ['debt']
 */
export function findNotions(words: readonly Word[]): FoundNotion[] {
  return compiled.flatMap(({ notion, terms }) => {
    const named = new Set(terms.flatMap((parts) => wordsOfTerm(words, parts)));
    return named.size === 0 ? [] : [{ notion, words: [...named] }];
  });
}

function compileTerm(term: string): CompiledTerm {
  const prefixes = term.split(/[\s-]+/).filter((word) => word.endsWith('*'));
  const parts = prefixes.map((word) => beginsWith(withoutDiacritics(word.slice(0, -1))));
  const plain = readWords(term.replace(/\S+\*/g, ' ')).map(({ stem }) => hasStem(stem));
  return [...parts, ...plain];
}

/** The words of every place where all parts of a term stand near one another, in any order. */
function wordsOfTerm(words: readonly Word[], parts: CompiledTerm): string[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  return words.flatMap((word, at) => {
    if (!first(word)) return [];
    const reach = rest.length + GAP;
    const near = words
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter((other) => other !== word && other.sentence === word.sentence);
    const others = rest.map((part) => near.find(part));
    return others.every((other) => other !== undefined) ? [word.text, ...others.map((other) => other.text)] : [];
  });
}

function beginsWith(prefix: string): Matches {
  return ({ bare }) => bare.startsWith(prefix);
}

function hasStem(stem: string): Matches {
  return (word) => word.stem === stem;
}
