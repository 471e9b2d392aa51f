import type { deadline as czech } from '../cs/deadline.ts';
import type { Translation } from '../translation.ts';

/** Deadlines, notifications and their bell. */
export const deadline = {
  title: 'Deadlines',
  empty: 'No deadline is coming near.',
  dueOn: 'Due {{date}}',
  today: 'today',
  tomorrow: 'tomorrow',
  daysLeft_one: 'in {{count}} day',
  daysLeft_other: 'in {{count}} days',
  overdue_one: '{{count}} day overdue',
  overdue_other: '{{count}} days overdue',
  assumption: 'assumption',
  owner: 'Owner: {{name}}',
  noOwner: 'no owner',
  kind: {
    due: 'Due date of a deliverable',
    report: 'Implementation report',
    target: 'Interim target',
  },
  notification: {
    title: 'Notifications',
    bell_one: 'Notifications, {{count}} unread',
    bell_other: 'Notifications, {{count}} unread',
    empty: 'Nothing new.',
    markRead: 'Mark as read',
    markAllRead: 'Mark all as read',
    open: 'Open',
    type: {
      'deadline.reminder': 'Due {{dueOn, date}}: {{label}}',
      'deliverable.submitted': 'For approval: {{code}} {{title}}',
      'deliverable.returned': 'Returned for rework: {{code}} {{title}}',
      'deliverable.approved': 'Approved: {{code}} {{title}}',
    },
  },
  calendar: {
    title: 'Calendar of deadlines',
    subscribe: 'Subscribe in a calendar',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    hint: 'The address is yours alone. Whoever has it sees your deadlines.',
  },
} satisfies Translation<typeof czech>;
