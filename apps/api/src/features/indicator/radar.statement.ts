import type { CountedRecord, LocalDate, RecordedRule, SupportPart } from '@rssz/domain';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';
import { countingRules } from '../counting-rule/counting-rule.lookup.ts';
import { knownPredicate, supportRows } from '../participant/participant.lookup.ts';
import { peopleOf } from './indicator.sql.ts';

/** A person as the statement returns them. */
export interface WatchedRow extends CountedRecord {
  readonly recent: readonly SupportPart[];
  readonly entryOn: LocalDate | null;
  readonly exitOn: LocalDate | null;
  /** Whether the reader's list may show them. */
  readonly isSeen: boolean;
}

export interface WatchedProject {
  readonly rules: RecordedRule[] | null;
  readonly target: number | null;
  readonly people: readonly WatchedRow[];
}

const part = (minutes: string): string =>
  `json_build_object('kind', kind, 'mode', mode, 'minutes', ${minutes}) ORDER BY kind, mode`;

/**
 * Everybody's support, all of it and that of late, added up in one pass: $1 project · $2 as of · $3 the first day of the
 * pace · `known` the place of the instant. `seen` says whose names a list may show.
 */
export function radarSql(known: string | null, seen: string): string {
  return `
WITH added AS (
  SELECT participant_id, kind, mode, sum(minutes)::int AS minutes,
    (sum(minutes) FILTER (WHERE held_on >= $3::date))::int AS recent
  FROM (${supportRows({ project: '$1', asOf: '$2', knownAt: known })}) support GROUP BY 1, 2, 3
),
totals AS (
  SELECT participant_id, json_agg(${part('minutes')}) AS parts,
    json_agg(${part('recent')}) FILTER (WHERE recent IS NOT NULL) AS recent
  FROM added GROUP BY participant_id
)
SELECT ${countingRules('$1')} AS rules,
  (SELECT g.value FROM indicator_target g JOIN indicator n ON n.id = g.indicator_id
   WHERE n.project_id = $1 AND n.code = 'participants' AND ${knownPredicate('g', known)}
   ORDER BY g.is_final DESC, g.due_on DESC LIMIT 1) AS target,
  coalesce((SELECT json_agg(json_build_object('participantId', p.id, 'answeredFrom', r.answered_from,
      'support', coalesce(t.parts, '[]'), 'recent', coalesce(t.recent, '[]'), 'entryOn', r.entry_on, 'exitOn', r.exit_on,
      'isSeen', ${seen}))
    ${peopleOf(known)} LEFT JOIN totals t ON t.participant_id = p.id WHERE p.project_id = $1), '[]') AS people`;
}

/** One person of a page: who they are, and their support by days. */
export interface ShownRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly units: Ref[];
  readonly days: readonly (SupportPart & { readonly heldOn: LocalDate })[];
}

/** $1 project · $2 as of · $3 the people of the page. `named` says whose names the reader may see. */
export function shownSql(known: string | null, named: string): string {
  return `
SELECT p.id, p.code, coalesce(i.surname || ' ' || i.given_name, p.code) AS title,
  coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name)
    FROM participant_unit pu JOIN territorial_unit u ON u.id = pu.unit_id
    WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL), '[]') AS units,
  coalesce((SELECT json_agg(json_build_object('heldOn', held_on, 'kind', kind, 'mode', mode, 'minutes', minutes))
    FROM (${supportRows({ project: '$1', asOf: '$2', knownAt: known, person: 'p.id' })}) support), '[]') AS days
FROM participant p
LEFT JOIN participant_identity i ON i.participant_id = p.id AND ${named}
WHERE p.project_id = $1 AND p.id = ANY ($3::uuid[])`;
}
