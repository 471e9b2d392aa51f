import type { CatalogueIndex, IndexedItem } from './catalogue-index.ts';
import { findNotions } from './find-notions.ts';
import {
  areaEvidence,
  groupEvidence,
  lengthOf,
  mannerFactor,
  notionEvidence,
  placeEvidence,
  wordEvidence,
  type Evidence,
  type ReadMeasure,
} from './match-evidence.ts';
import type { MatchMeasure, MatchSuggestion } from './match-types.ts';
import { matchWeights } from './match-weights.ts';
import { readWords } from './read-words.ts';

/**
 * The activities of the catalogue that may fund a measure, the best first, each with its reasons; an empty answer says
 * that nothing fits, and is meant: too little in the words speaks for anything. It says what the programme supports, never
 * who is eligible, which only a call says.
 *
 * CLLD is left out where the unit is known to lie outside every local action group, since its activities are realised
 * through them (file 003). The order of words, their case and diacritics change nothing.
 *
 * Source: issue 5 §4; method and measured quality in docs/funding-match.md.
 *
 * @example matchMeasure({ title: 'Dluhová poradna', description: '', … }, index)[0]?.code // '2.1-A09'
 */
export function matchMeasure(measure: MatchMeasure, index: CatalogueIndex): MatchSuggestion[] {
  const read = readMeasure(measure, index);
  const suggestions = index.items
    .filter(({ item }) => item.objectiveCode !== 'CLLD' || measure.isInMas !== false)
    .flatMap((item) => suggestionOf(read, item, index))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const best = suggestions[0]?.score ?? 0;
  return suggestions.filter(({ score }) => score >= best * matchWeights.keptFrom);
}

function readMeasure(measure: MatchMeasure, { groupTags }: CatalogueIndex): ReadMeasure {
  const words = readWords(`${measure.title} . ${measure.description}`);
  const found = findNotions(words);
  const named = found.filter(({ notion }) => notion.facet === 'group').map(({ notion }) => notion.code);
  return {
    measure,
    words,
    notions: found.filter(({ notion }) => notion.facet === 'theme' || notion.facet === 'manner'),
    tags: new Set([...named, ...measure.targetGroups.flatMap((code) => groupTags.get(code) ?? [])]),
    isRural: measure.isInMas === true || found.some(({ notion }) => notion.facet === 'place'),
  };
}

function suggestionOf(read: ReadMeasure, item: IndexedItem, index: CatalogueIndex): MatchSuggestion[] {
  const said = [wordEvidence(read, item, index), ...notionEvidence(read, item, index)];
  const length = lengthOf(item, index) ** matchWeights.lengthPower;
  const saidScore = (sum(said) / length) * mannerFactor(read, item);
  if (saidScore < matchWeights.nothingBelow) return [];
  const known = [areaEvidence(read, item), groupEvidence(read, item, index), placeEvidence(read, item)];
  const { code, objectiveCode } = item.item;
  const reasons = [...said, ...known].flatMap((one) => one.reasons);
  return [{ code, objectiveCode, score: saidScore + sum(known), reasons }];
}

function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { score }) => total + score, 0);
}
