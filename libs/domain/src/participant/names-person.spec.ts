import { localDate } from '../kernel/local-date.ts';
import { namesPerson } from './names-person.ts';

const born = localDate('1984-11-05');
const jana = { code: 'P-001', givenName: 'Jana', surname: 'Malá-Černá', birthDate: born };

describe('a text that may name somebody', () => {
  it.each([
    ['both names', 'Jana Malá-Černá', true],
    ['the other way round, in capitals and without diacritics', 'MALA CERNA, JANA', true],
    ['among others', 'P-002 | Jana Malá Černá (5. 11. 1984) = 1,5', true],
    ['the pseudonym', 'byla tu p-001', true],
    ['another pseudonym that begins alike', 'P-0011', false],
    ['one of the names', 'Malá-Černá', false],
    ['names within longer words', 'Janatková Malá-Černá', false],
    ['nothing', '', false],
  ])('%s', (_what, text, expected) => expect(namesPerson(text, null, jana)).toBe(expected));

  it('is about a namesake when it tells another day of birth, unless it has the pseudonym', () => {
    const other = localDate('1990-01-01');
    expect(namesPerson('Jana Malá-Černá', other, jana)).toBe(false);
    expect(namesPerson('Jana Malá-Černá', born, jana)).toBe(true);
    expect(namesPerson('Jana Malá-Černá', other, { ...jana, birthDate: null })).toBe(true);
    expect(namesPerson('Jana Malá-Černá P-001', other, jana)).toBe(true);
  });

  it('never names somebody of whom one name only is known', () => {
    expect(namesPerson('Jana', null, { ...jana, surname: '' })).toBe(false);
    expect(namesPerson('Jana', null, { ...jana, surname: null })).toBe(false);
  });
});
