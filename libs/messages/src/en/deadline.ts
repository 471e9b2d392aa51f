import type { deadline as czech } from '../cs/deadline.ts';
import type { Translation } from '../translation.ts';

/** Deadlines, notifications and their bell. */
export const deadline = {
  title: 'Deadlines',
  empty: 'No deadline is coming near.',
  dueOn: 'Due {{date}}',
  today: 'today',
  tomorrow: 'tomorrow',
  daysLeft_one: 'in {{count, number}} day',
  daysLeft_other: 'in {{count, number}} days',
  overdue_one: '{{count, number}} day overdue',
  overdue_other: '{{count, number}} days overdue',
  assumption: 'assumption',
  owner: 'Owner: {{name}}',
  noOwner: 'no owner',
  kind: {
    milestone: 'Milestone of cooperation',
    due: 'Due date of a deliverable',
    report: 'Implementation report',
    target: 'Interim target',
    assessment: 'Missing for the judgement of the goal',
    result: 'Expected result',
    part: 'Part of a deliverable',
  },
  label: {
    milestone: '{{label}} – {{stage, stage}}',
    assessment: '{{label}} – evidence for judging the goal is missing',
  },
  notification: {
    type: {
      'deadline.reminder': 'Due {{dueOn, date}}: {{label}}',
      'deadline.overdue': 'Was due {{dueOn, date}}: {{label}}',
      'milestone.reminder': 'Due {{dueOn, date}}: {{label}} – {{stage, stage}}',
      'milestone.overdue': 'Was due {{dueOn, date}}: {{label}} – {{stage, stage}}',
      'assessment.reminder': 'Due {{dueOn, date}}: {{label}} – evidence for judging the goal is missing',
      'assessment.overdue': 'Was due {{dueOn, date}}: {{label}} – evidence for judging the goal is missing',
      'handover.offered': 'Offered to you: territorial unit {{unit}}',
      'handover.accepted': 'Territorial unit {{unit}} has been taken over',
      'handover.withdrawn': 'The hand-over of {{unit}} was withdrawn',
      'deliverable.submitted': 'For approval: {{code}} {{title}}',
      'deliverable.returned': 'Returned for rework: {{code}} {{title}}',
      'deliverable.approved': 'Approved: {{code}} {{title}}',
    },
  },
  calendar: {
    title: 'Calendar of deadlines',
    subscribe: 'Subscribe in a calendar',
    address: 'Address of the calendar',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    hint: 'The address is yours alone. Whoever has it sees your deadlines.',
    lead: 'Add the address to your calendar as a subscription (in Outlook “Add calendar from internet”). Deadlines then refresh by themselves.',
    renew: 'New address…',
    renewTitle: 'Make a new address?',
    renewText:
      'The present address stops working at once. You will have to replace it in every calendar where you use it.',
    renewSubmit: 'Make a new address',
    renewed: 'The new address works, the former one is dead.',
  },
} satisfies Translation<typeof czech>;
