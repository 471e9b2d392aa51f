import type { AssessmentEntry, CatalogueState, EvidenceReference, LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { UserRef } from '../../platform/http/dto/ref.dto.ts';

export type Readable = Pick<Transaction, 'query' | 'one'>;

/** A criterion of any catalogue version of the project. */
export interface KnownCriterion {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly thematicAreaId: string;
  readonly mappedFromId: string | null;
  readonly area: { readonly code: string; readonly nameCs: string; readonly nameEn: string };
  readonly catalogue: {
    readonly id: string;
    readonly number: number;
    readonly state: CatalogueState;
    readonly isSample: boolean;
  };
  readonly pilotUnitIds: readonly string[];
  readonly levels: readonly {
    readonly level: number;
    readonly descriptor: string;
    readonly descriptorEn: string | null;
  }[];
}

/** A rating as stored, with its evidence by kind and id. */
export interface StoredAssessment extends AssessmentEntry {
  readonly rater: UserRef;
  readonly justification: string;
  readonly evidence: readonly EvidenceReference[];
  readonly correctsId: string | null;
  readonly correctionReason: string | null;
}

export interface AssessedUnit {
  readonly id: string;
  readonly name: string;
  readonly cooperationFrom: LocalDate | null;
}

export function readAssessedUnit(db: Readable, projectId: string, id: string): Promise<AssessedUnit | null> {
  return db.one<AssessedUnit>(
    `SELECT id, name, cooperation_from AS "cooperationFrom" FROM territorial_unit WHERE project_id = $1 AND id = $2`,
    [projectId, id],
    'assessed-unit',
  );
}

/** The criteria of all versions in the order of their areas and places. */
export function readKnownCriteria(db: Readable, projectId: string): Promise<KnownCriterion[]> {
  return db.query<KnownCriterion>(
    `SELECT k.id, k.code, k.title, k.title_en AS "titleEn", k.description, k.description_en AS "descriptionEn",
       k.thematic_area_id AS "thematicAreaId", k.mapped_from_id AS "mappedFromId",
       json_build_object('code', t.code, 'nameCs', t.name_cs, 'nameEn', t.name_en) AS area,
       json_build_object('id', c.id, 'number', c.number, 'state', c.state, 'isSample', c.is_sample) AS catalogue,
       (SELECT coalesce(json_agg(p.unit_id), '[]') FROM catalogue_pilot p WHERE p.catalogue_id = c.id) AS "pilotUnitIds",
       (SELECT coalesce(json_agg(json_build_object('level', l.level, 'descriptor', l.descriptor,
          'descriptorEn', l.descriptor_en) ORDER BY l.level), '[]') FROM criterion_level l
          WHERE l.criterion_id = k.id) AS levels
     FROM criterion k JOIN criteria_catalogue c ON c.id = k.catalogue_id
     JOIN thematic_area t ON t.id = k.thematic_area_id
     WHERE k.project_id = $1 ORDER BY t.position, k.position, k.code`,
    [projectId],
    'assessed-criteria',
  );
}

const ENTRY = `a.id, a.unit_id AS "unitId", a.criterion_id AS "criterionId", a.phase, a.level,
  a.assessed_on AS "assessedOn", a.is_pilot AS "isPilot", a.justification, a.corrects_id AS "correctsId",
  a.correction_reason AS "correctionReason",
  to_char(a.recorded_from, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedFrom",
  to_char(a.recorded_to, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedTo",
  json_build_object('id', r.id, 'displayName', r.display_name) AS rater,
  (SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'id', coalesce(e.file_id, e.log_id, e.deliverable_id))
     ORDER BY e.id), '[]') FROM assessment_evidence e WHERE e.assessment_id = a.id) AS evidence`;

/** Every rating of a unit up to a day and an instant, the corrected ones included, the newest first. */
export function readEntries(
  db: Readable,
  unit: { readonly projectId: string; readonly unitId: string },
  { asOf, knownAt }: { readonly asOf: LocalDate | null; readonly knownAt: string | null },
): Promise<StoredAssessment[]> {
  return db.query<StoredAssessment>(
    `SELECT ${ENTRY} FROM assessment a JOIN app_user r ON r.id = a.rater_id
     WHERE a.project_id = $1 AND a.unit_id = $2 AND ($3::date IS NULL OR a.assessed_on <= $3::date)
       AND ($4::timestamptz IS NULL OR a.recorded_from <= $4::timestamptz)
     ORDER BY a.assessed_on DESC, a.recorded_from DESC, a.id DESC`,
    [unit.projectId, unit.unitId, asOf, knownAt],
    'assessed-entries',
  );
}

/** One rating by id; null when the project has none. */
export function readEntry(db: Readable, projectId: string, id: string): Promise<StoredAssessment | null> {
  return db.one<StoredAssessment>(
    `SELECT ${ENTRY} FROM assessment a JOIN app_user r ON r.id = a.rater_id WHERE a.project_id = $1 AND a.id = $2`,
    [projectId, id],
    'assessed-entry',
  );
}
