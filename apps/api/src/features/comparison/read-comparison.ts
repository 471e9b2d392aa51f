import {
  groupBy,
  knownVersions,
  versionInForce,
  type AssessmentData,
  type AssessmentEntry,
  type CriterionLinks,
} from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { chosenCriteria, type ChoosingVersion } from '../cooperation-description/chosen-criteria.lookup.ts';
import type { ComparedUnit, ComparisonReading, ComparisonRows, RatingValues } from './comparison-data.ts';
import { comparisonSql } from './comparison.sql.ts';

type Queryable = Pick<Transaction, 'one'>;

/** The rows of the comparison, and the same as the domain counts from. */
export interface Comparison extends Omit<ComparisonRows, 'units' | 'versions' | 'ratings'> {
  readonly units: readonly ComparedUnit[];
  readonly data: AssessmentData;
}

/** Reads everything the comparison is counted from; nothing is compared here. */
export async function readComparison(db: Queryable, reading: ComparisonReading): Promise<Comparison> {
  const { scope, knownAt, regionCode, unitId } = reading;
  const params: unknown[] = [reading.projectId, reading.upTo];
  const place = (value: unknown): string => `$${params.push(value)}`;
  const conditions = [scopePredicate(scope, 'u.id', params)];
  if (regionCode !== undefined) conditions.push(`u.region_code = ${place(regionCode)}`);
  if (unitId !== undefined) conditions.push(`u.id = ${place(unitId)}`);
  const sql = comparisonSql({ knownAt: knownAt === null ? null : place(knownAt), inUnits: conditions.join(' AND ') });
  const given = [scope.kind, regionCode && 'region', unitId && 'unit', knownAt && 'then'].filter(Boolean);
  const rows = await db.one<ComparisonRows>(sql, params, `comparison:${given.join(':')}`);
  if (!rows) return { units: [], areas: [], regions: [], criteria: [], data: dataOf([], [], new Map()) };
  const { versions, ratings, ...named } = rows;
  const agreed = groupBy(versions, (one) => one.unitId);
  const units = named.units.map((one) => ({ ...one, agreedUntil: agreedUntil(agreed.get(one.id) ?? [], reading) }));
  return { ...named, units, data: dataOf(versions, ratings, new Map(rows.criteria.map((one) => [one.id, one]))) };
}

function dataOf(
  versions: readonly ChoosingVersion[],
  ratings: readonly RatingValues[],
  criteria: CriterionLinks,
): AssessmentData {
  return { criteria, chosen: chosenCriteria(versions), assessments: ratings.map(entryOf) };
}

/** The end agreed in the version in force on the day, by what was known. */
function agreedUntil(
  versions: readonly ChoosingVersion[],
  { upTo, knownAt }: ComparisonReading,
): ComparedUnit['agreedUntil'] {
  return versionInForce(knownVersions(versions, knownAt), upTo)?.endsOn ?? null;
}

/** Pilot ratings are not read: they never count as a shift. */
function entryOf(values: RatingValues): AssessmentEntry {
  const [id, unitId, criterionId, phase, level, assessedOn, from, to] = values;
  const recordedFrom = new Date(from).toISOString();
  const recordedTo = to === null ? null : new Date(to).toISOString();
  return { id, unitId, criterionId, phase, level, assessedOn, isPilot: false, recordedFrom, recordedTo };
}
