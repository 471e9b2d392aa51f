import type { Transaction } from '../db/transaction.ts';

/**
 * The fields of a subject that others changed after a version, read from the facts they left: what a 409 tells the editor
 * whose version is stale. Facts that carry `fields` and the `version` they led to are counted.
 *
 * @example await fieldsChangedSince(tx, 'deliverable', { id, version: 3 }) // ['dueOn', 'state']
 */
export async function fieldsChangedSince(
  tx: Transaction,
  subjectType: string,
  target: { readonly id: string; readonly version: number },
): Promise<string[]> {
  const rows = await tx.query<{ field: string }>(
    `SELECT DISTINCT field FROM fact, jsonb_array_elements_text(fact.data -> 'fields') AS field
     WHERE subject_type = $1 AND subject_id = $2 AND (data ->> 'version')::int > $3 ORDER BY field`,
    [subjectType, target.id, target.version],
  );
  return rows.map(({ field }) => field);
}
