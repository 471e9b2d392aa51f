import { ApiProperty } from '@nestjs/swagger';
import { NOTIFICATION_TYPES, type NotificationType } from '../notification-types.ts';

export class NotificationSubject {
  @ApiProperty({ example: 'deliverable' }) type: string;
  @ApiProperty({ format: 'uuid' }) id: string;
}

/** The reminders that one run planned for a person, those on other pages too. */
export class ReminderRun {
  @ApiProperty() total: number;
  @ApiProperty() unread: number;
  @ApiProperty({ description: 'How many were past their deadline when they were told' }) overdue: number;
}

/** What the signed-in person was told; `params` fill the text the web has for the type. */
export class Notification {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: NOTIFICATION_TYPES }) type: NotificationType;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params: Record<string, string | number>;
  @ApiProperty({ type: NotificationSubject }) subject: NotificationSubject;
  @ApiProperty({ type: String, nullable: true, example: 'RSSZ', description: 'The project it is of' })
  projectCode: string | null;
  @ApiProperty({ example: '/vystupy/0197…' }) href: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: string | null;
  @ApiProperty({
    type: ReminderRun,
    nullable: true,
    description: 'Of a reminder; the items of one run have one `createdAt`',
  })
  run: ReminderRun | null;
}

export class UnreadCount {
  @ApiProperty({ description: 'How many are not read yet' }) unread: number;
}

export class NotificationList extends UnreadCount {
  @ApiProperty({ type: [Notification], description: 'Newest first' }) items: Notification[];
  @ApiProperty({ description: 'How many there are on all pages' }) total: number;
}
