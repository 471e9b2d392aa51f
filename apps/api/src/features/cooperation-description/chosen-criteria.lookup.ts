import {
  chosenPeriods,
  groupBy,
  type ChosenUnitCriterion,
  type DescriptionVersion,
  type Instant,
  type LocalDate,
} from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

/** What a version says of one criterion, as a row of bare values. */
type ChoiceValues = readonly [
  thematicAreaId: string,
  criterionId: string,
  targetLevel: number | null,
  isAddedLater: boolean,
];

/** An agreed version of a unit's description with everything it chooses. */
export interface ChoosingVersion extends DescriptionVersion {
  readonly unitId: string;
  readonly agreedOn: LocalDate;
  readonly agreedAt: Instant;
  readonly endsOn: LocalDate | null;
  readonly choices: readonly ChoiceValues[];
}

/** When a step of a description was written down; what came without a fact (an import) with the version itself. */
const writtenAt = (type: string): string => `coalesce((SELECT min(f.occurred_at) FROM fact f
  WHERE f.subject_type = 'cooperation-description' AND f.subject_id = d.id AND f.type = '${type}'), d.created_at)`;

/**
 * The agreed versions of descriptions with what they choose, as one JSON value of type `ChoosingVersion[]`. `where` narrows
 * the versions (alias d). Only a past view asks when the steps were written down, since that takes longer.
 */
export function choosingVersionsSql(where: string, isPast: boolean): string {
  const agreedAt = isPast ? writtenAt('cooperation-description.agreed') : 'd.created_at';
  const approvedAt = isPast ? writtenAt('cooperation-description.approved') : 'd.created_at';
  return `(
WITH version AS MATERIALIZED (
  SELECT d.id, d.unit_id, d.number, d.agreed_on, d.approved_on, d.ends_on,
    ${agreedAt} AS agreed_at, ${approvedAt} AS approved_at
  FROM cooperation_description d WHERE d.agreed_on IS NOT NULL AND ${where}
),
choice AS (
  SELECT a.description_id, json_agg(json_build_array(a.thematic_area_id, c.criterion_id, c.target_level, c.is_added_later)
    ORDER BY a.position, k.position, k.code) AS choices
  FROM version v
  JOIN description_area a ON a.description_id = v.id
  JOIN description_criterion c ON c.area_id = a.id
  JOIN criterion k ON k.id = c.criterion_id
  GROUP BY a.description_id
)
SELECT coalesce(json_agg(json_build_object('unitId', v.unit_id, 'number', v.number,
    'agreedOn', v.agreed_on, 'agreedAt', v.agreed_at, 'approvedOn', v.approved_on,
    'approvedAt', CASE WHEN v.approved_on IS NOT NULL THEN v.approved_at END, 'endsOn', v.ends_on,
    'choices', coalesce(c.choices, '[]')) ORDER BY v.unit_id, v.number), '[]')
FROM version v LEFT JOIN choice c ON c.description_id = v.id)`;
}

/** What the versions choose and when that holds, as the domain says. */
export function chosenCriteria(versions: readonly ChoosingVersion[]): ChosenUnitCriterion[] {
  return [...groupBy(versions, (one) => one.unitId)].flatMap(([unitId, own]) => chosenInUnit(unitId, own));
}

/** What a unit chose at any time, with when it was known. */
export async function readChosenCriteria(
  db: Pick<Transaction, 'one'>,
  projectId: string,
  unitId: string,
): Promise<ChosenUnitCriterion[]> {
  const row = await db.one<{ versions: ChoosingVersion[] }>(
    `SELECT ${choosingVersionsSql('d.project_id = $1 AND d.unit_id = $2', true)} AS versions`,
    [projectId, unitId],
    'chosen-criteria',
  );
  return chosenCriteria(row?.versions ?? []);
}

function chosenInUnit(unitId: string, versions: readonly ChoosingVersion[]): ChosenUnitCriterion[] {
  const choicesByNumber = new Map(versions.map((one) => [one.number, one.choices]));
  return chosenPeriods(versions).flatMap(({ number: versionNumber, ...period }) =>
    (choicesByNumber.get(versionNumber) ?? []).map(([thematicAreaId, criterionId, targetLevel, isAddedLater]) => {
      return { unitId, thematicAreaId, criterionId, versionNumber, targetLevel, isAddedLater, ...period };
    }),
  );
}
