import { isIndexedWord, searchLikes, searchPattern, type SearchKind, type SearchWord } from '@rssz/domain';
import { GROWING_KINDS, searchBranches, type Matching } from './search-branches.ts';
import type { SearchReader } from './search-reader.ts';

/** What is asked, besides by whom. */
export interface AskedSearch {
  readonly projectId: string;
  readonly today: string;
  readonly words: readonly SearchWord[];
  readonly size: number;
}

/** So many rows that hold the words are weighed against each other; of a word that half the texts hold, not all. */
const WEIGHED = 200;

/**
 * Everything within reach that holds all the words, each kind weighed by where they stand; and where there is nothing at
 * all, what holds words near to them. One statement, whatever is found.
 */
export function searchStatement(
  reader: SearchReader,
  { projectId, today, words, size }: AskedSearch,
): { readonly text: string; readonly params: unknown[] } {
  const params: unknown[] = [projectId, today];
  const at = (value: unknown): string => `$${params.push(value)}`;
  const kinds = [...reader.kinds.keys()].filter((kind) => words.some(isIndexedWord) || !GROWING_KINDS.includes(kind));
  const patterns = words.map((word) => `${at(searchPattern(word))}::text`);
  // A parameter that no kind asks for would have no type.
  const isIndexAsked = kinds.some((kind) => GROWING_KINDS.includes(kind));
  const likesOf = (word: SearchWord) => searchLikes(word)?.map((like) => `${at(like)}::text`) ?? null;
  const likes = isIndexAsked ? words.map(likesOf) : [];
  const typed = words.map(({ folded }) => `${at(folded)}::text`);
  const limit = at(size + 1);
  const tried = patterns.map(
    (pattern, index) => `'(?:' || ${pattern} || coalesce('|' || near_words(${typed[index]}), '') || ')' AS p${index}`,
  );
  const near = patterns.map((_, index) => `(SELECT p${index} FROM tried)`);
  const nearPeople = `near_people($1::uuid, ${typed.join(` || ' ' || `)})`;
  const text = `
WITH asked AS (SELECT $1::uuid AS project_id, $2::date AS today),
held AS MATERIALIZED (${union(kinds, { patterns, likes, reader, params }, limit)}),
tried AS MATERIALIZED (SELECT ${tried.join(', ')} WHERE NOT EXISTS (SELECT 1 FROM held)),
nearby AS MATERIALIZED (${union(kinds, { patterns: near, likes: [], reader, params, nearPeople }, limit, 'EXISTS (SELECT 1 FROM tried)')}),
found AS (SELECT *, false AS is_near FROM held UNION ALL SELECT *, true FROM nearby)
SELECT f.kind, bool_or(f.is_near) AS "isNear",
  json_agg(json_build_object('id', f.id, 'parentId', f.parent_id, 'code', f.code, 'title', f.title, 'titleEn', f.title_en,
    'detail', ${excerpt('f.detail')}, 'detailEn', ${excerpt('f.detail_en')}, 'on', f.happened_on,
    'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END)
    ORDER BY f.weight DESC, f.tie) AS items
FROM found f LEFT JOIN territorial_unit u ON u.id = f.unit_id GROUP BY f.kind`;
  return { text, params };
}

/** The beginning of a text, enough to recognise it; cut only of what is answered. */
const excerpt = (column: string): string => `left(regexp_replace(left(${column}, 400), '\\s+', ' ', 'g'), 160)`;

/** The best of each kind. A word at the beginning of the text weighs most, at the beginning of another word less. */
function union(kinds: readonly SearchKind[], matching: Matching, limit: string, condition = 'true'): string {
  const [first] = matching.patterns;
  const weight = `CASE WHEN text ~ ('^' || ${first}) THEN 2 WHEN text ~ ('\\m' || ${first}) THEN 1 ELSE 0 END`;
  const parts = kinds.map((kind) => {
    const scope = matching.reader.kinds.get(kind) ?? { kind: 'none' };
    return `(SELECT '${kind}' AS kind, id, parent_id, code, title, title_en, detail, detail_en, unit_id, happened_on, tie,
  ${weight} AS weight
FROM (SELECT * FROM (${searchBranches[kind](scope, matching)}) rows WHERE ${condition} LIMIT ${WEIGHED}) weighed
ORDER BY weight DESC, tie LIMIT ${limit})`;
  });
  return parts.join('\nUNION ALL\n');
}
