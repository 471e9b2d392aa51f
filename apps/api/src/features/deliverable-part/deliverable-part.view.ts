import { partState, type DeliverableState, type DocumentInputKind, type LocalDate, type PartState } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { DeliverablePart } from './dto/deliverable-part.dto.ts';

export type Readable = Pick<Transaction, 'query' | 'one'>;

/** A part as it is stored, with its evidence. */
export interface StoredPart extends Omit<DeliverablePart, 'fileRefusals' | 'completionRefusals' | 'removalRefusals'> {
  /** Files it ever had, voided ones included. */
  readonly filesEver: number;
}

/** The deliverable whose parts they are, as the rules need it. */
export interface PartedRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: DeliverableState;
  readonly drawsFrom: readonly DocumentInputKind[];
  readonly placeId: string | null;
  readonly unitId: string | null;
  readonly ownerId: string | null;
}

type Row = Omit<StoredPart, 'state' | 'completedOn'> & { readonly completedOn: LocalDate | null };

const PART = `
SELECT p.id, p.title, p.due_on AS "dueOn", p.completed_on AS "completedOn", p.version,
  CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END AS owner,
  (SELECT coalesce(json_agg(json_build_object('id', df.id, 'name', sf.original_name) ORDER BY df.recorded_from, df.id), '[]')
   FROM deliverable_file df JOIN stored_file sf ON sf.id = df.file_id
   WHERE df.part_id = p.id AND df.recorded_to IS NULL) AS files,
  (SELECT count(*)::int FROM deliverable_file df WHERE df.part_id = p.id) AS "filesEver"
FROM deliverable_part p LEFT JOIN app_user o ON o.id = p.owner_id`;

/** The parts of a deliverable in their order. */
export async function readParts(db: Readable, projectId: string, deliverableId: string): Promise<StoredPart[]> {
  const rows = await db.query<Row>(
    `${PART} WHERE p.project_id = $1 AND p.deliverable_id = $2 ORDER BY p.position, p.id`,
    [projectId, deliverableId],
    'deliverable-parts',
  );
  return rows.map((row) => ({ ...row, state: stateOf(row) }));
}

function stateOf({ files, completedOn }: Row): PartState {
  return partState({ files: files.length, completedOn });
}
