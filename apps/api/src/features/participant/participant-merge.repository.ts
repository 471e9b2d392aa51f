import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/unit-of-work.ts';

/** $1 participant. What a person has of every valid visit. */
const READ_ATTENDANCES = `
SELECT v.log_id AS "logId", t.minutes
FROM advisory_attendance t JOIN advisory_log_version v ON v.id = t.log_version_id
WHERE t.participant_id = $1 AND v.recorded_to IS NULL AND NOT v.is_voided
ORDER BY v.held_on, v.log_id`;

/** $1 participant · $2 now. The identity stays to trace a mistake by, and holds its key no longer. */
const CLOSE_REMOVED = `
WITH record AS (
  UPDATE participant_record SET recorded_to = greatest(recorded_from, $2::timestamptz)
  WHERE participant_id = $1::uuid AND recorded_to IS NULL
),
units AS (
  UPDATE participant_unit SET recorded_to = greatest(recorded_from, $2::timestamptz)
  WHERE participant_id = $1::uuid AND recorded_to IS NULL
),
identity AS (UPDATE participant_identity SET identity_key = NULL WHERE participant_id = $1::uuid)
UPDATE participant SET version = version + 1 WHERE id = $1::uuid`;

/**
 * $1 project · $2 removed · $3 kept · $4 now · $5 actor · $6 reason. Every valid visit of the removed person gets a version
 * with the kept one in it, whatever else it says; who was in it twice keeps the longer part.
 */
const MOVE_ATTENDANCES = `
WITH moved AS (
  SELECT v.*, uuidv7() AS next_id FROM advisory_log_version v
  WHERE v.project_id = $1::uuid AND v.recorded_to IS NULL AND NOT v.is_voided AND EXISTS (
    SELECT 1 FROM advisory_attendance t WHERE t.log_version_id = v.id AND t.participant_id = $2::uuid)
),
log AS (
  UPDATE advisory_log l SET version = l.version + 1 FROM moved WHERE l.id = moved.log_id RETURNING l.id, l.version
),
closed AS (
  UPDATE advisory_log_version v SET recorded_to = greatest(v.recorded_from, $4::timestamptz) FROM moved
  WHERE v.id = moved.id RETURNING v.id, v.recorded_to
),
version AS (
  INSERT INTO advisory_log_version
  SELECT next.* FROM moved
  JOIN log ON log.id = moved.log_id
  JOIN closed ON closed.id = moved.id
  CROSS JOIN LATERAL jsonb_populate_record(NULL::advisory_log_version, to_jsonb(moved) || jsonb_build_object(
    'id', moved.next_id, 'version', log.version, 'reason', $6::text, 'recorded_from', closed.recorded_to,
    'recorded_by', $5::uuid)) AS next
  RETURNING id, log_id, version
),
unit AS (
  INSERT INTO advisory_log_unit (project_id, log_version_id, unit_id)
  SELECT u.project_id, moved.next_id, u.unit_id
  FROM moved JOIN version ON version.id = moved.next_id JOIN advisory_log_unit u ON u.log_version_id = moved.id
),
attendance AS (
  INSERT INTO advisory_attendance (project_id, log_version_id, participant_id, minutes)
  SELECT t.project_id, moved.next_id, who.id, max(t.minutes)
  FROM moved JOIN version ON version.id = moved.next_id
  JOIN advisory_attendance t ON t.log_version_id = moved.id
  CROSS JOIN LATERAL (SELECT CASE WHEN t.participant_id = $2::uuid THEN $3::uuid ELSE t.participant_id END AS id) who
  GROUP BY t.project_id, moved.next_id, who.id
)
SELECT log_id AS "logId", version FROM version ORDER BY log_id`;

export interface Attendance {
  readonly logId: string;
  readonly minutes: number;
}

export interface MovedLog {
  readonly logId: string;
  readonly version: number;
}

/** A merge as it is kept. */
export interface RecordedMerge {
  readonly projectId: string;
  readonly removedId: string;
  readonly keptId: string;
  readonly reason: string;
  readonly takenFields: readonly string[];
  readonly logIds: readonly string[];
}

/** Closes the removed record of a pair and moves its support. */
@Injectable()
export class ParticipantMergeRepository {
  attendances(db: Pick<Transaction, 'query'>, id: string): Promise<Attendance[]> {
    return db.query<Attendance>(READ_ATTENDANCES, [id]);
  }

  /** True for somebody who was made one with another person before. */
  async isMerged(tx: Transaction, projectId: string, id: string): Promise<boolean> {
    const sql = `SELECT 1 FROM participant_merge WHERE project_id = $1 AND removed_id = $2`;
    return (await tx.one(sql, [projectId, id])) !== null;
  }

  async close(tx: Transaction, removedId: string): Promise<void> {
    await tx.query(CLOSE_REMOVED, [removedId, tx.now]);
  }

  /** Who asked for erasure and was refused is still restricted, whichever of the two records asked first. */
  async carryRestriction(
    tx: Transaction,
    { removedId, keptId }: Pick<RecordedMerge, 'removedId' | 'keptId'>,
  ): Promise<void> {
    await tx.query(
      `UPDATE participant kept SET restricted_from = least(kept.restricted_from, removed.restricted_from)
       FROM participant removed
       WHERE kept.id = $1 AND removed.id = $2 AND removed.restricted_from IS NOT NULL`,
      [keptId, removedId],
    );
    await tx.query(`UPDATE participant SET restricted_from = NULL WHERE id = $1`, [removedId]);
  }

  /** Answers the logs that got a version. */
  move(
    tx: Transaction,
    { projectId, removedId, keptId, reason }: Omit<RecordedMerge, 'takenFields' | 'logIds'>,
  ): Promise<MovedLog[]> {
    return tx.query<MovedLog>(MOVE_ATTENDANCES, [projectId, removedId, keptId, tx.now, tx.actor.userId, reason]);
  }

  async record(tx: Transaction, merge: RecordedMerge): Promise<void> {
    await tx.query(
      `INSERT INTO participant_merge
         (removed_id, project_id, kept_id, reason, taken_fields, log_ids, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        merge.removedId,
        merge.projectId,
        merge.keptId,
        merge.reason,
        merge.takenFields,
        merge.logIds,
        tx.now,
        tx.actor.userId,
      ],
    );
  }
}
