import type { LocalDate } from '@rssz/domain';
import type { Queryable } from './deliverable-detail.view.ts';

/** A file that counts as evidence now, and who brought it. */
export interface CurrentFile {
  readonly uploadedBy: string;
}

export interface DeliverableEvidence {
  readonly files: readonly CurrentFile[];
  readonly lastEffectiveOn: LocalDate | null;
}

/** The facts beside the row that the rules of transitions ask for. */
export async function readEvidence(db: Queryable, deliverableId: string): Promise<DeliverableEvidence> {
  const row = await db.one<{ files: CurrentFile[]; lastEffectiveOn: LocalDate | null }>(
    `SELECT
       coalesce((SELECT json_agg(json_build_object('uploadedBy', recorded_by)) FROM deliverable_file
         WHERE deliverable_id = $1 AND recorded_to IS NULL), '[]') AS files,
       (SELECT effective_on FROM deliverable_transition WHERE deliverable_id = $1 AND recorded_to IS NULL
         ORDER BY sequence DESC LIMIT 1) AS "lastEffectiveOn"`,
    [deliverableId],
    'deliverable-evidence',
  );
  return row ?? { files: [], lastEffectiveOn: null };
}
