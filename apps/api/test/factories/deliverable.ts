import type { Database } from '../../src/platform/db/database.ts';
import type { ProjectRef } from '../../src/platform/http/project-ref.ts';
import type { ApiClient } from '../api-client.ts';

export interface MadeDeliverable {
  readonly id: string;
  readonly version: number;
}

/** A file whose content is what its name promises. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** The planned document of a number: 1 to 83 in RSSZ. */
export async function deliverableNumber(db: Database, project: ProjectRef, number: number): Promise<MadeDeliverable> {
  const row = await db.one<MadeDeliverable>(
    `SELECT id, version FROM deliverable WHERE project_id = $1 AND number = $2`,
    [project.id, number],
  );
  if (!row) throw new Error(`The project has no deliverable ${number}`);
  return row;
}

/** The report bound to a place. */
export async function reportOfPlace(db: Database, project: ProjectRef, placeNumber: number): Promise<MadeDeliverable> {
  const row = await db.one<MadeDeliverable>(
    `SELECT d.id, d.version FROM deliverable d JOIN territorial_place p ON p.id = d.place_id
     WHERE d.project_id = $1 AND p.number = $2`,
    [project.id, placeNumber],
  );
  if (!row) throw new Error(`No report is bound to place ${placeNumber}`);
  return row;
}

/** One step through the API, based on the version the API shows now. */
export async function step(client: ApiClient, id: string, body: Record<string, unknown>) {
  const { body: now } = await client.get(`/projects/RSSZ/deliverables/${id}`);
  return client.post(`/projects/RSSZ/deliverables/${id}/transitions`, body).set('if-match', `"${now.version}"`);
}

export async function attach(client: ApiClient, id: string, name = 'zprava.pdf', content: Buffer = PDF) {
  return client.post(`/projects/RSSZ/deliverables/${id}/files`).attach('file', content, name);
}

/** Takes a file out of the evidence, based on the version the API shows now. */
export async function voidFile(client: ApiClient, id: string, fileId: string, reason: string) {
  const { body: now } = await client.get(`/projects/RSSZ/deliverables/${id}`);
  return client
    .post(`/projects/RSSZ/deliverables/${id}/files/${fileId}/void`, { reason })
    .set('if-match', `"${now.version}"`);
}

/** Starts a document, brings its file and submits it, all as `author`. */
export async function bringToReview(author: ApiClient, id: string): Promise<void> {
  for (const act of [
    () => step(author, id, { to: 'in-progress' }),
    () => attach(author, id),
    () => step(author, id, { to: 'in-review' }),
  ]) {
    const answer = await act();
    if (answer.status >= 300)
      throw new Error(`A step to review answered ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}
