import type { Test } from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import type { CriteriaCatalogueDetail } from '../../src/features/criteria-catalogue/dto/criteria-catalogue.dto.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { ProjectRef } from '../../src/platform/http/project-ref.ts';
import type { ApiClient } from '../api-client.ts';

export const CATALOGUES = '/projects/RSSZ/criteria-catalogues';

export interface CriterionBody {
  readonly id?: string;
  readonly code: string;
  readonly thematicArea: string;
  readonly title: string;
  readonly description: string;
  readonly levels: readonly { readonly level: number; readonly descriptor: string }[];
  readonly mappedFrom?: string | null;
}

/** A criterion with a scale from 0 to 3; what `over` names is different. */
export function criterionBody(code: string, over: Partial<CriterionBody> = {}): CriterionBody {
  return {
    code,
    thematicArea: 'housing',
    title: `Kritérium ${code}`,
    description: '',
    levels: [0, 1, 2, 3].map((level) => ({ level, descriptor: `Stupeň ${level} kritéria ${code}` })),
    ...over,
  };
}

export const catalogueBody = (criteria: readonly CriterionBody[], over: Record<string, unknown> = {}) => ({
  title: 'Katalog ke zkoušce',
  note: '',
  criteria,
  ...over,
});

/** Takes the offered sample away, for specs that number versions themselves. */
export async function withoutSample(db: Database, project: ProjectRef): Promise<void> {
  const sample = `(SELECT id FROM criteria_catalogue WHERE project_id = $1 AND is_sample AND state = 'draft')`;
  const criteria = `(SELECT id FROM criterion WHERE catalogue_id IN ${sample})`;
  await db.query(`DELETE FROM criterion_level WHERE criterion_id IN ${criteria}`, [project.id]);
  await db.query(`DELETE FROM criterion WHERE catalogue_id IN ${sample}`, [project.id]);
  await db.query(`DELETE FROM criteria_catalogue WHERE id IN ${sample}`, [project.id]);
}

/** Starts a version and writes its criteria. */
export async function draftCatalogue(
  client: ApiClient,
  criteria: readonly CriterionBody[],
  over: Record<string, unknown> = {},
): Promise<CriteriaCatalogueDetail> {
  const { body } = await client.post(CATALOGUES, { title: 'Katalog ke zkoušce' }).expect(201);
  const answer = await putCatalogue(client, body, catalogueBody(criteria, over)).expect(200);
  return answer.body as CriteriaCatalogueDetail;
}

export const putCatalogue = (client: ApiClient, seen: { id: string; version: number }, body: unknown): Test =>
  client.put(`${CATALOGUES}/${seen.id}`, body).set('if-match', `"${seen.version}"`);

export const moveCatalogue = (client: ApiClient, seen: { id: string; version: number }, body: unknown): Test =>
  client.post(`${CATALOGUES}/${seen.id}/transitions`, body).set('if-match', `"${seen.version}"`);

/** A version piloted on units. */
export async function pilotedCatalogue(
  client: ApiClient,
  criteria: readonly CriterionBody[],
  pilotUnitIds: readonly string[],
): Promise<CriteriaCatalogueDetail> {
  const draft = await draftCatalogue(client, criteria);
  const { body } = await moveCatalogue(client, draft, { kind: 'pilot', pilotUnitIds }).expect(200);
  return body as CriteriaCatalogueDetail;
}

/** A version in force since a day; the one before it is retired by it. */
export async function catalogueInForce(
  client: ApiClient,
  criteria: readonly CriterionBody[],
  unitId: string,
  inForceFrom = '2023-02-01',
): Promise<CriteriaCatalogueDetail> {
  const piloted = await pilotedCatalogue(client, criteria, [unitId]);
  const { body } = await moveCatalogue(client, piloted, { kind: 'adopt', inForceFrom }).expect(200);
  return body as CriteriaCatalogueDetail;
}

/** Makes a unit agree on criteria of one area, by a description written straight into the rows. */
export async function chooseCriteria(
  db: Database,
  project: ProjectRef,
  chosen: { readonly unitId: string; readonly by: string; readonly criterionIds: readonly string[] },
): Promise<void> {
  const [description, area] = [uuidv7(), uuidv7()];
  await db.query(
    `INSERT INTO cooperation_description (id, project_id, unit_id, number, state, agreed_on, agreed_by, agreed_how,
       created_by, created_at)
     VALUES ($1, $2, $3, 1, 'agreed', '2023-03-01', $4, 'coordinator', $4, '2023-03-01T09:00:00Z')`,
    [description, project.id, chosen.unitId, chosen.by],
  );
  await db.query(
    `INSERT INTO description_area (id, project_id, description_id, thematic_area_id, position)
     SELECT $1, $2, $3, thematic_area_id, 1 FROM criterion WHERE id = $4`,
    [area, project.id, description, chosen.criterionIds[0]],
  );
  await db.query(
    `INSERT INTO description_criterion (project_id, description_id, area_id, criterion_id)
     SELECT $1, $2, $3, unnest($4::uuid[])`,
    [project.id, description, area, chosen.criterionIds],
  );
}
