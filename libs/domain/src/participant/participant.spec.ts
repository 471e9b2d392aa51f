import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { missingFields, PARTICIPANT_FIELDS } from './missing-fields.ts';
import { participantProblems, type ParticipantContext, type ParticipantDraft } from './participant-problems.ts';

const full = {
  givenName: 'Jana',
  surname: 'Malá',
  birthDate: '1985-04-12',
  municipality: 'Vymyšlov',
  entryOn: '2023-05-02',
  sex: 'POHZENY',
  labourStatus: 'TPZAMCI',
  education: 'VZISCED5-8',
};

describe('missingFields', () => {
  it('has nothing to ask of a complete record', () => expect(missingFields(full)).toEqual([]));

  it('asks for all of an empty one, and takes blanks for empty', () => {
    expect(missingFields({})).toEqual(PARTICIPANT_FIELDS);
    expect(missingFields({ ...full, municipality: ' ', education: null })).toEqual(['municipality', 'education']);
  });

  it('asks exactly for what was taken away', () => {
    fc.assert(
      fc.property(fc.subarray([...PARTICIPANT_FIELDS]), (taken) => {
        const record = { ...full, ...Object.fromEntries(taken.map((field) => [field, null])) };
        expect(missingFields(record)).toEqual(taken);
      }),
    );
  });
});

describe('participantProblems', () => {
  const context: ParticipantContext = {
    project: { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') },
    today: localDate('2024-09-16'),
    firstSupportOn: localDate('2023-06-01'),
    lastSupportOn: localDate('2024-08-01'),
  };
  const found = (draft: ParticipantDraft): string[] => participantProblems(draft, context).map((one) => one.code);

  it('lets an incomplete record be', () => expect(found({})).toEqual([]));

  it.each([
    [{ birthDate: localDate('2024-09-17') }, 'participant.birth-date-in-future'],
    [{ birthDate: localDate('1884-01-01') }, 'participant.birth-date-implausible'],
    [{ entryOn: localDate('2022-12-31') }, 'participant.entry-outside-project'],
    [{ entryOn: localDate('2024-09-17') }, 'participant.entry-in-future'],
    [{ entryOn: localDate('2023-06-02') }, 'participant.support-outside-participation'],
    [{ entryOn: localDate('2023-05-01'), exitOn: localDate('2023-04-30') }, 'participant.exit-before-entry'],
    [{ exitOn: localDate('2024-09-17') }, 'participant.exit-in-future'],
    [{ exitOn: localDate('2024-07-31') }, 'participant.support-outside-participation'],
  ])('refuses %j', (draft, code) => expect(found(draft)).toEqual([code]));

  it('takes the days that fit', () => {
    expect(
      found({ birthDate: localDate('1985-04-12'), entryOn: localDate('2023-05-02'), exitOn: localDate('2024-08-01') }),
    ).toEqual([]);
  });
});
