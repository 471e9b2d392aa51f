import type { StatementCode } from '@rssz/domain';

/** The sentences of the final report on expert advice. */
export const finalReport: Record<StatementCode, string> = {
  'scope.none': 'No advisory visit is recorded in the territorial unit.',
  'scope.visits':
    'Expert advice was given from {{from, date}} to {{to, date}}; visits: {{visits}}, {{minutes, hours}} in all.',
  'scope.in-person': 'In person: {{visits}} visits, {{minutes, hours}}.',
  'scope.remote': 'Remotely: {{visits}} visits, {{minutes, hours}}.',
  'scope.e-learning': 'E-learning: {{visits}} records, {{minutes, hours}}.',
  'scope.activity': 'In key activity {{activity}}: {{visits}} visits, {{minutes, hours}}.',
  'scope.shared': 'Of these together with other territorial units: {{visits}} visits, {{minutes, hours}}.',
  'area.visits': '{{area}}: {{visits}} visits, {{minutes, hours}}.',
  'people.none': 'No support of individual persons is recorded.',
  'people.supported': 'Persons supported: {{people}}; together they received {{minutes, hours}} of support.',
  'result.reached': 'The agreed result “{{title}}” was reached.',
  'result.partly': 'The agreed result “{{title}}” was partly reached.',
  'result.not-reached': 'The agreed result “{{title}}” was not reached.',
  'result.open': 'The agreed result “{{title}}” has not been evaluated yet.',
  'measure.summary': 'Plan “{{plan}}”: {{measures}} measures in all, {{done}} done, {{running}} running.',
  'measure.planned': 'Measure “{{title}}” is planned.',
  'measure.running': 'Measure “{{title}}” has been running since {{on, date}}.',
  'measure.done': 'Measure “{{title}}” was done on {{on, date}}.',
  'measure.postponed': 'Measure “{{title}}” was postponed on {{on, date}}.',
  'measure.dropped': 'Measure “{{title}}” was dropped on {{on, date}}.',
  'shift.none': 'No quality criterion has been rated repeatedly yet.',
  'shift.summary': 'Quality criteria: {{up}} improved, {{same}} unchanged, {{down}} worse.',
  'shift.up':
    '{{area}}, {{criterion}}: improved from level {{before}} ({{from, date}}) to level {{after}} ({{to, date}}).',
  'shift.same': '{{area}}, {{criterion}}: unchanged, level {{before}} ({{from, date}}) and {{after}} ({{to, date}}).',
  'shift.down':
    '{{area}}, {{criterion}}: declined from level {{before}} ({{from, date}}) to level {{after}} ({{to, date}}).',
  'document.approved': 'Document {{code}} “{{title}}” was approved on {{on, date}}.',
  'step.open': 'A step agreed at the visit on {{agreedOn, date}} remains, due on {{on, date}}.',
};
