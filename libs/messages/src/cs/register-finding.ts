import type { FindingRule } from '@rssz/domain';

/** Zjištění napříč evidencemi; klíč je pravidlo. */
export const registerFinding: Record<FindingRule, string> = {
  'consultant-two-places': 'Konzultant je podle deníku na dvou místech zároveň, překryv {{minutes, hours}}.',
  'attendee-two-sessions':
    'Účastník je podle deníku na dvou setkáních zároveň (osob: {{people}}, překryv {{minutes, hours}}).',
  'work-on-holiday': 'Práce {{minutes, hours}} ve svátek ({{holiday}}).',
  'work-on-leave': 'Práce {{minutes, hours}} v den, kdy je zapsána nepřítomnost {{absent, hours}}.',
  'timesheet-changed':
    'Deník se po podpisu výkazu změnil (záznamů: {{visits}}): podepsáno {{signed, hours}}, nyní {{present, hours}} (měsíc {{month, month}}).',
  'fte-over-limit': 'Součet úvazků je {{fte}} % při hranici {{limit}} %.',
};
