import type { CatalogueIndex, IndexedItem } from './catalogue-index.ts';
import type { FoundNotion } from './find-notions.ts';
import type { MatchMeasure, MatchReason } from './match-types.ts';
import { matchWeights } from './match-weights.ts';
import type { Word } from './read-words.ts';

/** What speaks for an activity, and how much. */
export interface Evidence {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** A measure read once, to be held beside every activity. */
export interface ReadMeasure {
  readonly measure: MatchMeasure;
  readonly words: readonly Word[];
  readonly notions: readonly FoundNotion[];
  /** Tags of the target groups it chose or named. */
  readonly tags: ReadonlySet<string>;
  readonly isRural: boolean;
}

const NONE: Evidence = { score: 0, reasons: [] };

/** Words of the same stem on both sides. */
export function wordEvidence({ words }: ReadMeasure, { stems }: IndexedItem, { stemRarity }: CatalogueIndex): Evidence {
  const met = new Map<string, Word>();
  for (const word of words) if (!word.isEmpty && stems.has(word.stem)) met.set(word.stem, word);
  if (met.size === 0) return NONE;
  const found = [...met.keys()];
  const score = found.reduce((sum, stem) => sum + (stemRarity.get(stem) ?? 0) * (stems.get(stem)?.weight ?? 0), 0);
  const measure = [...met.values()].map(({ text }) => text);
  const item = found.flatMap((stem) => stems.get(stem)?.word ?? []);
  return { score: score * matchWeights.word, reasons: [{ kind: 'words', measure, item }] };
}

/** Other words for the same thing, by the vocabulary of the field. */
export function notionEvidence(
  { notions }: ReadMeasure,
  item: IndexedItem,
  { notionRarity }: CatalogueIndex,
): Evidence[] {
  return notions.flatMap(({ notion, words }): Evidence[] => {
    const own = item.notions.get(notion.code);
    if (!own) return [];
    const score = (notionRarity.get(notion.code) ?? 0) ** 2 * matchWeights.notion;
    return [{ score, reasons: [{ kind: 'meaning', notion: notion.code, measure: words, item: own }] }];
  });
}

/** What is left of the words' score by the manner: planning services is not giving them. */
export function mannerFactor({ notions }: ReadMeasure, item: IndexedItem): number {
  const wanted = notions.filter(({ notion }) => notion.facet === 'manner').map(({ notion }) => notion.code);
  const isMet = wanted.some((code) => item.manners.includes(code));
  if (item.isOfManner) return isMet ? 1 : matchWeights.mannerMissing;
  return wanted.length === 0 || isMet ? 1 : matchWeights.mannerUnmet;
}

/** The thematic area the measure was given; it weighs less with an activity of many areas. */
export function areaEvidence({ measure }: ReadMeasure, { item }: IndexedItem): Evidence {
  const { thematicArea } = measure;
  if (thematicArea === null || !item.thematicAreas.includes(thematicArea)) return NONE;
  const score = matchWeights.area / Math.sqrt(item.thematicAreas.length);
  return { score, reasons: [{ kind: 'area', thematicArea }] };
}

/** Target groups that the measure chose or named and the activity serves. */
export function groupEvidence({ tags }: ReadMeasure, { item }: IndexedItem, { tagRarity }: CatalogueIndex): Evidence {
  const groups = item.targetGroups.filter((tag) => tags.has(tag));
  if (groups.length === 0) return NONE;
  const rarity = groups.reduce((sum, tag) => sum + (tagRarity.get(tag) ?? 0), 0);
  return { score: (rarity / Math.sqrt(tags.size)) * matchWeights.group, reasons: [{ kind: 'groups', groups }] };
}

/** The country: CLLD goes through a local action group, and one activity of 2.1 is for the country alone. */
export function placeEvidence({ measure, isRural }: ReadMeasure, { item, isForCountry }: IndexedItem): Evidence {
  if (item.objectiveCode === 'CLLD') {
    return measure.isInMas === true
      ? { score: matchWeights.masTerritory, reasons: [{ kind: 'fact', fact: 'mas-territory' }] }
      : { score: matchWeights.masUnknown, reasons: [{ kind: 'fact', fact: 'mas-unknown' }] };
  }
  if (!isRural || !isForCountry) return NONE;
  return { score: matchWeights.rural, reasons: [{ kind: 'fact', fact: 'rural' }] };
}

/** The square root of the rarities of an activity's notions, squared and added: how much it speaks of. */
export function lengthOf({ notions }: IndexedItem, { notionRarity }: CatalogueIndex): number {
  return Math.sqrt([...notions.keys()].reduce((sum, code) => sum + (notionRarity.get(code) ?? 0) ** 2, 1));
}
