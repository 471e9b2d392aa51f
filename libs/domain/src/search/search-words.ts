import { foldCzech } from '../kernel/fold-czech.ts';

/** One word that is searched. */
export interface SearchWord {
  /** Folded as the columns are. */
  readonly folded: string;
  /** The beginnings by which its declined forms are found; the first is the shortest. */
  readonly stems: readonly string[];
}

/** More words say no more of what is wanted, and each costs a look into the index. */
const MOST_WORDS = 6;

/** Consonant endings of declension that stand behind the vowels which folding takes off. */
const endings = /(?:ach|ech|ich|ych|ami|emi|imi|ymi|eho|iho|emu|imu|em|im|ym|um|am|mi|ho|mu|ov|ou)$/;

/** Letters that change at the end of a stem: *matka – matce*, *dluh – dluzích*, *český – čeští*. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/sk$/, 'st'],
  [/st$/, 'sk'],
  [/ck$/, 'ct'],
  [/ct$/, 'ck'],
  [/c$/, 'k'],
  [/k$/, 'c'],
  [/z$/, 'h'],
  [/h$/, 'z'],
];

const SHORTEST_STEM = 4;

/**
 * The words of a query with the stems by which folded Czech is searched: an ending is taken off and the vowel that comes
 * and goes (*služba – služeb*) and the letters that change are tried both ways. Numbers and codes are taken as they are.
 *
 * Source: DESIGN §9.14; issue 5 §7.
 *
 * @example searchWords('o službách')[1]?.stems // ['sluzb', 'sluzeb']
 */
export function searchWords(text: string): SearchWord[] {
  const words = foldCzech(text).split(' ').filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS).map((folded) => ({ folded, stems: stemsOf(folded) }));
}

/**
 * A regular expression that holds where one of the stems stands, for PostgreSQL and for the web alike.
 *
 * @example searchPattern({ folded: 'sluzb', stems: ['sluzb', 'sluzeb'] }) // '(?:sluzb|sluzeb)'
 */
export function searchPattern({ stems }: SearchWord): string {
  return `(?:${stems.map(escaped).join('|')})`;
}

/**
 * The same as patterns of LIKE, one of which must hold, where the index answers those several times faster: for a word with one
 * stem, and for one too short for an index of three letters, which is then the beginning of a word. Null for others.
 *
 * @example searchLikes({ folded: 'oprav', stems: ['oprav'] }) // ['%oprav%']
 * @example searchLikes({ folded: '96', stems: ['96'] }) // ['96%', '% 96%']
 */
export function searchLikes(word: SearchWord): readonly string[] | null {
  const [stem, ...others] = word.stems.map((one) => one.replace(/[\\%_]/g, '\\$&'));
  if (stem === undefined || others.length > 0) return null;
  return isIndexedWord(word) ? [`%${stem}%`] : [`${stem}%`, `% ${stem}%`];
}

/** True when the word is long enough to be looked up in an index of three letters. */
export function isIndexedWord({ stems }: SearchWord): boolean {
  return stems.every((stem) => /[a-z0-9]{3}/.test(stem));
}

function stemsOf(folded: string): string[] {
  if (!/^[a-z]+$/.test(folded)) return [folded];
  const stem = withoutEnding(folded);
  const forms = [stem, ...withMovedVowel(stem), ...withChange(stem)];
  return [...new Set(forms)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function withoutEnding(word: string): string {
  const bare = word.replace(endings, '');
  return bare.length < SHORTEST_STEM ? word : foldCzech(bare);
}

function withMovedVowel(stem: string): string[] {
  if (stem.length < SHORTEST_STEM) return [];
  if (/[^aeiouy]e[^aeiouy]$/.test(stem)) return [stem.replace(/e(.)$/, '$1')];
  return /[^aeiouy]{2}$/.test(stem) ? [stem.replace(/(.)$/, 'e$1')] : [];
}

function withChange(stem: string): string[] {
  if (stem.length < SHORTEST_STEM) return [];
  const change = changes.find(([end]) => end.test(stem));
  return change ? [stem.replace(change[0], change[1])] : [];
}

/** Letters that have a power in a regular expression lose it. */
const escaped = (text: string): string => text.replace(/[^a-z0-9]/g, '\\$&');
