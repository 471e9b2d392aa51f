import { evidenceDay, type Instant, type LocalDate } from '@rssz/domain';
import type { Queryable } from './deliverable-detail.view.ts';

/** A file that counts as evidence now: who brought it, and since when it is known. */
export interface CurrentFile {
  readonly uploadedBy: string;
  readonly recordedFrom: Instant;
}

export interface DeliverableEvidence {
  readonly files: readonly CurrentFile[];
  /** The Czech day of the last file; null without one. */
  readonly evidenceOn: LocalDate | null;
  readonly lastEffectiveOn: LocalDate | null;
}

type StoredEvidence = Omit<DeliverableEvidence, 'evidenceOn'>;

/** The facts beside the row that the rules of transitions ask for. */
export async function readEvidence(db: Queryable, deliverableId: string): Promise<DeliverableEvidence> {
  const row = await db.one<StoredEvidence>(
    `SELECT
       coalesce((SELECT json_agg(json_build_object('uploadedBy', recorded_by, 'recordedFrom', recorded_from))
         FROM deliverable_file WHERE deliverable_id = $1 AND recorded_to IS NULL), '[]') AS files,
       (SELECT effective_on FROM deliverable_transition WHERE deliverable_id = $1 AND recorded_to IS NULL
         ORDER BY sequence DESC LIMIT 1) AS "lastEffectiveOn"`,
    [deliverableId],
    'deliverable-evidence',
  );
  const { files, lastEffectiveOn } = row ?? { files: [], lastEffectiveOn: null };
  return { files, lastEffectiveOn, evidenceOn: evidenceDay(files) };
}
