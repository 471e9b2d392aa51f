import { Injectable } from '@nestjs/common';
import { activeAssignments, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import { subjectHref } from '../deadline/subject-href.lookup.ts';
import type { NotificationQuery } from './dto/notification-query.dto.ts';
import type { Notification, NotificationList, UnreadCount } from './dto/notification.dto.ts';

type Row = Omit<Notification, 'href'>;

/** $1 recipient · $2 the projects in which a role is held today: who has left a project is told no more of it. */
const MINE = `n.recipient_id = $1 AND (n.project_id IS NULL OR n.project_id = ANY($2::uuid[]))`;

@Injectable()
export class NotificationView {
  constructor(private readonly database: Database) {}

  async list(actor: SignedInActor, today: LocalDate, query: NotificationQuery): Promise<NotificationList> {
    const [rows, { unread }] = await Promise.all([
      this.database.query<Row>(
        `SELECT n.id, n.type, n.params, json_build_object('type', n.subject_type, 'id', n.subject_id) AS subject,
           n.created_at AS "createdAt", n.read_at AS "readAt"
         FROM notification n WHERE ${MINE} AND ($3::boolean IS NOT TRUE OR n.read_at IS NULL)
         ORDER BY n.created_at DESC, n.id DESC LIMIT $4`,
        [actor.userId, projectsOf(actor, today), query.unread ?? null, query.size],
        'notification-list',
      ),
      this.unread(actor, today),
    ]);
    return { items: rows.map((row) => ({ ...row, href: subjectHref(row.subject.type, row.subject.id) })), unread };
  }

  async unread(actor: SignedInActor, today: LocalDate): Promise<UnreadCount> {
    const row = await this.database.one<UnreadCount>(
      `SELECT count(*) AS unread FROM notification n WHERE ${MINE} AND n.read_at IS NULL`,
      [actor.userId, projectsOf(actor, today)],
      'notification-unread',
    );
    return row ?? { unread: 0 };
  }
}

function projectsOf(actor: SignedInActor, today: LocalDate): string[] {
  return activeAssignments(actor.assignments, today).flatMap(({ projectId }) => projectId ?? []);
}
