import { withoutDiacritics } from '../kernel/fold-czech.ts';

/** Endings of declension without diacritics, the longest first, with the letters that must be left before them. */
const endings: readonly (readonly [minimum: number, endings: readonly string[]])[] = [
  [3, ['atech', 'etem', 'atum', 'ovych', 'ovymi']],
  [3, ['ech', 'ich', 'eho', 'emi', 'emu', 'ete', 'eti', 'iho', 'imi', 'imu', 'ach', 'ata', 'aty', 'ych', 'ymi', 'ymu']],
  [3, ['ama', 'ami', 'ove', 'ovi']],
  [3, ['em', 'es', 'im', 'um', 'at', 'am', 'os', 'us', 'ym', 'mi', 'ou']],
  [2, ['a', 'e', 'i', 'o', 'u', 'y']],
];

/** Endings of possessives: *starostův*, *matčin*. */
const possessives = ['ov', 'uv', 'in'] as const;

/**
 * The stem of one Czech word, so that its cases meet: *služba*, *služeb* and *službám* give one stem. A light stemmer
 * takes off declension and possessives only; it leaves what makes another word (*byt* and *bydlení* stay apart), for that
 * is the matter of the vocabulary.
 *
 * Source: the rules published by L. Dolamic and J. Savoy, *Indexing and stemming approaches for the Czech language*,
 * Information Processing & Management 45 (6), 2009, rewritten here for text without diacritics, for people often write
 * without them.
 *
 * @example czechStem('služeb') // 'sluhb', as czechStem('službami')
 */
export function czechStem(word: string): string {
  const bare = withoutDiacritics(word);
  if (bare.length < 4 || /\d/.test(bare)) return bare;
  return evenOut(withoutPossessive(withoutEnding(bare)));
}

function withoutEnding(word: string): string {
  for (const [minimum, group] of endings) {
    const ending = group.find((one) => word.endsWith(one) && word.length - one.length >= minimum);
    if (ending !== undefined) return word.slice(0, -ending.length);
  }
  return word;
}

function withoutPossessive(stem: string): string {
  const ending = possessives.find((one) => stem.endsWith(one));
  return ending !== undefined && stem.length >= 6 ? stem.slice(0, -2) : stem;
}

/** Letters that change within one word: *matka – matek – matce*, *dluh – dluzích*, *cizinec – cizinci*. */
function evenOut(stem: string): string {
  return stem
    .replace(/(?<=.{2})e([^aeiouy])$/, '$1')
    .replace(/ct$/, 'ck')
    .replace(/st$/, 'sk')
    .replace(/z(?=[^aeiouy]?$)/, 'h')
    .replace(/c$/, 'k');
}
