import type { Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';

/**
 * Compiles a territory scope to a predicate over a column of participant ids: a person belongs to one unit at least. Access
 * goes by the units known now; a past view (`knownAt`, the place of its parameter) narrows to those known then as well.
 */
export function participantPredicate(
  scope: Scope,
  column: string,
  params: unknown[],
  knownAt: string | null = null,
): string {
  if (scope.kind !== 'units') return scopePredicate(scope, column, params);
  const inUnits = scopePredicate(scope, 'own.unit_id', params);
  return [null, ...(knownAt === null ? [] : [knownAt])]
    .map(
      (at) => `EXISTS (SELECT 1 FROM participant_unit own
    WHERE own.participant_id = ${column} AND ${knownPredicate('own', at)} AND ${inUnits})`,
    )
    .join(' AND ');
}

/**
 * The same for names: who asked for erasure and must be kept is told by name only to those who read the whole project, and
 * who was anonymised has no name left.
 */
export function namedPredicate(scope: Scope, column: string, params: unknown[]): string {
  const hidden = scope.kind === 'units' ? 'coalesce(h.anonymised_on, h.restricted_from)' : 'h.anonymised_on';
  return `(${participantPredicate(scope, column, params)} AND NOT EXISTS (
    SELECT 1 FROM participant h WHERE h.id = ${column} AND ${hidden} IS NOT NULL))`;
}

/** Where the parameters of a statement stand, e.g. '$1'. */
export interface SupportPlaces {
  readonly project: string;
  readonly asOf: string;
  /** An instant for a past view; null asks for what is known now. */
  readonly knownAt: string | null;
  /** Whose support; everybody's when left out. */
  readonly person?: string;
}

/** A row of evidence (alias) as known at an instant, or now. */
export function knownPredicate(alias: string, knownAt: string | null): string {
  if (knownAt === null) return `${alias}.recorded_to IS NULL`;
  const at = `${knownAt}::timestamptz`;
  return `${alias}.recorded_from <= ${at} AND (${alias}.recorded_to IS NULL OR ${alias}.recorded_to > ${at})`;
}

/**
 * The valid support of persons to the end of a day, a row for each person of each visit, of every key activity. Only what
 * lies in the person's participation and in the project: what a later change of their days left outside gives nothing.
 */
export function supportRows({ project, asOf, knownAt, person }: SupportPlaces): string {
  // Of a few people the visits are found by who was there: an index of days would read those of the whole project.
  const day = person === undefined ? 'v.held_on' : '(v.held_on + 0)';
  return `
  SELECT t.participant_id, v.id AS log_version_id, v.unit_id, v.key_activity_id, v.held_on, v.kind, v.mode, t.minutes
  FROM advisory_log_version v
  JOIN project j ON j.id = v.project_id AND ${day} BETWEEN j.starts_on AND j.ends_on
  JOIN advisory_attendance t ON t.log_version_id = v.id
  JOIN participant_record taking ON taking.participant_id = t.participant_id AND ${knownPredicate('taking', knownAt)}
    AND v.held_on >= coalesce(taking.entry_on, v.held_on) AND v.held_on <= coalesce(taking.exit_on, v.held_on)
  WHERE v.project_id = ${project} AND NOT v.is_voided AND ${day} <= ${asOf}::date AND ${knownPredicate('v', knownAt)}
    ${person === undefined ? '' : `AND t.participant_id = ${person}`}`;
}

/** Rows of support (participant_id, kind, mode, minutes) added up by person: participant_id and the parts of the sum. */
export function supportParts(rows: string): string {
  return `
  SELECT participant_id, json_agg(json_build_object('kind', kind, 'mode', mode, 'minutes', minutes)) AS parts
  FROM (SELECT participant_id, kind, mode, sum(minutes)::int AS minutes FROM (${rows}) support GROUP BY 1, 2, 3) by_kind
  GROUP BY participant_id`;
}

/** The support of persons added up by kind and way of giving it. Sums only; the domain judges them by the rule. */
export function supportTotals(places: SupportPlaces): string {
  return supportParts(supportRows(places));
}

/** What the indicator is counted from (the domain's CountedRecord), as properties of json_build_object over p, r and the totals s. */
export const COUNTED_JSON = `'participantId', p.id, 'answeredFrom', r.answered_from, 'support', coalesce(s.parts, '[]')`;
