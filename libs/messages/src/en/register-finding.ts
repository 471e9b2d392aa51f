import type { FindingRule } from '@rssz/domain';

/** Findings across registers; the key is the rule. */
export const registerFinding: Record<FindingRule, string> = {
  'consultant-two-places': 'By the diary a consultant is in two places at once, for {{minutes, hours}}.',
  'attendee-two-sessions':
    'By the diary an attendee is in two sessions at once (people: {{people}}, overlap {{minutes, hours}}).',
  'work-on-holiday': 'Work of {{minutes, hours}} on a public holiday ({{holiday}}).',
  'work-on-leave': 'Work of {{minutes, hours}} on a day with {{absent, hours}} of absence.',
  'timesheet-changed':
    'The diary changed after the timesheet was signed (records: {{visits}}): signed {{signed, hours}}, now {{present, hours}} (month {{month, month}}).',
  'fte-over-limit': 'The full-time equivalents add up to {{fte}} %, the limit is {{limit}} %.',
};
