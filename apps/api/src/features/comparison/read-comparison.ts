import {
  chosenPeriods,
  groupBy,
  type AssessmentData,
  type AssessmentEntry,
  type ChosenUnitCriterion,
  type CriterionLinks,
} from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ChoosingVersion, ComparisonReading, ComparisonRows, RatingValues } from './comparison-data.ts';
import { comparisonSql } from './comparison.sql.ts';

type Queryable = Pick<Transaction, 'one'>;

/** The rows of the comparison, and the same as the domain counts from. */
export interface Comparison extends Omit<ComparisonRows, 'versions' | 'ratings'> {
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
  return { ...named, data: dataOf(versions, ratings, new Map(rows.criteria.map((one) => [one.id, one]))) };
}

function dataOf(
  versions: readonly ChoosingVersion[],
  ratings: readonly RatingValues[],
  criteria: CriterionLinks,
): AssessmentData {
  const byUnit = groupBy(versions, (one) => one.unitId);
  const chosen = [...byUnit].flatMap(([unitId, own]) => choicesOf(unitId, own));
  return { criteria, chosen, assessments: ratings.map(entryOf) };
}

function choicesOf(unitId: string, versions: readonly ChoosingVersion[]): ChosenUnitCriterion[] {
  const choicesByNumber = new Map(versions.map((one) => [one.number, one.choices]));
  return chosenPeriods(versions).flatMap(({ number, ...period }) =>
    (choicesByNumber.get(number) ?? []).map(([thematicAreaId, criterionId]) => ({
      unitId,
      thematicAreaId,
      criterionId,
      ...period,
    })),
  );
}

/** Pilot ratings are not read: they never count as a shift. */
function entryOf(values: RatingValues): AssessmentEntry {
  const [id, unitId, criterionId, phase, level, assessedOn, from, to] = values;
  const recordedFrom = new Date(from).toISOString();
  const recordedTo = to === null ? null : new Date(to).toISOString();
  return { id, unitId, criterionId, phase, level, assessedOn, isPilot: false, recordedFrom, recordedTo };
}
