import { logFormProblems, logRequestOf } from './check-log-form.ts';
import { clockText } from './check-log-detail.ts';
import { emptyLogForm, formOfLog, hasDetail, type LogFormState } from './log-form-state.ts';
import { formOfTemplate, templateOfForm } from './template-form.ts';

const context = {
  today: '2024-03-15',
  project: { startsOn: '2023-01-01', endsOn: '2024-12-31' },
  isCorrection: false,
};
const filled: LogFormState = {
  ...emptyLogForm('2024-03-14'),
  unitId: 'unit-1',
  hoursText: '2,5',
  thematicArea: 'housing',
  keyActivity: 'KA02',
  startsAt: '9',
  endsAt: '12.00',
  kind: 'workshop',
  place: ' Obecní úřad ',
  furtherUnitIds: ['unit-2'],
  nextStepText: 'Poslat návrh',
  nextStepDueOn: '2024-04-01',
  preparationText: '0,5',
  travelText: '1:30',
  internalNote: ' jen my ',
  attendees: [
    { participantId: 'p-1', name: 'P-001', hoursText: null },
    { participantId: 'p-2', name: 'P-002', hoursText: '1' },
  ],
};
const problemsOf = (change: Partial<LogFormState>) =>
  logFormProblems({ ...filled, ...change }, context).map(({ code, field }) => [code, field]);

describe('the rest of a log in the form', () => {
  it('becomes minutes, times and trimmed texts', () => {
    expect(problemsOf({})).toEqual([]);
    expect(logRequestOf(filled, false)).toMatchObject({
      startsAt: '09:00',
      endsAt: '12:00',
      kind: 'workshop',
      place: 'Obecní úřad',
      furtherUnitIds: ['unit-2'],
      nextStep: { text: 'Poslat návrh', dueOn: '2024-04-01' },
      preparationMinutes: 30,
      travelMinutes: 90,
      internalNote: 'jen my',
    });
  });

  it.each([
    ['a time that cannot be read', { startsAt: 'ráno' }, 'validation.wrong-type', 'startsAt'],
    ['a beginning alone', { endsAt: '' }, 'log.time-incomplete', 'endsAt'],
    ['an end before the beginning', { endsAt: '8:00' }, 'log.time-reversed', 'endsAt'],
    ['a length over the time', { endsAt: '10:00' }, 'log.minutes-over-span', 'hoursText'],
    ['the unit once more', { furtherUnitIds: ['unit-1'] }, 'log.unit-twice', 'furtherUnitIds.0'],
    ['a step without a day', { nextStepDueOn: '' }, 'validation.required', 'nextStepDueOn'],
    ['a step without words', { nextStepText: ' ' }, 'validation.required', 'nextStepText'],
    ['a step before the visit', { nextStepDueOn: '2024-03-13' }, 'log.next-step-before-visit', 'nextStepDueOn'],
    ['a day of a step that is none', { nextStepDueOn: 'brzy' }, 'date.not-a-date', 'nextStepDueOn'],
    ['travel that cannot be read', { travelText: 'daleko' }, 'hours.not-a-number', 'travelText'],
    ['more preparation than a day', { preparationText: '25' }, 'log.work-range', 'preparationText'],
    ['a birth number in the note', { note: '805412/1238' }, 'text.birth-number', 'note'],
  ])('refuses %s', (_name, change, code, field) => {
    expect(problemsOf(change)).toContainEqual([code, field]);
  });

  it('is offered closed when there is none of it', () => {
    expect(hasDetail(emptyLogForm('2024-03-14'))).toBe(false);
    expect(hasDetail(filled)).toBe(true);
    expect(hasDetail({ ...emptyLogForm('2024-03-14'), furtherUnitIds: ['unit-2'] })).toBe(true);
  });

  it('reads a time as people type it', () => {
    expect(['9', '9:05', '09.30', ' 13:00 ', 'ráno'].map(clockText)).toEqual([
      '09:00',
      '09:05',
      '09:30',
      '13:00',
      'ráno',
    ]);
  });
});

describe('a template', () => {
  const people = [{ value: 'p-1', label: 'Nováková Jana (P-001)' }];

  it('keeps what tends to stay and gives it back, without people who are no longer there', () => {
    const template = templateOfForm(filled);
    expect(JSON.stringify(template)).not.toMatch(/jen my|Poslat|2024/);
    expect(template.attendees).toEqual([
      { participantId: 'p-1', minutes: 150 },
      { participantId: 'p-2', minutes: 60 },
    ]);
    expect(formOfTemplate(template, people, 'cs')).toEqual({
      unitId: 'unit-1',
      hoursText: '2,5',
      mode: 'in-person',
      thematicArea: 'housing',
      keyActivity: 'KA02',
      kind: 'workshop',
      place: 'Obecní úřad',
      furtherUnitIds: ['unit-2'],
      preparationText: '0,5',
      travelText: '1,5',
      attendees: [{ participantId: 'p-1', name: 'Nováková Jana (P-001)', hoursText: null }],
    });
  });
});

describe('a stored log in the form', () => {
  it('comes back as it was written', () => {
    const request = logRequestOf(filled, false);
    const stored = {
      ...request,
      minutes: 150,
      unit: { id: 'unit-1' },
      furtherUnits: [{ id: 'unit-2' }],
      thematicArea: { code: 'housing' },
      note: '',
      kind: 'workshop',
      startsAt: '09:00',
      endsAt: '12:00',
      place: 'Obecní úřad',
      internalNote: 'jen my',
      nextStep: { text: 'Poslat návrh', dueOn: '2024-04-01' },
      preparationMinutes: 30,
      travelMinutes: 90,
      attendees: request.attendees.map((one) => ({ ...one, name: one.participantId })),
    };
    const { reason: _reason, ...again } = logRequestOf(formOfLog(stored, 'cs'), true);
    expect(again).toEqual(request);
  });
});
