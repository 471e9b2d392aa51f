import type { Scope, SearchKind } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { namedPredicate, participantPredicate } from '../participant/participant.lookup.ts';
import type { SearchReader } from './search-reader.ts';

/** What a branch is made of: where each word's pattern stands, and what the statement holds already. */
export interface Matching {
  /** SQL of the regular expressions, one a word; each must hold. */
  readonly patterns: readonly string[];
  /** SQL of patterns of LIKE that an index takes in place of the expression of the same word; null where there are none. */
  readonly likes: readonly (readonly string[] | null)[];
  readonly reader: SearchReader;
  readonly params: unknown[];
  /** People near to what was typed, in place of those whose names hold it. */
  readonly nearPeople?: string;
}

/** Rows of one kind: `id, parent_id, code, title, title_en, detail, detail_en, unit_id, happened_on, text, tie`. */
type Branch = (scope: Scope, matching: Matching) => string;

const holds = (column: string, patterns: readonly string[]): string =>
  patterns.map((pattern) => `${column} ~ ${pattern}`).join(' AND ');

/** The same in a column with an index. */
const holdsByIndex = (column: string, { patterns, likes }: Matching): string =>
  patterns
    .map((pattern, index) => {
      const either = likes[index]?.map((like) => `${column} LIKE ${like}`).join(' OR ');
      return either ? `(${either})` : `${column} ~ ${pattern}`;
    })
    .join(' AND ');

/** Diacritics off, for the few rows whose names have no folded column. */
const folded = (column: string): string => `translate(lower(${column}), 'áčďéěíňóřšťúůýžäöü', 'acdeeinorstuuyzaou')`;

const unit: Branch = (scope, { patterns, params }) => `
SELECT u.id::text AS id, NULL AS parent_id, p.code, u.name AS title, NULL AS title_en, NULL AS detail, NULL AS detail_en,
  NULL::uuid AS unit_id, NULL::date AS happened_on, u.name_folded AS text, u.name AS tie
FROM territorial_unit u
LEFT JOIN unit_place h ON h.unit_id = u.id AND h.recorded_to IS NULL AND h.valid_from <= $2::date
  AND coalesce(h.valid_to >= $2::date, true)
LEFT JOIN territorial_place p ON p.id = h.place_id
CROSS JOIN LATERAL (SELECT concat_ws(' ', u.name_folded, ${folded('p.code')}, (SELECT string_agg(${folded('um.name')}, ' ')
  FROM unit_municipality um WHERE um.unit_id = u.id AND um.recorded_to IS NULL)) AS words) t
WHERE u.project_id = $1 AND ${scopePredicate(scope, 'u.id', params)} AND ${holds('t.words', patterns)}`;

const participant: Branch = (scope, { patterns, reader, params, nearPeople }) => {
  const named = namedPredicate(reader.names, 'p.id', params);
  const byName = nearPeople
    ? `p.id IN (SELECT participant_id FROM ${nearPeople})`
    : `(${holds('i.name_folded', patterns)} OR (${holds('lower(p.code)', patterns)}))`;
  return `
SELECT p.id::text AS id, NULL AS parent_id, p.code, nullif(concat_ws(' ', i.given_name, i.surname), '') AS title,
  NULL AS title_en, NULL AS detail, NULL AS detail_en, NULL::uuid AS unit_id, NULL::date AS happened_on,
  coalesce(i.name_folded, lower(p.code)) AS text, coalesce(i.surname, p.code) AS tie
FROM participant p
JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
JOIN participant_identity i ON i.participant_id = p.id AND ${named}
WHERE p.project_id = $1 AND ${participantPredicate(scope, 'p.id', params)} AND ${byName}
UNION ALL
SELECT p.id::text, NULL, p.code, NULL, NULL, NULL, NULL, NULL, NULL, lower(p.code), p.code
FROM participant p
JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
WHERE p.project_id = $1 AND ${participantPredicate(scope, 'p.id', params)} AND NOT ${named}
  AND ${holds('lower(p.code)', patterns)}`;
};

const plan: Branch = (scope, { patterns, params }) => `
SELECT pl.id::text AS id, NULL AS parent_id, NULL AS code, pl.title, NULL AS title_en, NULL AS detail, NULL AS detail_en,
  pl.unit_id, NULL::date AS happened_on, ${folded('pl.title')} AS text, pl.title AS tie
FROM plan pl WHERE pl.project_id = $1 AND ${scopePredicate(scope, 'pl.unit_id', params)}
  AND ${holds(folded('pl.title'), patterns)}`;

/**
 * The text that holds, as everywhere: of the approved version, and of the draft until the measure is in one. OFFSET 0 keeps
 * that asked of each row by its key; as a join it would read the whole index.
 */
const measure: Branch = (scope, matching) => `
SELECT t.measure_id::text AS id, v.plan_id::text AS parent_id, NULL AS code, t.title, NULL AS title_en,
  t.description AS detail, NULL AS detail_en, pl.unit_id, t.ends_on AS happened_on, t.folded AS text, t.title AS tie
FROM measure_text t JOIN plan_version v ON v.id = t.plan_version_id JOIN plan pl ON pl.id = v.plan_id
WHERE t.project_id = $1 AND ${scopePredicate(scope, 'pl.unit_id', matching.params)} AND ${holdsByIndex('t.folded', matching)}
  AND (v.state = 'approved' OR (v.state = 'draft' AND NOT EXISTS (
    SELECT 1 FROM measure_text o JOIN plan_version w ON w.id = o.plan_version_id
    WHERE o.measure_id = t.measure_id AND w.state = 'approved' OFFSET 0)))`;

const deliverable: Branch = (scope, { patterns, params }) => `
SELECT d.id::text AS id, NULL AS parent_id, d.code, d.title, NULL AS title_en, NULL AS detail, NULL AS detail_en,
  h.unit_id, d.due_on AS happened_on, d.title_folded AS text, lpad(d.number::text, 6, '0') AS tie
FROM deliverable d
LEFT JOIN unit_place h ON h.place_id = d.place_id AND h.recorded_to IS NULL AND h.valid_from <= $2::date
  AND coalesce(h.valid_to >= $2::date, true)
WHERE d.project_id = $1 AND ${scopePredicate(scope, 'h.unit_id', params)}
  AND ${holds("(d.title_folded || ' ' || lower(d.code))", patterns)}`;

/** An internal note is looked into, and shown, only for those who write the diary of the unit. */
const advisoryLog: Branch = (scope, matching) => {
  const { reader, params } = matching;
  const internal = scopePredicate(reader.internal, 'v.unit_id', params);
  const inShared = `(${holdsByIndex('v.note_folded', matching)})`;
  const own = scopePredicate(scope, 'v.unit_id', params);
  const further = scopePredicate(scope, 'f.unit_id', params);
  return `
SELECT v.log_id::text AS id, NULL AS parent_id, NULL AS code, NULL AS title, NULL AS title_en,
  CASE WHEN ${inShared} THEN v.note ELSE v.internal_note END AS detail, NULL AS detail_en,
  v.unit_id, v.held_on AS happened_on, CASE WHEN ${inShared} THEN v.note_folded ELSE v.internal_note_folded END AS text,
  to_char(date '9999-12-31' - v.held_on, 'FM0000000') AS tie
FROM advisory_log_version v
WHERE v.project_id = $1 AND v.recorded_to IS NULL AND NOT v.is_voided
  AND (${inShared} OR ((${holdsByIndex('v.internal_note_folded', matching)}) AND ${internal}))
  AND (${own} OR EXISTS (SELECT 1 FROM advisory_log_unit f WHERE f.log_version_id = v.id AND ${further}))`;
};

const call: Branch = (_scope, { patterns }) => `
SELECT c.id::text AS id, NULL AS parent_id, c.number AS code, c.name AS title, NULL AS title_en, NULL AS detail,
  NULL AS detail_en, NULL::uuid AS unit_id, c.closes_on AS happened_on, ${folded('c.name')} AS text, c.number AS tie
FROM call c WHERE c.project_id = $1 AND ${holds(`(${folded('c.name')} || ' ' || c.number)`, patterns)}`;

const mas: Branch = (_scope, { patterns }) => `
SELECT g.id::text AS id, NULL AS parent_id, NULL AS code, g.name AS title, NULL AS title_en, NULL AS detail,
  NULL AS detail_en, NULL::uuid AS unit_id, NULL::date AS happened_on, g.name_folded AS text, g.name::text AS tie
FROM mas g WHERE g.project_id = $1 AND ${holds('g.name_folded', patterns)}`;

const programmeItem: Branch = (_scope, { patterns }) => `
SELECT i.code AS id, i.objective_code AS parent_id, i.code, i.title_cs AS title, i.title_en, i.explanation_cs AS detail,
  i.explanation_en AS detail_en, NULL::uuid AS unit_id, NULL::date AS happened_on, i.folded AS text,
  lpad(i.position::text, 6, '0') AS tie
FROM programme_items_on($2::date) i WHERE ${holds('i.folded', patterns)}`;

/** How each kind is found. Whatever grows without end has an index on the text that is looked into. */
export const searchBranches: Readonly<Record<SearchKind, Branch>> = {
  'territorial-unit': unit,
  participant,
  plan,
  measure,
  deliverable,
  'advisory-log': advisoryLog,
  call,
  mas,
  'programme-item': programmeItem,
};

/** Kinds with so many rows that a word too short for the index is not looked for in them. */
export const GROWING_KINDS: readonly SearchKind[] = ['measure', 'advisory-log'];
