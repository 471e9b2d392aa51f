import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { participantForm } from './participant-form-state.ts';
import { identityTyped, similarPeople } from './similar-people.ts';

const typed = (givenName: string, surname: string, birthDate = '') => ({
  ...participantForm(undefined, '2024-09-16', { startsOn: '2023-01-01', endsOn: '2026-12-31' }),
  givenName,
  surname,
  birthDate,
});

describe('people of the same name', () => {
  it('are confirmed as distinct for one name and birth date only', () => {
    const confirmed = identityTyped(typed('Anna-Marie', 'Nováková'));
    expect(identityTyped(typed('anna marie', 'NOVAKOVA'))).toBe(confirmed);
    expect(identityTyped(typed('Anna-Marie', 'Nováková', '1980-05-01'))).not.toBe(confirmed);
    expect(identityTyped(typed('Anna', 'Nováková'))).not.toBe(confirmed);
  });

  it('are those the refusal names, and without them there is somebody elsewhere', () => {
    const current = { similar: [{ id: '1', code: 'P-001' }], isElsewhere: false };
    expect(similarPeople(new ProblemFailure(409, { code: 'participant.similar-exists', current }))).toEqual(current);
    expect(similarPeople(new ProblemFailure(409, { code: 'participant.similar-exists' }))).toEqual({
      similar: [],
      isElsewhere: true,
    });
  });
});
