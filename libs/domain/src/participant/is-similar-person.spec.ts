import { localDate } from '../kernel/local-date.ts';
import { isSimilarPerson, type NamedPerson } from './is-similar-person.ts';

const person = (givenName: string | null, surname: string | null, birthDate: string | null): NamedPerson => ({
  givenName,
  surname,
  birthDate: birthDate === null ? null : localDate(birthDate),
});
const known = person('Anna-Marie', 'Nováková', '1980-05-01');

describe('two records that may be one person', () => {
  it.each([
    ['have one name, in any spelling, and a birth date missing', person('ANNA MARIE', 'novakova', null), true],
    ['are told apart by two birth dates', person('Anna-Marie', 'Nováková', '1981-05-01'), false],
    ['are left to the identity when both birth dates agree', person('Anna-Marie', 'Nováková', '1980-05-01'), false],
    ['do not share only a surname', person('Jana', 'Nováková', null), false],
    ['do not share a name that is inflected', person('Anna-Marie', 'Novákov', null), false],
    ['need both names', person(null, 'Nováková', null), false],
  ])('%s', (_name, other, expected) => {
    expect(isSimilarPerson(known, other)).toBe(expected);
    expect(isSimilarPerson(other, known)).toBe(expected);
  });
});
