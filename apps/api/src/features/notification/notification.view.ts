import { Injectable } from '@nestjs/common';
import { activeAssignments, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { subjectHref } from '../deadline/subject-href.lookup.ts';
import type { NotificationQuery } from './dto/notification-query.dto.ts';
import type { Notification, NotificationList, UnreadCount } from './dto/notification.dto.ts';

type Row = Omit<Notification, 'href'>;

/**
 * $1 recipient · $2 today · $3 projects read whole · $4 units read elsewhere. A notification names its subject, so who has
 * left the project or the unit sees it no more, neither in the list nor in the count.
 */
const MINE = `n.recipient_id = $1 AND (n.project_id IS NULL OR n.project_id = ANY($3::uuid[]) OR EXISTS (
  SELECT 1 FROM deliverable d JOIN unit_place holder ON holder.place_id = d.place_id AND holder.recorded_to IS NULL
    AND holder.valid_from <= $2::date AND (holder.valid_to IS NULL OR holder.valid_to >= $2::date)
  WHERE n.subject_type = 'deliverable' AND d.id = n.subject_id AND holder.unit_id = ANY($4::uuid[])))`;

const LIST = `
SELECT n.id, n.type, n.params, (SELECT p.code FROM project p WHERE p.id = n.project_id) AS "projectCode",
  json_build_object('type', n.subject_type, 'id', n.subject_id) AS subject,
  n.created_at AS "createdAt", n.read_at AS "readAt"
FROM notification n WHERE ${MINE} AND ($5::boolean IS NOT TRUE OR n.read_at IS NULL)
ORDER BY n.created_at DESC, n.id DESC LIMIT $6 OFFSET $7`;

const COUNT = `
SELECT count(*) AS total, count(*) FILTER (WHERE n.read_at IS NULL) AS unread FROM notification n WHERE ${MINE}`;

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

/** The first four parameters: who reads, when, and how far the reading of deliverables reaches in each project. */
function readableBy(actor: SignedInActor, today: LocalDate): unknown[] {
  const projectIds = new Set(activeAssignments(actor.assignments, today).flatMap(({ projectId }) => projectId ?? []));
  const whole: string[] = [];
  const unitIds: string[] = [];
  for (const projectId of projectIds) {
    const scope = scopeFor(actor, 'deliverable.read', projectId, today);
    if (scope.kind === 'all') whole.push(projectId);
    if (scope.kind === 'units') unitIds.push(...scope.unitIds);
  }
  return [actor.userId, today, whole, unitIds];
}
