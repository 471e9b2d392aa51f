import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import { subjectHref } from '../deadline/subject-href.lookup.ts';
import type { NotificationQuery } from './dto/notification-query.dto.ts';
import type { Notification, NotificationList, UnreadCount } from './dto/notification.dto.ts';
import { READABLE_SQL, readableBy } from './readable-notification.sql.ts';

type Row = Omit<Notification, 'href'>;

/** A run is counted before the list is narrowed to what is unread or to a page. */
const LIST = `
SELECT told.id, told.type, told.params, (SELECT p.code FROM project p WHERE p.id = told.project_id) AS "projectCode",
  json_build_object('type', told.subject_type, 'id', told.subject_id) AS subject,
  told.created_at AS "createdAt", told.read_at AS "readAt", told.run
FROM (
  SELECT n.*, CASE WHEN n.type = 'deadline.reminder' THEN json_build_object('total', count(*) OVER run,
    'unread', count(*) FILTER (WHERE n.read_at IS NULL) OVER run,
    'overdue', count(*) FILTER (WHERE (n.params ->> 'daysLeft')::int < 0) OVER run) END AS run
  FROM notification n WHERE ${READABLE_SQL}
  WINDOW run AS (PARTITION BY n.type, n.created_at)
) told WHERE $5::boolean IS NOT TRUE OR told.read_at IS NULL
ORDER BY told.created_at DESC, told.id DESC LIMIT $6 OFFSET $7`;

const COUNT = `
SELECT count(*) AS total, count(*) FILTER (WHERE n.read_at IS NULL) AS unread FROM notification n WHERE ${READABLE_SQL}`;

interface Counts extends UnreadCount {
  readonly total: number;
}

/** What a person was told and may still read. */
@Injectable()
export class NotificationView {
  constructor(private readonly database: Database) {}

  async list(actor: SignedInActor, today: LocalDate, query: NotificationQuery): Promise<NotificationList> {
    const mine = readableBy(actor, today);
    const onlyUnread = query.unread ?? false;
    const page = [onlyUnread, query.size, (query.page - 1) * query.size];
    const [rows, { total, unread }] = await Promise.all([
      this.database.query<Row>(LIST, [...mine, ...page], 'notification-list'),
      this.count(mine),
    ]);
    const items = rows.map((row) => ({ ...row, href: subjectHref(row.subject.type, row.subject.id) }));
    return { items, unread, total: onlyUnread ? unread : total };
  }

  async unread(actor: SignedInActor, today: LocalDate): Promise<UnreadCount> {
    const { unread } = await this.count(readableBy(actor, today));
    return { unread };
  }

  private async count(mine: readonly unknown[]): Promise<Counts> {
    return (await this.database.one<Counts>(COUNT, mine, 'notification-count')) ?? { total: 0, unread: 0 };
  }
}
