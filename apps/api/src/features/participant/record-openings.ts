import type { Transaction } from '../../platform/db/transaction.ts';

/** Whose records left together, and in what. */
export interface OpenedTogether {
  readonly projectId: string;
  readonly participantIds: readonly string[];
  readonly through: string;
}

/** Records that many people were opened at once: once a day for each reader and person, as for one of them. */
export async function recordOpenings(
  tx: Transaction,
  { projectId, participantIds, through }: OpenedTogether,
): Promise<void> {
  const fresh = await tx.query<{ id: string }>(
    `SELECT given.id FROM (SELECT DISTINCT unnest($1::uuid[]) AS id) given WHERE NOT EXISTS (
       SELECT 1 FROM fact f WHERE f.subject_type = 'participant' AND f.subject_id = given.id
         AND f.type = 'participant.opened' AND f.actor_id = $2
         AND (f.occurred_at AT TIME ZONE 'Europe/Prague')::date = $3::date)`,
    [participantIds, tx.actor.userId, tx.today],
  );
  const opened = { type: 'participant.opened', projectId, subjectType: 'participant', data: { through } } as const;
  await tx.recordAll(fresh.map(({ id }) => ({ ...opened, subjectId: id })));
}
