import type { document as czech } from '../cs/document.ts';
import type { Translation } from '../translation.ts';

/** The words that every document made by the system carries. */
export const document = {
  registrationNumber: 'Registration number {{number}}',
  madeOn: 'Made on {{on, date}}',
  asOf: 'As of {{on, date}}',
  page: 'Page',
  pageOf: 'of',
  demo: 'Demonstration data: units, people and figures are made up.',
} satisfies Translation<typeof czech>;
