import { Injectable } from '@nestjs/common';
import { foldCzech, type LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import { CORRECT_LOG, CREATE_LOG, VOID_LOG } from './advisory-log.statement.ts';
import type { SupportMode } from './dto/advisory-log.dto.ts';

/** What a log says, by ids and codes: as a request asks for it and as the rows keep it. */
export interface LogDraft {
  readonly unitId: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: SupportMode;
  readonly thematicArea: string;
  readonly keyActivity: string;
  readonly note: string;
  readonly attendees: readonly { readonly participantId: string; readonly minutes: number }[];
}

export interface StoredLog extends LogDraft {
  readonly author: { readonly id: string; readonly displayName: string };
  readonly createdAt: string;
  readonly version: number;
  readonly isVoided: boolean;
}

/** What came back with a write: `version` is null when nothing was written. */
export interface WrittenLog {
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly cooperationFrom: LocalDate | null;
  readonly cooperationTo: LocalDate | null;
  readonly areaId: string | null;
  readonly nameCs: string;
  readonly nameEn: string;
  readonly activityId: string | null;
  readonly version: number | null;
  readonly attendees: readonly WrittenAttendee[];
}

/** An attendee whom the writer may log; `position` is the place in the request. */
export interface WrittenAttendee {
  readonly position: number;
  readonly code: string;
  readonly entryOn: LocalDate | null;
  readonly exitOn: LocalDate | null;
}

export interface LogWrite {
  readonly projectId: string;
  readonly id: string;
  readonly draft: LogDraft;
  /** Units whose participants the writer may log; null means every unit. */
  readonly unitIds: readonly string[] | null;
}

const FIND_LOG = `
SELECT l.version, l.created_at AS "createdAt",
  json_build_object('id', c.id, 'displayName', c.display_name) AS author, v.unit_id AS "unitId", v.held_on AS "heldOn", v.minutes, v.mode, a.code AS "thematicArea",
  k.code AS "keyActivity", v.note, v.is_voided AS "isVoided", coalesce((
    SELECT json_agg(json_build_object('participantId', t.participant_id, 'minutes', t.minutes) ORDER BY t.participant_id)
    FROM advisory_attendance t WHERE t.log_version_id = v.id), '[]') AS attendees
FROM advisory_log l
JOIN advisory_log_version v ON v.log_id = l.id AND v.recorded_to IS NULL
JOIN app_user c ON c.id = l.created_by
JOIN thematic_area a ON a.id = v.thematic_area_id
JOIN key_activity k ON k.id = v.key_activity_id
WHERE l.project_id = $1 AND l.id = $2
FOR UPDATE OF l`;

/** Writes logs as versions: an edit closes one and inserts the next, nothing is overwritten or removed. */
@Injectable()
export class AdvisoryLogRepository {
  create(tx: Transaction, write: LogWrite): Promise<WrittenLog> {
    return this.write(tx, CREATE_LOG, 'advisory-log-create', write, null, []);
  }

  correct(tx: Transaction, write: LogWrite, reason: string, seenVersion: number): Promise<WrittenLog> {
    return this.write(tx, CORRECT_LOG, 'advisory-log-correct', write, reason, [seenVersion]);
  }

  /** Locks the log and reads its present version; null when the project has none such. */
  find(tx: Transaction, projectId: string, id: string): Promise<StoredLog | null> {
    return tx.one<StoredLog>(FIND_LOG, [projectId, id]);
  }

  /** Appends the voided version; answers its number, or null when another version came between. */
  async void(
    tx: Transaction,
    projectId: string,
    id: string,
    reason: string,
    seenVersion: number,
  ): Promise<number | null> {
    const params = [projectId, id, seenVersion, tx.now, uuidv7(), reason, tx.actor.userId];
    return (await tx.one<{ version: number }>(VOID_LOG, params))?.version ?? null;
  }

  private async write(
    tx: Transaction,
    statement: string,
    name: string,
    { projectId, id, draft, unitIds }: LogWrite,
    reason: string | null,
    rest: readonly unknown[],
  ): Promise<WrittenLog> {
    const people = draft.attendees.map(({ participantId }) => participantId);
    const minutes = draft.attendees.map((attendee) => attendee.minutes);
    const said = [draft.heldOn, draft.minutes, draft.mode, draft.note, foldCzech(draft.note), reason];
    const written = await tx.one<WrittenLog>(
      statement,
      [
        projectId,
        draft.unitId,
        draft.thematicArea,
        draft.keyActivity,
        people,
        minutes,
        unitIds,
        uuidv7(),
        id,
        ...said,
        tx.actor.userId,
        tx.now,
        ...rest,
      ],
      name,
    );
    if (!written) throw new Error('a statement that always answers one row answered none');
    return written;
  }
}
