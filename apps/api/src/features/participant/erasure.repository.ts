import { Injectable } from '@nestjs/common';
import { anonymisedSheet, type LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import { byColumns, IDENTITY_COLUMNS, jsonFields, RECORD_COLUMNS } from './participant.columns.ts';
import { SAVE_IDENTITY } from './participant.statement.ts';
import { sheetOf, storedSheetOf, type StoredSheet } from './stored-sheet.ts';
import type { ErasureOutcome } from './dto/protection.dto.ts';

export interface PersonToErase {
  readonly id: string;
  readonly isSupported: boolean;
  readonly isRestricted: boolean;
  readonly isAnonymised: boolean;
}

/** $1 project · $2 participant. Any valid support is in a figure that was or may be reported. */
const FIND = `
SELECT p.id, p.restricted_from IS NOT NULL AS "isRestricted", p.anonymised_on IS NOT NULL AS "isAnonymised", EXISTS (
  SELECT 1 FROM advisory_attendance t JOIN advisory_log_version v ON v.id = t.log_version_id
  WHERE t.participant_id = p.id AND v.recorded_to IS NULL AND NOT v.is_voided) AS "isSupported"
FROM participant p WHERE p.project_id = $1 AND p.id = $2
  AND NOT EXISTS (SELECT 1 FROM participant_merge m WHERE m.removed_id = p.id)
FOR UPDATE OF p`;

/** $1 participant. The person and the records that were merged into theirs, over any number of merges. */
const WITH_MERGED = `
WITH RECURSIVE same AS (
  SELECT $1::uuid AS id UNION SELECT m.removed_id FROM participant_merge m JOIN same ON m.kept_id = same.id
)`;

const recordColumns = Object.values(RECORD_COLUMNS);

/** $1 record · $2 record by columns. What was missing and since when stays as it was, and with it every count. */
const REWRITE_RECORD = `
UPDATE participant_record r SET correction_reason = NULL, refused = said.refused,
  ${recordColumns.map((column) => `${column} = said.${column}`).join(', ')}
FROM jsonb_populate_record(NULL::participant_record, $2::jsonb) said WHERE r.id = $1`;

/** Erases who somebody is: the one place where rows of evidence are rewritten, and only what tells the person. */
@Injectable()
export class ErasureRepository {
  find(tx: Transaction, projectId: string, id: string): Promise<PersonToErase | null> {
    return tx.one<PersonToErase>(FIND, [projectId, id]);
  }

  async note(
    tx: Transaction,
    request: {
      readonly projectId: string;
      readonly id: string;
      readonly askedOn: string;
      readonly outcome: ErasureOutcome;
      readonly keptUntil: LocalDate | null;
    },
  ): Promise<void> {
    const { projectId, id, askedOn, outcome, keptUntil } = request;
    await tx.query(
      `INSERT INTO erasure_request (id, project_id, participant_id, asked_on, outcome, kept_until, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [uuidv7(), projectId, id, askedOn, outcome, keptUntil, tx.now, tx.actor.userId],
    );
  }

  async restrict(tx: Transaction, id: string, from: LocalDate | null): Promise<void> {
    await tx.query(`UPDATE participant SET restricted_from = $2, version = version + 1 WHERE id = $1`, [id, from]);
  }

  /** Takes away who the person is, and out of every version of the record what is sensitive. */
  async anonymise(tx: Transaction, projectId: string, id: string): Promise<void> {
    const records = await tx.query<{ id: string; personId: string; isPresent: boolean; sheet: StoredSheet }>(
      `${WITH_MERGED}
       SELECT r.id, same.id AS "personId", r.recorded_from = max(r.recorded_from) OVER (PARTITION BY same.id) AS "isPresent",
         json_build_object(${jsonFields('i', IDENTITY_COLUMNS)}, ${jsonFields('r', RECORD_COLUMNS)},
         'refusedFields', r.refused) AS sheet
       FROM participant_record r JOIN same ON same.id = r.participant_id
       LEFT JOIN participant_identity i ON i.participant_id = r.participant_id`,
      [id],
    );
    for (const record of records) {
      const left = storedSheetOf(anonymisedSheet(sheetOf(record.sheet)));
      const said = { ...byColumns(left, RECORD_COLUMNS), refused: left.refusedFields };
      await tx.query(REWRITE_RECORD, [record.id, JSON.stringify(said)]);
      if (!record.isPresent) continue;
      const identity = byColumns(left, IDENTITY_COLUMNS);
      await tx.query(SAVE_IDENTITY, [record.personId, projectId, JSON.stringify(named(identity)), '', null]);
    }
    await tx.query(
      `${WITH_MERGED} UPDATE participant SET anonymised_on = $2, restricted_from = NULL, version = version + 1
       WHERE id IN (SELECT id FROM same)`,
      [id, tx.today],
    );
  }
}

/** A row of identity always has both names, empty when nobody knew them. */
const named = (identity: Record<string, unknown>): Record<string, unknown> => ({
  ...identity,
  given_name: identity['given_name'] ?? '',
  surname: identity['surname'] ?? '',
});
