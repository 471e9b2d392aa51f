import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../src/platform/db/database.ts';
import type { ProjectRef } from '../../src/platform/http/project-ref.ts';
import { withoutSample } from './catalogue.ts';

export interface MadeCriterion {
  readonly id: string;
  readonly code: string;
  readonly areaId: string;
}

export interface CatalogueOptions {
  readonly number?: number;
  readonly state?: 'draft' | 'piloted' | 'in-force' | 'retired';
  readonly isSample?: boolean;
  /** Code of each criterion with its thematic area and the id of the one it continues; levels are 0 to 4. */
  readonly criteria: readonly { readonly code: string; readonly area: string; readonly mappedFromId?: string | null }[];
}

/** A catalogue of criteria with five levels each. */
export async function makeCatalogue(
  db: Database,
  project: ProjectRef,
  { number = 1, state = 'in-force', isSample = false, criteria }: CatalogueOptions,
): Promise<ReadonlyMap<string, MadeCriterion>> {
  await withoutSample(db, project);
  const catalogueId = uuidv7();
  await db.query(
    `INSERT INTO criteria_catalogue (id, project_id, number, title, state, is_sample, in_force_from)
     VALUES ($1, $2, $3, $4, 'draft', $5, '2023-01-01')`,
    [catalogueId, project.id, number, `Katalog ${number}`, isSample],
  );
  const made = new Map<string, MadeCriterion>();
  for (const [position, { code, area, mappedFromId = null }] of criteria.entries()) {
    const id = uuidv7();
    const row = await db.one<{ areaId: string }>(
      `INSERT INTO criterion (id, project_id, catalogue_id, code, thematic_area_id, title, position, mapped_from_id)
       SELECT $1, $2, $3, $4, t.id, $5, $6, $7 FROM thematic_area t WHERE t.project_id = $2 AND t.code = $8
       RETURNING thematic_area_id AS "areaId"`,
      [id, project.id, catalogueId, code, `Kritérium ${code}`, position, mappedFromId, area],
    );
    await db.query(
      `INSERT INTO criterion_level (project_id, criterion_id, level, descriptor)
       SELECT $1, $2, level, 'Stupeň ' || level FROM generate_series(0, 4) level`,
      [project.id, id],
    );
    made.set(code, { id, code, areaId: row?.areaId ?? '' });
  }
  // Criteria are written into drafts only.
  await db.query(`UPDATE criteria_catalogue SET state = $2 WHERE id = $1`, [catalogueId, state]);
  return made;
}

export interface DescriptionOptions {
  readonly unitId: string;
  readonly by: string;
  readonly number?: number;
  readonly criteria: readonly MadeCriterion[];
  readonly agreedOn: string | null;
  readonly agreedAt?: string;
  readonly approvedOn?: string | null;
  readonly approvedAt?: string;
  readonly endsOn?: string | null;
  readonly addedLater?: readonly string[];
  /** Target levels by the code of the criterion. */
  readonly targets?: Readonly<Record<string, number>>;
  /** True when a later version took over. */
  readonly isSuperseded?: boolean;
}

/** A version of a unit's cooperation description that chooses criteria, with the facts of its steps. */
export async function makeDescription(db: Database, project: ProjectRef, made: DescriptionOptions): Promise<string> {
  const id = uuidv7();
  const steps = stepsOf(made);
  await insertDescription(db, project, { id, made, steps });
  for (const { type, on, at } of [
    { type: 'cooperation-description.agreed', ...steps.agreed },
    { type: 'cooperation-description.approved', ...steps.approved },
  ]) {
    if (on === null) continue;
    await db.query(
      `INSERT INTO fact (id, project_id, type, subject_type, subject_id, occurred_at)
       VALUES ($1, $2, $3, 'cooperation-description', $4, $5)`,
      [uuidv7(), project.id, type, id, at],
    );
  }
  await insertChoices(db, project, id, made);
  return id;
}

interface Step {
  readonly on: string | null;
  readonly at: string;
}

function stepsOf({
  agreedOn,
  agreedAt,
  approvedOn = null,
  approvedAt,
}: DescriptionOptions): Record<'agreed' | 'approved', Step> {
  return {
    agreed: { on: agreedOn, at: agreedAt ?? `${agreedOn ?? '2023-03-01'}T09:00:00Z` },
    approved: { on: approvedOn, at: approvedAt ?? `${approvedOn ?? '2023-03-01'}T10:00:00Z` },
  };
}

async function insertDescription(
  db: Database,
  project: ProjectRef,
  { id, made, steps }: { id: string; made: DescriptionOptions; steps: Record<'agreed' | 'approved', Step> },
): Promise<void> {
  const { unitId, by, number = 1, endsOn = null } = made;
  const { agreed, approved } = steps;
  await db.query(
    `INSERT INTO cooperation_description (id, project_id, unit_id, number, state, agreed_on, agreed_by, agreed_how,
       approved_on, approved_by, ends_on, created_by, created_at)
     SELECT $1, $2, $3, $4, CASE WHEN $10 THEN 'superseded' WHEN $6::date IS NOT NULL THEN 'approved'
         WHEN $5::date IS NOT NULL THEN 'agreed' ELSE 'draft' END, $5::date, CASE WHEN $5::date IS NOT NULL THEN $7::uuid END,
       CASE WHEN $5::date IS NOT NULL THEN 'coordinator' END, $6::date,
       CASE WHEN $6::date IS NOT NULL THEN $7::uuid END, $8::date, $7::uuid, $9`,
    [id, project.id, unitId, number, agreed.on, approved.on, by, endsOn, agreed.at, made.isSuperseded ?? false],
  );
}

async function insertChoices(
  db: Database,
  project: ProjectRef,
  id: string,
  { criteria, addedLater = [], targets = {} }: DescriptionOptions,
): Promise<void> {
  const areas = new Map(criteria.map((one) => [one.areaId, uuidv7()]));
  for (const [areaId, rowId] of areas) {
    await db.query(
      `INSERT INTO description_area (id, project_id, description_id, thematic_area_id, position) VALUES ($1, $2, $3, $4, 1)`,
      [rowId, project.id, id, areaId],
    );
  }
  for (const { id: criterionId, areaId, code } of criteria) {
    await db.query(
      `INSERT INTO description_criterion (project_id, description_id, area_id, criterion_id, is_added_later,
         target_level) VALUES ($1, $2, $3, $4, $5, $6)`,
      [project.id, id, areas.get(areaId), criterionId, addedLater.includes(code), targets[code] ?? null],
    );
  }
}

export interface RatingOptions {
  readonly unitId: string;
  readonly criterionId: string;
  readonly by: string;
  readonly level: number;
  readonly on: string;
  readonly phase?: 'baseline' | 'interim' | 'final';
  readonly isPilot?: boolean;
  readonly recordedFrom?: string;
  readonly recordedTo?: string | null;
}

/** A rating as it stands in the table. */
export async function makeRating(db: Database, project: ProjectRef, made: RatingOptions): Promise<string> {
  const id = uuidv7();
  await db.query(
    `INSERT INTO assessment (id, project_id, unit_id, criterion_id, phase, level, assessed_on, rater_id, justification,
       is_pilot, recorded_from, recorded_to, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'Podle šetření na místě', $9, $10, $11, $8)`,
    [
      ...[id, project.id, made.unitId, made.criterionId, made.phase ?? 'baseline', made.level, made.on, made.by],
      ...[made.isPilot ?? false, made.recordedFrom ?? `${made.on}T10:00:00Z`, made.recordedTo ?? null],
    ],
  );
  return id;
}
