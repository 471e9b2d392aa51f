import { Injectable } from '@nestjs/common';
import type { LocalDate, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { DEADLINE_UNIT, deadlineUnitJoins } from './deadline-unit.lookup.ts';
import type { Deadline, DeadlineList } from './dto/deadline.dto.ts';
import { DEADLINE_KIND, deadlineIsLive } from './deadline-kind.lookup.ts';
import { subjectHref } from './subject-href.lookup.ts';

/** Whose deadlines, as of which day, and in which territory. */
export interface DeadlineReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly scope: Scope;
}

export interface DeadlineFilter {
  readonly days?: number | undefined;
  readonly overdue?: boolean | undefined;
  readonly ownerId?: string | undefined;
  readonly size: number;
}

type Row = Omit<Deadline, 'href'> & { readonly total: number };

/** The open deadlines in the order in which they come. */
@Injectable()
export class DeadlineView {
  constructor(private readonly database: Database) {}

  async list(reading: DeadlineReading, filter: DeadlineFilter): Promise<DeadlineList> {
    const params: unknown[] = [reading.projectId, reading.today, filter.size];
    const conditions = conditionsOf(reading, filter, params);
    const rows = await this.database.query<Row>(
      `SELECT l.id, ${DEADLINE_KIND}, l.label, l.due_on AS "dueOn", l.due_on - $2::date AS "daysLeft",
         json_build_object('type', l.subject_type, 'id', l.subject_id) AS subject,
         CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END AS owner,
         count(*) OVER () AS total
       FROM deadline l LEFT JOIN app_user o ON o.id = l.owner_id ${deadlineUnitJoins('$2')}
       WHERE l.project_id = $1 AND l.closed_at IS NULL AND ${deadlineIsLive('$2')} AND ${conditions.join(' AND ')}
       ORDER BY l.due_on, l.label LIMIT $3`,
      params,
    );
    const items = rows.map(({ total: _total, ...row }) => ({
      ...row,
      href: subjectHref(row.subject.type, row.subject.id),
    }));
    return { items, total: rows[0]?.total ?? 0 };
  }
}

function conditionsOf(reading: DeadlineReading, filter: DeadlineFilter, params: unknown[]): string[] {
  const conditions = [scopePredicate(reading.scope, DEADLINE_UNIT, params)];
  if (filter.days !== undefined) conditions.push(`l.due_on <= $2::date + $${params.push(filter.days)}::int`);
  if (filter.overdue !== undefined) conditions.push(filter.overdue ? 'l.due_on < $2::date' : 'l.due_on >= $2::date');
  if (filter.ownerId !== undefined) conditions.push(`l.owner_id = $${params.push(filter.ownerId)}`);
  return conditions;
}
