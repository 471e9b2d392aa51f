import type { mail as czech } from '../cs/mail.ts';
import type { Translation } from '../translation.ts';

/** Mails: plain and calm, without personal data of participants. */
export const mail = {
  reminder: {
    subjectToday: 'Due today: {{title}}',
    subjectAhead_one: 'Due in {{count}} day: {{title}}',
    subjectAhead_other: 'Due in {{count}} days: {{title}}',
    subjectOverdue: 'Overdue: {{title}}',
    greeting: 'Hello,',
    bodyToday: 'in the project {{projectName}}, this is due today, {{dueOn, date}}:',
    bodyAhead: 'in the project {{projectName}}, this is due on {{dueOn, date}}:',
    bodyOverdue: 'in the project {{projectName}}, this was due on {{dueOn, date}}:',
    open: 'Open: {{url}}',
    closing: 'Reminders come 30, 14, 7 and 1 day ahead and on the day itself. They stop once the work is done.',
    signature: 'RSSZ, project monitoring',
  },
  digest: {
    subject: 'Deadlines coming near: {{total}}',
    subjectOverdue: 'Deadlines: {{total}}, of which overdue: {{overdue}}',
    bodyProject: 'in the project {{projects}}, these are the deadlines:',
    bodyProjects: 'in the projects {{projects}}, these are the deadlines:',
    overdue: 'Overdue',
    ahead: 'Today and in the days ahead',
  },
} satisfies Translation<typeof czech>;
