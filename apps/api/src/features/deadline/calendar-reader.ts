import { Injectable } from '@nestjs/common';
import { can, type Assignment, type LocalDate } from '@rssz/domain';
import type { Actor, Locale } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';

interface Row {
  readonly userId: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly assignments: readonly Assignment[];
  readonly generation: number;
}

/** Somebody whose feed may be read, and which of its addresses is open. */
export type FeedReader = Actor & { readonly generation: number };

const GENERATION = `coalesce((SELECT f.generation FROM calendar_feed f WHERE f.user_id = $1 AND f.project_id = $2), 1)`;

/** The owner of a feed with the roles held today: a role that ended, or a disabled account, closes the feed at once. */
@Injectable()
export class CalendarReader {
  constructor(private readonly database: Database) {}

  async find(userId: string, projectId: string, today: LocalDate): Promise<FeedReader | null> {
    const reader = await this.database.one<Row>(
      `SELECT u.id AS "userId", u.display_name AS "displayName", u.locale, ${GENERATION} AS generation,
         coalesce((SELECT json_agg(json_build_object('role', r.role, 'projectId', r.project_id, 'unitId', r.unit_id,
           'validFrom', r.valid_from, 'validTo', r.valid_to))
           FROM role_assignment r WHERE r.user_id = u.id), '[]') AS assignments
       FROM app_user u WHERE u.id = $1 AND u.disabled_at IS NULL`,
      [userId, projectId],
      'calendar-reader',
    );
    return reader && can(reader.assignments, 'deadline.read', { projectId }, today) ? reader : null;
  }

  async generation(userId: string, projectId: string): Promise<number> {
    const row = await this.database.one<{ generation: number }>(`SELECT ${GENERATION} AS generation`, [
      userId,
      projectId,
    ]);
    return row?.generation ?? 1;
  }
}
