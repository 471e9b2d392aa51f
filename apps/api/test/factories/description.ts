import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../src/platform/db/database.ts';
import type { ProjectRef } from '../../src/platform/http/project-ref.ts';
import type { ApiClient } from '../api-client.ts';

/** Criteria by which a unit can be rated, each with its area. */
export interface MadeCriterion {
  readonly id: string;
  readonly areaId: string;
}

let catalogues = 0;

/** The ids of the project's thematic areas, in their order. */
export async function areaIds(db: Database, project: ProjectRef): Promise<string[]> {
  const rows = await db.query<{ id: string }>(`SELECT id FROM thematic_area WHERE project_id = $1 ORDER BY position`, [
    project.id,
  ]);
  return rows.map(({ id }) => id);
}

/** A catalogue with two criteria in each of the first areas, on a scale from 0 to 3; the one in force before is retired. */
export async function makeCatalogue(
  db: Database,
  project: ProjectRef,
  options: { readonly state?: 'draft' | 'in-force'; readonly areas?: number } = {},
): Promise<MadeCriterion[]> {
  const [id, state] = [uuidv7(), options.state ?? 'in-force'];
  catalogues += 1;
  if (state === 'in-force') {
    await db.query(`UPDATE criteria_catalogue SET state = 'retired' WHERE project_id = $1 AND state = 'in-force'`, [
      project.id,
    ]);
  }
  await db.query(
    `INSERT INTO criteria_catalogue (id, project_id, number, title, state, is_sample, in_force_from)
     VALUES ($1, $2, (SELECT coalesce(max(number), 0) + 1 FROM criteria_catalogue WHERE project_id = $2), $3, 'draft', true, $4)`,
    [id, project.id, `Ukázka ${catalogues}`, project.startsOn],
  );
  const areas = (await areaIds(db, project)).slice(0, options.areas ?? 2);
  const criteria = areas.flatMap((areaId) => [0, 1].map(() => ({ id: uuidv7(), areaId })));
  for (const [index, one] of criteria.entries()) {
    await db.query(
      `INSERT INTO criterion (id, project_id, catalogue_id, code, thematic_area_id, title, position)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [one.id, project.id, id, `K-${index + 1}`, one.areaId, `Kritérium ${index + 1}`, index],
    );
    await db.query(
      `INSERT INTO criterion_level (project_id, criterion_id, level, descriptor)
       SELECT $1, $2, level, 'Stupeň ' || level FROM generate_series(0, 3) AS level`,
      [project.id, one.id],
    );
  }
  // Criteria are written into drafts only.
  await db.query(`UPDATE criteria_catalogue SET state = $2 WHERE id = $1`, [id, state]);
  return criteria;
}

/** A whole text: one area with one result and one criterion. */
export function contentWith(criterion: MadeCriterion, change: Record<string, unknown> = {}) {
  return {
    startsOn: '2023-03-01',
    endsOn: '2024-12-31',
    summary: 'Spolupráce na bydlení.',
    areas: [
      {
        thematicAreaId: criterion.areaId,
        baseline: 'Bez koncepce bydlení',
        target: 'Schválená koncepce',
        responsible: 'odbor sociálních věcí',
        results: [
          {
            resultKey: uuidv7(),
            title: 'Koncepce bydlení',
            baseline: 'není',
            target: 'schválená zastupitelstvem',
            dueOn: '2024-06-30',
            responsible: '',
          },
        ],
        criteria: [{ criterionId: criterion.id, targetLevel: 2 }],
      },
    ],
    ...change,
  };
}

export const descriptionPath = (id: string): string => `/projects/RSSZ/cooperation-descriptions/${id}`;
export const unitDescriptionsPath = (unitId: string): string =>
  `/projects/RSSZ/territorial-units/${unitId}/cooperation-descriptions`;

/** Begins a draft and writes its text; answers the detail. */
export async function draftOf(writer: ApiClient, unitId: string, content: object) {
  const { body: empty } = await writer.post(unitDescriptionsPath(unitId), {});
  return (await writeText(writer, empty.id, empty.version, content)).body;
}

export function writeText(writer: ApiClient, id: string, version: number, content: object) {
  return writer.put(descriptionPath(id), content).set('if-match', `"${version}"`);
}

/** One step of a version, based on what the API shows its actor now. */
export async function descriptionStep(client: ApiClient, id: string, body: Record<string, unknown>) {
  const { body: now } = await client.get(descriptionPath(id));
  return client.post(`${descriptionPath(id)}/transitions`, body).set('if-match', `"${now.version ?? 0}"`);
}
