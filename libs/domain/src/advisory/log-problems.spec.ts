import { localDate } from '../kernel/local-date.ts';
import { logProblems, type AdvisoryLogContext, type AdvisoryLogDraft } from './log-problems.ts';

const context: AdvisoryLogContext = {
  project: { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') },
  today: localDate('2024-09-16'),
};
const draft: AdvisoryLogDraft = {
  heldOn: localDate('2024-09-10'),
  minutes: 150,
  mode: 'in-person',
  attendees: [
    { participantId: 'a', minutes: 150 },
    { participantId: 'b', minutes: 90 },
  ],
};
const found = (more: Partial<AdvisoryLogDraft>, around: Partial<AdvisoryLogContext> = {}): string[] =>
  logProblems({ ...draft, ...more }, { ...context, ...around }).map((one) => `${one.field}: ${one.code}`);

describe('logProblems', () => {
  it('has nothing against 2,5 h with people', () => expect(found({})).toEqual([]));

  it.each([
    ['2022-12-31', 'support.outside-project'],
    ['2024-09-17', 'support.in-future'],
  ])('refuses the day %s', (date, code) => expect(found({ heldOn: localDate(date) })).toEqual([`heldOn: ${code}`]));

  it('refuses a day after the project even when it has come', () => {
    const late = { today: localDate('2025-02-01') };
    expect(found({ heldOn: localDate('2025-01-15') }, late)).toEqual(['heldOn: support.outside-project']);
  });

  it('keeps to the cooperation with the unit when it is known', () => {
    const unit = { cooperationFrom: localDate('2024-09-11'), cooperationTo: null };
    expect(found({}, { unit })).toEqual(['heldOn: support.outside-cooperation']);
    expect(found({}, { unit: { cooperationFrom: null, cooperationTo: null } })).toEqual([]);
  });

  it.each([0, -30, 1441, 2.5, Number.NaN])('refuses %p minutes', (minutes) => {
    expect(found({ minutes, attendees: [] })).toEqual(['minutes: log.minutes-range']);
  });

  it('takes a whole day', () => expect(found({ minutes: 1440, attendees: [] })).toEqual([]));

  it('refuses somebody twice, too long, or for no time', () => {
    const attendees = [
      { participantId: 'a', minutes: 151 },
      { participantId: 'b', minutes: 0 },
      { participantId: 'a', minutes: 10 },
    ];
    expect(found({ attendees })).toEqual([
      'attendees.0.minutes: log.attendee-minutes-exceed',
      'attendees.1.minutes: log.attendee-minutes-range',
      'attendees.2.participantId: log.attendee-twice',
    ]);
  });

  it('keeps people to their participation', () => {
    const participations = new Map([
      ['a', { entryOn: localDate('2024-09-11'), exitOn: null }],
      ['b', { entryOn: null, exitOn: localDate('2024-09-09') }],
    ]);
    expect(found({}, { participations })).toEqual([
      'attendees.0.participantId: log.attendee-outside-participation',
      'attendees.1.participantId: log.attendee-outside-participation',
    ]);
    expect(found({}, { participations: new Map() })).toEqual([
      'attendees.0.participantId: log.attendee-unknown',
      'attendees.1.participantId: log.attendee-unknown',
    ]);
  });
});
