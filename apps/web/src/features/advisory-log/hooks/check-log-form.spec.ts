import fc from 'fast-check';
import { formField, logFormProblems, logRequestOf, longestNote } from './check-log-form.ts';
import { emptyLogForm, type LogFormState } from './log-form-state.ts';

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
};
const attendee = (hoursText: string | null, participantId = 'p-1') => ({ participantId, name: 'P-001', hoursText });
const problemsOf = (change: Partial<LogFormState>, isCorrection = false) =>
  logFormProblems({ ...filled, ...change }, { ...context, isCorrection }).map(({ code, field }) => [code, field]);

describe('the form of a log', () => {
  it('has no problem when it is filled in', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ attendees: [attendee(null), attendee('1:30', 'p-2')] })).toEqual([]);
  });

  it('asks for everything at once when it is empty', () => {
    expect(logFormProblems(emptyLogForm(''), context).map(({ field }) => field)).toEqual([
      'unitId',
      'thematicArea',
      'keyActivity',
      'heldOn',
      'hoursText',
    ]);
  });

  it.each([
    ['a day that is not one', { heldOn: 'včera' }, 'date.not-a-date', 'heldOn'],
    ['a day in the future', { heldOn: '2024-03-16' }, 'support.in-future', 'heldOn'],
    ['a day before the project', { heldOn: '2022-12-31' }, 'support.outside-project', 'heldOn'],
    ['hours that cannot be read', { hoursText: 'dlouho' }, 'hours.not-a-number', 'hoursText'],
    ['no time at all', { hoursText: '0' }, 'hours.out-of-range', 'hoursText'],
    ['more than a day', { hoursText: '24,5' }, 'hours.out-of-range', 'hoursText'],
    ['a note too long', { note: 'x'.repeat(longestNote + 1) }, 'validation.too-long', 'note'],
    ['unreadable hours of a participant', { attendees: [attendee('?')] }, 'hours.not-a-number', 'attendees.0.minutes'],
    ['a participant longer than the meeting', { attendees: [attendee('3')] }, undefined, 'attendees.0.minutes'],
  ])('refuses %s beside its field', (_what, change, code, field) => {
    expect(problemsOf(change)).toEqual([[code ?? expect.any(String), field]]);
  });

  it('still judges the day while the hours cannot be read', () => {
    expect(problemsOf({ heldOn: '2024-03-16', hoursText: '' }).map(([, field]) => field)).toEqual([
      'hoursText',
      'heldOn',
    ]);
  });

  it('needs a reason only for a correction', () => {
    expect(problemsOf({ reason: '  ' })).toEqual([]);
    expect(problemsOf({ reason: '  ' }, true)).toEqual([['reason.required', 'reason']]);
  });
});

describe('the request of a log', () => {
  it('carries minutes, trimmed texts and the session for participants without hours of their own', () => {
    const form = { ...filled, note: ' o bydlení ', attendees: [attendee(null), attendee('1,5', 'p-2')] };
    expect(logRequestOf(form, false)).toEqual({
      unitId: 'unit-1',
      heldOn: '2024-03-14',
      minutes: 150,
      mode: 'in-person',
      thematicArea: 'housing',
      keyActivity: 'KA02',
      note: 'o bydlení',
      attendees: [
        { participantId: 'p-1', minutes: 150 },
        { participantId: 'p-2', minutes: 90 },
      ],
      furtherUnitIds: [],
      startsAt: null,
      endsAt: null,
      kind: 'advisory',
      place: null,
      internalNote: '',
      nextStep: null,
      preparationMinutes: 0,
      travelMinutes: 0,
    });
  });

  it('carries the reason of a correction', () => {
    expect(logRequestOf({ ...filled, reason: ' překlep ' }, true).reason).toBe('překlep');
  });

  it('takes a problem of minutes beside the text of hours', () => {
    expect(formField('minutes')).toBe('hoursText');
    expect(formField('note')).toBe('note');
    expect(formField(undefined)).toBeUndefined();
  });

  it('of a form without problems always has a length within a day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer({ min: -5, max: 30 }).map(String)), (hoursText) => {
        const form = { ...filled, hoursText };
        fc.pre(logFormProblems(form, context).length === 0);
        expect(logRequestOf(form, false).minutes).toBeGreaterThan(0);
        expect(logRequestOf(form, false).minutes).toBeLessThanOrEqual(1440);
      }),
    );
  });
});
