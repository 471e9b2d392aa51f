import type { mail as czech } from '../cs/mail.ts';
import type { Translation } from '../translation.ts';

/** Mails: plain and calm, without personal data of participants. */
export const mail = {
  reminder: {
    subjectToday: 'RSSZ: due today – {{title}}',
    subjectAhead_one: 'RSSZ: due in {{count}} day – {{title}}',
    subjectAhead_other: 'RSSZ: due in {{count}} days – {{title}}',
    subjectOverdue: 'RSSZ: overdue – {{title}}',
    greeting: 'Hello,',
    bodyToday: 'in the project {{projectName}}, this is due today, {{dueOn, date}}:',
    bodyAhead: 'in the project {{projectName}}, this is due on {{dueOn, date}}:',
    bodyOverdue: 'in the project {{projectName}}, this was due on {{dueOn, date}}:',
    open: 'Open: {{url}}',
    closing: 'Reminders come 30, 14, 7 and 1 day ahead and on the day itself. They stop once the work is done.',
    signature: 'RSSZ, project monitoring',
  },
  digest: {
    subject_one: 'RSSZ: {{count}} deadline',
    subject_other: 'RSSZ: {{count}} deadlines',
    subjectOverdue_one: 'RSSZ: {{count}} deadline, {{overdue}} of them overdue',
    subjectOverdue_other: 'RSSZ: {{count}} deadlines, {{overdue}} of them overdue',
    bodyProject: 'in the project {{projects}}, these are the deadlines:',
    bodyProjects: 'in the projects {{projects}}, these are the deadlines:',
    overdue: 'Overdue',
    ahead: 'Today and in the days ahead',
  },
  enquiry: {
    greeting: 'Good day,',
    confirmationSubject: 'RSSZ: we have received your enquiry {{number}}',
    confirmationBody:
      'thank you for enquiry {{number}} ({{subject}}) in the project {{projectName}}. We will answer by {{dueOn, date}} at the latest.',
    confirmationKept: 'We keep the data of the enquiry until {{keptUntil, date}} at the latest and then erase them.',
    confirmationNotYou: 'If you have not asked anything, somebody else used your address. Please ignore this message.',
    answerSubject: 'RSSZ: the answer to your enquiry {{number}}',
    answerBody: 'this is our answer to your enquiry {{number}} ({{subject}}):',
    answerAuthor: '{{author}}, project {{projectName}}',
    answerKept: 'We keep the data of the enquiry until {{keptUntil, date}} at the latest and then erase them.',
    objective: 'specific objective {{objective}}',
    clld: 'CLLD and local action groups',
    signature: 'RSSZ, Department for Social Inclusion',
  },
} satisfies Translation<typeof czech>;
