import type { AgreementWay, DescriptionContent, DescriptionState, Instant, LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { UserRef } from '../../platform/http/dto/ref.dto.ts';

export type Reads = Pick<Transaction, 'query' | 'one'>;

/** A unit as its description needs it. */
export interface DescribedUnit {
  readonly id: string;
  readonly name: string;
  readonly cooperationFrom: LocalDate | null;
  readonly cooperationTo: LocalDate | null;
}

/** A whole version. */
export interface VersionRecord {
  readonly id: string;
  readonly unitId: string;
  readonly number: number;
  readonly state: DescriptionState;
  readonly content: DescriptionContent;
  readonly criteriaAddedLater: readonly string[];
  readonly amendmentReason: string | null;
  readonly withdrawalReason: string | null;
  readonly agreedOn: LocalDate | null;
  readonly agreedBy: UserRef | null;
  readonly agreedHow: AgreementWay | null;
  readonly agreedFileId: string | null;
  readonly approvedOn: LocalDate | null;
  readonly approvedBy: UserRef | null;
  readonly createdBy: UserRef;
  readonly createdAt: Instant;
  readonly version: number;
  /** Everybody who made it or changed its text. */
  readonly authors: readonly string[];
  readonly closedResults: number;
}

const PERSON = (column: string): string =>
  `(SELECT json_build_object('id', p.id, 'displayName', p.display_name) FROM app_user p WHERE p.id = ${column})`;

const RESULTS = `
SELECT coalesce(json_agg(json_build_object('resultKey', r.result_key, 'title', r.title, 'baseline', r.baseline,
  'target', r.target, 'dueOn', r.due_on, 'responsible', r.responsible) ORDER BY r.position), '[]')
FROM expected_result r WHERE r.area_id = a.id`;

const CRITERIA = `
SELECT coalesce(json_agg(json_build_object('criterionId', k.criterion_id, 'targetLevel', k.target_level)
  ORDER BY c.position, c.code), '[]')
FROM description_criterion k JOIN criterion c ON c.id = k.criterion_id WHERE k.area_id = a.id`;

const CONTENT = `
json_build_object('startsOn', d.starts_on, 'endsOn', d.ends_on, 'summary', d.summary, 'areas', coalesce((
  SELECT json_agg(json_build_object('thematicAreaId', a.thematic_area_id, 'baseline', a.baseline, 'target', a.target,
    'responsible', a.responsible, 'results', (${RESULTS}), 'criteria', (${CRITERIA})) ORDER BY a.position)
  FROM description_area a WHERE a.description_id = d.id), '[]'))`;

const VERSIONS = `
SELECT d.id, d.unit_id AS "unitId", d.number, d.state, ${CONTENT} AS content,
  ARRAY(SELECT k.criterion_id FROM description_criterion k WHERE k.description_id = d.id AND k.is_added_later)
    AS "criteriaAddedLater",
  d.amendment_reason AS "amendmentReason", d.withdrawal_reason AS "withdrawalReason",
  d.agreed_on AS "agreedOn", ${PERSON('d.agreed_by')} AS "agreedBy", d.agreed_how AS "agreedHow",
  d.agreed_file_id AS "agreedFileId", d.approved_on AS "approvedOn", ${PERSON('d.approved_by')} AS "approvedBy",
  ${PERSON('d.created_by')} AS "createdBy", d.created_at AS "createdAt", d.version,
  ARRAY(SELECT d.created_by UNION SELECT f.actor_id FROM fact f
    WHERE f.subject_type = 'cooperation-description' AND f.subject_id = d.id AND f.actor_id IS NOT NULL
      AND f.type IN ('cooperation-description.created', 'cooperation-description.changed')) AS authors,
  (SELECT count(*) FROM expected_result r JOIN result_closing c ON c.project_id = r.project_id
    AND c.result_key = r.result_key AND c.recorded_to IS NULL WHERE r.description_id = d.id) AS "closedResults"
FROM cooperation_description d
WHERE d.project_id = $1 AND d.unit_id = $2 ORDER BY d.number`;

/** All versions of a unit's description with their texts, the oldest first. */
export function readVersions(db: Reads, projectId: string, unitId: string): Promise<VersionRecord[]> {
  return db.query<VersionRecord>(VERSIONS, [projectId, unitId], 'description-versions');
}

/** The unit, or null when the project has none such. */
export function readDescribedUnit(db: Reads, projectId: string, unitId: string): Promise<DescribedUnit | null> {
  return db.one<DescribedUnit>(
    `SELECT id, name, cooperation_from AS "cooperationFrom", cooperation_to AS "cooperationTo"
     FROM territorial_unit WHERE project_id = $1 AND id = $2`,
    [projectId, unitId],
    'described-unit',
  );
}

/** Whose version it is; null when the project has none such. */
export async function unitOfDescription(db: Reads, projectId: string, id: string): Promise<string | null> {
  const row = await db.one<{ unitId: string }>(
    `SELECT unit_id AS "unitId" FROM cooperation_description WHERE project_id = $1 AND id = $2`,
    [projectId, id],
    'description-unit',
  );
  return row?.unitId ?? null;
}
