import type { LocalDate, MatchItem, SourceState, SourceStep } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { FundingItem, FundingName } from './dto/funding.dto.ts';

type Readable = Pick<Transaction, 'one'>;

/** The catalogue in force as it comes from the database, once for a version. */
export interface StoredCatalogue {
  readonly id: string;
  readonly number: number;
  readonly checksum: string;
  readonly items: readonly (MatchItem & FundingItem)[];
  readonly tags: readonly { readonly code: string; readonly cs: string; readonly en: string }[];
}

export interface StoredCall {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly allocationCrowns: number | null;
  readonly eligibleObjectives: readonly string[];
  readonly eligibleApplicants: string;
}

export interface StoredStep {
  readonly kind: SourceStep;
  readonly fromState: SourceState | null;
  readonly toState: SourceState;
  readonly on: LocalDate;
  readonly reason: string | null;
  readonly amountCrowns: number | null;
  readonly callNumber: string | null;
  readonly registrationNumber: string | null;
  readonly by: { readonly id: string; readonly displayName: string } | null;
  readonly at: string;
}

export interface StoredSource {
  readonly id: string;
  /** In the words of the version of the catalogue in which it was chosen. */
  readonly item: FundingItem | null;
  readonly otherSource: string | null;
  readonly state: SourceState;
  readonly amountCrowns: number | null;
  readonly call: StoredCall | null;
  readonly registrationNumber: string | null;
  readonly version: number;
  readonly history: readonly StoredStep[];
}

/** Everything the match of a measure needs. */
export interface StoredFunding {
  readonly measureId: string;
  readonly unitId: string;
  readonly title: string;
  readonly description: string;
  readonly thematicArea: FundingName | null;
  readonly targetGroups: readonly string[];
  readonly budgetCrowns: number | null;
  readonly isInMas: boolean;
  /** True when it can be told at all: the unit's municipalities are known, and some local action group is. */
  readonly isMasKnown: boolean;
  readonly catalogueVersionId: string | null;
  readonly checksum: string | null;
  readonly sources: readonly StoredSource[];
  readonly calls: readonly StoredCall[];
  /** Null when the caller has this version already. */
  readonly catalogue: StoredCatalogue | null;
}

const ITEM = (i: string): string => `'code', ${i}.code, 'objectiveCode', ${i}.objective_code, 'titleCs', ${i}.title_cs,
  'titleEn', ${i}.title_en, 'explanationCs', ${i}.explanation_cs, 'explanationEn', ${i}.explanation_en`;

const CALL = (c: string): string => `json_build_object('id', ${c}.id, 'number', ${c}.number, 'name', ${c}.name,
  'opensOn', ${c}.opens_on, 'closesOn', ${c}.closes_on, 'allocationCrowns', ${c}.allocation_crowns,
  'eligibleObjectives', ${c}.eligible_objectives, 'eligibleApplicants', ${c}.eligible_applicants)`;

const HISTORY = `(SELECT coalesce(json_agg(json_build_object('kind', t.kind, 'fromState', t.from_state, 'toState', t.to_state,
    'on', t.happened_on, 'reason', t.reason, 'amountCrowns', t.amount_crowns, 'callNumber', tc.number,
    'registrationNumber', t.registration_number, 'by', json_build_object('id', e.id, 'displayName', e.display_name),
    'at', to_char(t.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    ORDER BY t.recorded_at DESC, t.id DESC), '[]')
  FROM measure_source_step t JOIN app_user e ON e.id = t.recorded_by LEFT JOIN call tc ON tc.id = t.call_id
  WHERE t.source_id = s.id)`;

const SOURCES = `(SELECT coalesce(json_agg(json_build_object('id', s.id,
    'item', CASE WHEN i.code IS NOT NULL THEN json_build_object(${ITEM('i')}) END, 'otherSource', s.other_source,
    'state', s.state, 'amountCrowns', s.amount_crowns, 'call', CASE WHEN c.id IS NOT NULL THEN ${CALL('c')} END,
    'registrationNumber', s.registration_number, 'version', s.version, 'history', ${HISTORY})
    ORDER BY s.created_at, s.id), '[]')
  FROM measure_source s
  LEFT JOIN programme_item i ON i.version_id = s.item_version_id AND i.code = s.item_code
  LEFT JOIN call c ON c.id = s.call_id
  WHERE s.measure_id = m.measure_id)`;

const CALLS = `(SELECT coalesce(json_agg(${CALL('c')} ORDER BY c.closes_on, c.number), '[]')
  FROM call c WHERE c.project_id = m.project_id AND c.closes_on >= $4::date)`;

const CATALOGUE = `json_build_object('id', v.id, 'number', v.number, 'checksum', v.checksum,
  'tags', coalesce(v.vocabulary -> 'targetGroups', '[]'),
  'items', (SELECT json_agg(json_build_object(${ITEM('i')}, 'kind', i.kind,
      'thematicAreas', coalesce(i.derived -> 'thematicAreas', '[]'),
      'targetGroups', coalesce(i.derived -> 'targetGroups', '[]'), 'keywords', coalesce(i.derived -> 'keywords', '[]'))
      ORDER BY i.position) FROM programme_item i WHERE i.version_id = v.id))`;

/** $1 project · $2 measure · $3 checksum of the catalogue that the caller has · $4 today. */
const FUNDING = `
SELECT m.measure_id AS "measureId", m.unit_id AS "unitId", m.title, m.description,
  CASE WHEN a.id IS NOT NULL THEN json_build_object('code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en) END
    AS "thematicArea",
  m.target_groups AS "targetGroups", m.budget_crowns AS "budgetCrowns",
  EXISTS (SELECT 1 FROM unit_mas l WHERE l.unit_id = m.unit_id) AS "isInMas",
  EXISTS (SELECT 1 FROM unit_municipality u WHERE u.unit_id = m.unit_id AND u.recorded_to IS NULL)
    AND EXISTS (SELECT 1 FROM mas_municipality g WHERE g.project_id = m.project_id AND g.recorded_to IS NULL)
    AS "isMasKnown",
  v.id AS "catalogueVersionId", v.checksum, ${SOURCES} AS sources, ${CALLS} AS calls,
  CASE WHEN v.checksum IS DISTINCT FROM $3 AND v.id IS NOT NULL THEN ${CATALOGUE} END AS catalogue
FROM measure_in_force m
LEFT JOIN thematic_area a ON a.id = m.thematic_area_id
LEFT JOIN programme_version v ON v.id = programme_version_on($4::date)
WHERE m.project_id = $1 AND m.measure_id = $2`;

/**
 * A measure with its sources, the calls that are open or coming, whether its unit lies in a local action group, and the
 * catalogue in force unless the caller has it: all in one statement. Null when the project has no such measure.
 */
export function readMeasureFunding(
  db: Readable,
  projectId: string,
  measureId: string,
  { checksum, today }: { readonly checksum: string | null; readonly today: LocalDate },
): Promise<StoredFunding | null> {
  return db.one<StoredFunding>(FUNDING, [projectId, measureId, checksum, today], 'measure-funding');
}
