import type { ProjectDefinition } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface StoredProject {
  readonly id: string;
  readonly hash: string;
  readonly definition: ProjectDefinition;
}

/** A deliverable as it stands, with how the line it belongs to counts it: the first, the second … */
export interface StoredDeliverable {
  readonly id: string;
  readonly line: string;
  readonly number: number;
  readonly title: string;
  readonly kind: string | null;
}

export interface StoredPlan {
  readonly codes: Readonly<Record<'keyActivities' | 'thematicAreas' | 'indicators' | 'outputLines', readonly string[]>>;
  readonly places: number;
  readonly deliverables: readonly StoredDeliverable[];
}

/** The project of a code, locked; loads of two processes wait for each other here. */
export async function lockProject(tx: Transaction, code: string): Promise<StoredProject | null> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rssz:load-project'))`);
  return tx.one<StoredProject>(
    `SELECT id, definition_hash AS hash, definition FROM project WHERE code = $1 FOR UPDATE`,
    [code],
  );
}

/** What an earlier definition of the project made. */
export async function readPlan(tx: Transaction, projectId: string): Promise<StoredPlan> {
  const codesIn = async (table: string): Promise<string[]> => {
    const rows = await tx.query<{ code: string }>(`SELECT code FROM ${table} WHERE project_id = $1`, [projectId]);
    return rows.map(({ code }) => code);
  };
  const places = await tx.query(`SELECT 1 FROM territorial_place WHERE project_id = $1`, [projectId]);
  const deliverables = await tx.query<StoredDeliverable>(
    `SELECT d.id, ol.code AS line, d.number, d.title, d.kind
     FROM deliverable d JOIN output_line ol ON ol.id = d.output_line_id WHERE d.project_id = $1 ORDER BY d.number`,
    [projectId],
  );
  return {
    codes: {
      keyActivities: await codesIn('key_activity'),
      thematicAreas: await codesIn('thematic_area'),
      indicators: await codesIn('indicator'),
      outputLines: await codesIn('output_line'),
    },
    places: places.length,
    deliverables,
  };
}
