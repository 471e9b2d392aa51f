import { Injectable } from '@nestjs/common';
import type { HoursDraft, LocalDate, Month } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { SheetToSign } from './current-sheet.ts';
import { HOURS, type WrittenHours } from './work-sources.view.ts';

/** One day's hours as they are stored. */
export interface DayHours extends Pick<HoursDraft, 'minutes' | 'kind' | 'activityGroup'> {
  readonly on: LocalDate;
  readonly keyActivityId: string | null;
}

/** The rows of hours, signatures and rules. */
@Injectable()
export class TimesheetRepository {
  /** Writers of one person's sheets take turns, so that a month is not signed while its hours change. */
  async lockPerson(tx: Transaction, projectId: string, personId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 27))`, [`timesheet/${projectId}/${personId}`]);
  }

  /** The id of a key activity; null when the project has none of that code. */
  async keyActivityId(tx: Transaction, projectId: string, code: string): Promise<string | null> {
    const row = await tx.one<{ id: string }>(`SELECT id FROM key_activity WHERE project_id = $1 AND code = $2`, [
      projectId,
      code,
    ]);
    return row?.id ?? null;
  }

  lockHours(tx: Transaction, projectId: string, id: string): Promise<WrittenHours | null> {
    return tx.one<WrittenHours>(`${HOURS} AND h.id = $2 FOR UPDATE OF h`, [projectId, id], 'timesheet-lock-hours');
  }

  async insertHours(tx: Transaction, projectId: string, personId: string, hours: DayHours): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO work_hours (id, project_id, user_id, worked_on, minutes, kind, activity_group, key_activity_id,
         created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, projectId, personId, ...valuesOf(hours), tx.now, tx.actor.userId],
    );
    return id;
  }

  async changeHours(tx: Transaction, id: string, hours: DayHours): Promise<void> {
    await tx.query(
      `UPDATE work_hours SET worked_on = $2, minutes = $3, kind = $4, activity_group = $5, key_activity_id = $6,
         version = version + 1 WHERE id = $1`,
      [id, ...valuesOf(hours)],
    );
  }

  async removeHours(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM work_hours WHERE id = $1`, [id]);
  }

  async sign(
    tx: Transaction,
    sheet: { projectId: string; personId: string; month: Month; signedOn: LocalDate } & SheetToSign,
  ): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO timesheet_signature (id, project_id, user_id, month, signed_on, project_minutes, figures, visits,
         signed_at, signed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        sheet.projectId,
        sheet.personId,
        sheet.month,
        sheet.signedOn,
        sheet.figures.totals.project,
        JSON.stringify(sheet.figures),
        JSON.stringify(sheet.visits),
        tx.now,
        tx.actor.userId,
      ],
    );
    return id;
  }

  async withdraw(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(
      `UPDATE timesheet_signature SET withdrawn_at = $2, withdrawn_by = $3, withdrawal_reason = $4 WHERE id = $1`,
      [id, tx.now, tx.actor.userId, reason],
    );
  }

  /** A project has no row of rules until it sets them; managers who set them take turns. */
  async lockRule(tx: Transaction, projectId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 27))`, [`timesheet-rule/${projectId}`]);
  }

  async setRule(
    tx: Transaction,
    projectId: string,
    rule: { readonly fteLimitHundredths: number; readonly dayMinutes: number },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO timesheet_rule (project_id, fte_limit_hundredths, day_minutes) VALUES ($1, $2, $3)
       ON CONFLICT (project_id) DO UPDATE SET fte_limit_hundredths = $2, day_minutes = $3,
         version = timesheet_rule.version + 1`,
      [projectId, rule.fteLimitHundredths, rule.dayMinutes],
    );
  }
}

const valuesOf = ({ on, minutes, kind, activityGroup, keyActivityId }: DayHours): unknown[] => [
  on,
  minutes,
  kind,
  activityGroup,
  keyActivityId,
];
