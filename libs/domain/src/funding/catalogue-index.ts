import { findNotions } from './find-notions.ts';
import type { MatchItem } from './match-types.ts';
import { readWords, type Word } from './read-words.ts';

/** How much of its weight a word keeps that stands in our explanation or keywords, not in the official wording. */
const OURS = 0.7;

/** Words at the beginning of an item by which its manner is told. */
const LEAD_WORDS = 7;

/** An activity with what a measure is compared with. */
export interface IndexedItem {
  readonly item: MatchItem;
  /** Stem to the word as written and the weight of its place, 0 to 1. */
  readonly stems: ReadonlyMap<string, { readonly word: string; readonly weight: number }>;
  /** Code of a notion to the words that name it. */
  readonly notions: ReadonlyMap<string, readonly string[]>;
  /** Codes of the manners it supports; empty for what is done for people themselves. */
  readonly manners: readonly string[];
  /** True when it is for the country outside CLLD. */
  readonly isForCountry: boolean;
  /** True when it supports a manner first of all: without it a measure does not fit, whatever it is about. */
  readonly isOfManner: boolean;
}

/** The catalogue ready for matching; it depends on its items alone, so it is made once for a version. */
export interface CatalogueIndex {
  readonly items: readonly IndexedItem[];
  /** How rare a stem, a notion or a tag of a target group is: the natural logarithm of 1 + items / items that have it. */
  readonly stemRarity: ReadonlyMap<string, number>;
  readonly notionRarity: ReadonlyMap<string, number>;
  readonly tagRarity: ReadonlyMap<string, number>;
  /** Tags of a target group of the catalogue by its code. */
  readonly groupTags: ReadonlyMap<string, readonly string[]>;
}

const fundable = new Set(['activity', 'focus-area']);

/**
 * Prepares a catalogue for `matchMeasure`: what can fund something are its activities and focus areas.
 *
 * @example indexCatalogue(items).items.length // 53 for OPZ+
 */
export function indexCatalogue(catalogue: readonly MatchItem[]): CatalogueIndex {
  const items = catalogue.filter(({ kind }) => fundable.has(kind)).map(indexItem);
  return {
    items,
    stemRarity: rarity(items.map(({ stems }) => [...stems.keys()])),
    notionRarity: rarity(items.map(({ notions }) => [...notions.keys()])),
    tagRarity: rarity(items.map(({ item }) => item.targetGroups)),
    groupTags: new Map(catalogue.map(({ code, targetGroups }) => [code, targetGroups])),
  };
}

function indexItem(item: MatchItem): IndexedItem {
  const official = readWords(item.titleCs);
  const ours = readWords(oursOf(item));
  const whole = readWords(`${item.titleCs} . ${oursOf(item)}`);
  const found = findNotions(whole).filter(({ notion }) => notion.facet !== 'group');
  const lead = findNotions(official.slice(0, LEAD_WORDS)).map(({ notion }) => notion);
  return {
    item,
    stems: stemsOf(official, ours),
    notions: new Map(
      found.filter(({ notion }) => notion.facet !== 'place').map(({ notion, words }) => [notion.code, words]),
    ),
    manners: found.filter(({ notion }) => notion.facet === 'manner').map(({ notion }) => notion.code),
    isForCountry: item.objectiveCode !== 'CLLD' && found.some(({ notion }) => notion.facet === 'place'),
    isOfManner: lead.some(({ facet }) => facet === 'manner'),
  };
}

function oursOf({ explanationCs, keywords }: MatchItem): string {
  return [explanationCs ?? '', ...keywords].join(' . ');
}

function stemsOf(official: readonly Word[], ours: readonly Word[]): IndexedItem['stems'] {
  const weighed = [...ours.map((word) => [word, OURS] as const), ...official.map((word) => [word, 1] as const)];
  return new Map(
    weighed.filter(([word]) => !word.isEmpty).map(([{ stem, text }, weight]) => [stem, { word: text, weight }]),
  );
}

function rarity(sets: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of sets.flatMap((set) => [...new Set(set)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.log(1 + sets.length / count)]));
}
