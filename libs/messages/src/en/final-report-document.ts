import type { finalReportDocument as czech } from '../cs/final-report-document.ts';
import type { Translation } from '../translation.ts';

/** Words of the final report on expert advice as a document; its sentences are in `final-report.ts`. */
export const finalReportDocument = {
  unit: 'Territorial unit',
  region: 'Region',
  asOf: 'As of',
  howCited:
    'Every statement is backed by a footnote that leads to a record. People are only counted; notes of the diary are not part of the report.',
  nothing: 'Nothing is recorded here yet.',
  withoutUnit: 'The place of this report has no territorial unit yet.',
  sample: 'SAMPLE: the criteria are invented; they are not the official quality criteria.',
  section: {
    scope: 'Extent of the advice',
    areas: 'Advice by thematic area',
    people: 'Persons supported',
    results: 'Results of the cooperation',
    measures: 'Measures of approved plans',
    shifts: 'Shift in quality criteria',
    documents: 'Documents',
    'open-steps': 'Open steps',
  },
  note: {
    log: 'Advisory diary: {{heldOn, date}}, {{mode}}, {{minutes, hours}}, {{keyActivity}}, version {{version}}.',
    'next-step': 'Advisory diary: a step agreed on {{heldOn, date}}, version {{version}} of the entry.',
    assessment: 'Rating of criterion {{code}}: {{on, date}}, level {{level}}.',
    result: 'Cooperation description, version {{number}}: a result closed on {{on, date}}.',
    measure: 'Measure of the plan “{{plan}}”, {{state}}, entries of progress: {{entries}}.',
    openResult: 'Cooperation description, version {{number}}: a result not closed yet.',
    document: 'Deliverable {{code}}, approved on {{on, date}}.',
    mode: { 'in-person': 'in person', remote: 'remotely', 'e-learning': 'e-learning' },
  },
} satisfies Translation<typeof czech>;
