import { Injectable } from '@nestjs/common';
import { foldCzech, type ClockTime, type LocalDate, type NextStepDraft, type SupportKind } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import { CORRECT_LOG, CREATE_LOG, HOLD_PEOPLE, VOID_LOG } from './advisory-log.statement.ts';
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
  readonly furtherUnitIds: readonly string[];
  readonly startsAt: ClockTime | null;
  readonly endsAt: ClockTime | null;
  readonly kind: SupportKind;
  readonly place: string | null;
  readonly internalNote: string;
  readonly nextStep: NextStepDraft | null;
  readonly preparationMinutes: number;
  readonly travelMinutes: number;
}

export interface StoredLog extends LogDraft {
  readonly author: { readonly id: string; readonly displayName: string };
  readonly createdAt: string;
  readonly version: number;
  readonly isVoided: boolean;
  readonly nextStepDoneOn: LocalDate | null;
  readonly hasResponse: boolean;
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
  readonly furtherUnits: readonly WrittenUnit[];
}

/** A further unit that the project has. */
export interface WrittenUnit {
  readonly id: string;
  readonly name: string;
  readonly cooperationFrom: LocalDate | null;
  readonly cooperationTo: LocalDate | null;
}

/** An attendee whom the writer may log; `position` is the place in the request. */
export interface WrittenAttendee {
  readonly position: number;
  readonly code: string;
  readonly entryOn: LocalDate | null;
  readonly exitOn: LocalDate | null;
  /** Erased, and not in the log yet. */
  readonly isAnonymised: boolean;
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
  k.code AS "keyActivity", v.note, v.is_voided AS "isVoided", v.kind, v.starts_at AS "startsAt", v.ends_at AS "endsAt",
  v.place, v.internal_note AS "internalNote", v.preparation_minutes AS "preparationMinutes",
  v.travel_minutes AS "travelMinutes", l.next_step_done_on AS "nextStepDoneOn",
  EXISTS (SELECT 1 FROM visit_response s WHERE s.log_id = l.id) AS "hasResponse",
  CASE WHEN v.next_step IS NOT NULL THEN json_build_object('text', v.next_step, 'dueOn', v.next_step_due_on) END AS "nextStep",
  coalesce((SELECT json_agg(f.unit_id ORDER BY f.unit_id) FROM advisory_log_unit f WHERE f.log_version_id = v.id), '[]')
    AS "furtherUnitIds", coalesce((
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
  /** Holds the attendees of a draft and of the present logs until the end: to be called first, before a log is locked. */
  async holdPeople(
    tx: Transaction,
    projectId: string,
    attendees: LogDraft['attendees'],
    logIds: readonly string[],
  ): Promise<void> {
    const ids = attendees.map(({ participantId }) => participantId);
    await tx.query(HOLD_PEOPLE, [projectId, ids, logIds], 'advisory-log-hold-people');
  }

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
    mergedIntoId: string | null = null,
  ): Promise<number | null> {
    const params = [projectId, id, seenVersion, tx.now, uuidv7(), reason, tx.actor.userId, mergedIntoId];
    return (await tx.one<{ version: number }>(VOID_LOG, params))?.version ?? null;
  }

  /** The next step done on a day, or open again; the log itself says the same as before. */
  async markNextStep(tx: Transaction, id: string, doneOn: LocalDate | null): Promise<void> {
    await tx.query(`UPDATE advisory_log SET next_step_done_on = $2, next_step_done_by = $3 WHERE id = $1`, [
      id,
      doneOn,
      doneOn && tx.actor.userId,
    ]);
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
        ...detailOf(draft),
        ...rest,
      ],
      name,
    );
    if (!written) throw new Error('a statement that always answers one row answered none');
    return written;
  }
}

/** $18 to $28 of the statements that write. */
function detailOf(draft: LogDraft): unknown[] {
  const { furtherUnitIds, kind, startsAt, endsAt, place, internalNote, nextStep } = draft;
  const notes = [place, internalNote, foldCzech(internalNote)];
  const step = [nextStep?.text ?? null, nextStep?.dueOn ?? null];
  return [furtherUnitIds, kind, startsAt, endsAt, ...notes, ...step, draft.preparationMinutes, draft.travelMinutes];
}
