import {
  foldCzech,
  indexCatalogue,
  matchMeasure,
  rankingQuality,
  type MatchItem,
  type MatchMeasure,
  type RankingQuality,
} from '@rssz/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Anything that reads in one session. */
interface Reading {
  query<T>(text: string, params?: readonly unknown[]): Promise<T[]>;
}

interface Example extends MatchMeasure {
  readonly number: number;
  readonly fits: readonly string[];
}

/** The same texts ranked in three ways. */
export interface RankedSide {
  readonly match: RankingQuality;
  readonly fullText: RankingQuality;
  readonly trigram: RankingQuality;
}

export interface MatchQuality {
  readonly tuning: RankedSide;
  readonly heldOut: RankedSide;
}

interface CatalogueFile {
  readonly items: readonly {
    readonly code: string;
    readonly kind: string;
    readonly objective: string;
    readonly title: { readonly cs: string };
    readonly explanation: { readonly cs: string };
    readonly derived?: Partial<Pick<MatchItem, 'thematicAreas' | 'targetGroups' | 'keywords'>>;
  }[];
}

/** Any of the words, the best rank first: what plain search with PostgreSQL gives. Items as JSON · the text. */
const FULL_TEXT = `
SELECT i.code FROM jsonb_to_recordset($1::jsonb) AS i(code text, folded text),
  to_tsquery('simple', array_to_string(tsvector_to_array(to_tsvector('simple', $2)), ' | ')) AS wanted
WHERE to_tsvector('simple', i.folded) @@ wanted
ORDER BY ts_rank(to_tsvector('simple', i.folded), wanted) DESC, i.code LIMIT 10`;

const TRIGRAM = `
SELECT i.code FROM jsonb_to_recordset($1::jsonb) AS i(code text, folded text)
ORDER BY similarity(i.folded, $2) DESC, i.code LIMIT 10`;

/**
 * Ranks the texts of `data/match-examples.json` by the match and by plain search over the same words of the catalogue (its
 * official wording, explanation and keywords, folded as everything that is searched). Odd numbers are the tuning half.
 */
export async function measureMatchQuality(db: Reading, data: string): Promise<MatchQuality> {
  const items = readJson<CatalogueFile>(data, 'opz-plus.json').items.map(itemOf);
  const { examples } = readJson<{ examples: readonly Example[] }>(data, 'match-examples.json');
  const side = (of: readonly Example[]) => rankSide(db, items, of);
  return {
    tuning: await side(examples.filter(({ number }) => number % 2 === 1)),
    heldOut: await side(examples.filter(({ number }) => number % 2 === 0)),
  };
}

async function rankSide(db: Reading, items: readonly MatchItem[], examples: readonly Example[]): Promise<RankedSide> {
  const index = indexCatalogue(items);
  const fundable = new Set(index.items.map(({ item }) => item.code));
  const searched = JSON.stringify(items.filter(({ code }) => fundable.has(code)).map(searchedItem));
  const search = (sql: string) => async (example: Example) => {
    const text = foldCzech(`${example.title} ${example.description}`).replace(/[^a-z0-9 ]/g, ' ');
    return (await db.query<{ code: string }>(sql, [searched, text])).map(({ code }) => code);
  };
  return {
    match: await judge(examples, async (example) => matchMeasure(example, index).map(({ code }) => code)),
    fullText: await judge(examples, search(FULL_TEXT)),
    trigram: await judge(examples, search(TRIGRAM)),
  };
}

async function judge(
  examples: readonly Example[],
  rank: (example: Example) => Promise<readonly string[]>,
): Promise<RankingQuality> {
  const rankings: { ranked: readonly string[]; fits: readonly string[] }[] = [];
  for (const example of examples) rankings.push({ ranked: await rank(example), fits: example.fits });
  return rankingQuality(rankings);
}

function searchedItem({ code, titleCs, explanationCs, keywords }: MatchItem): { code: string; folded: string } {
  return { code, folded: foldCzech([titleCs, explanationCs, ...keywords].join(' ')) };
}

function itemOf({ code, kind, objective, title, explanation, derived }: CatalogueFile['items'][number]): MatchItem {
  return {
    code,
    kind,
    objectiveCode: objective,
    titleCs: title.cs,
    explanationCs: explanation.cs,
    thematicAreas: derived?.thematicAreas ?? [],
    targetGroups: derived?.targetGroups ?? [],
    keywords: derived?.keywords ?? [],
  };
}

function readJson<T>(data: string, name: string): T {
  return JSON.parse(readFileSync(join(data, name), 'utf8')) as T;
}
