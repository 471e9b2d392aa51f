import { ADVISORY_MODES, isNotElectronic, type Scope } from '@rssz/domain';
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

/** The modes whose minutes are not electronic, as the domain has it: a parameter of every sum of support. */
export const NOT_ELECTRONIC: readonly string[] = ADVISORY_MODES.filter(isNotElectronic);

/** Where the parameters of a statement stand, e.g. '$1'. */
export interface SupportPlaces {
  readonly project: string;
  readonly asOf: string;
  /** An instant for a past view; null asks for what is known now. */
  readonly knownAt: string | null;
}

/** A row of evidence (alias) as known at an instant, or now. */
export function knownPredicate(alias: string, knownAt: string | null): string {
  if (knownAt === null) return `${alias}.recorded_to IS NULL`;
  const at = `${knownAt}::timestamptz`;
  return `${alias}.recorded_from <= ${at} AND (${alias}.recorded_to IS NULL OR ${alias}.recorded_to > ${at})`;
}

/** The valid support of persons to the end of a day, a row for each person of each visit. */
export function supportRows({ project, asOf, knownAt }: SupportPlaces): string {
  return `
  SELECT t.participant_id, v.unit_id, v.key_activity_id, v.held_on, v.mode, t.minutes
  FROM advisory_log_version v JOIN advisory_attendance t ON t.log_version_id = v.id
  WHERE v.project_id = ${project} AND NOT v.is_voided AND v.held_on <= ${asOf}::date AND ${knownPredicate('v', knownAt)}`;
}

/** The same added up by person: participant_id, minutes, in_person. Sums only; the domain judges them. */
export function supportTotals(places: SupportPlaces & { readonly modes: string }): string {
  return `
  SELECT participant_id, sum(minutes)::int AS minutes,
    coalesce(sum(minutes) FILTER (WHERE mode = ANY (${places.modes}::text[])), 0)::int AS in_person
  FROM (${supportRows(places)}) support GROUP BY participant_id`;
}
