import fc from 'fast-check';
import { readRegistrationNumber, type RegistrationReading } from './read-registration-number.ts';

const RSSZ = 'CZ.03.02.02/00/22_004/0000366';

const reading = (text: string, expected?: string): RegistrationReading => {
  const result = readRegistrationNumber(text, expected);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const problem = (text: string): string | null => {
  const result = readRegistrationNumber(text);
  return result.ok ? null : result.error.code;
};

describe('a registration number', () => {
  it('of RSSZ itself reads as priority 2, objective 2.2, call 03_22_004', () => {
    expect(reading(RSSZ)).toEqual({
      number: RSSZ,
      programme: 'OPZ+',
      priority: 2,
      specificObjective: '2.2',
      call: '03_22_004',
      callYear: 2022,
      sequence: '0000366',
      warnings: [],
    });
  });

  it('is read however it was pasted', () => {
    expect(reading(` cz.03.02.02 /00/22_004/0000366\u00a0`).number).toBe(RSSZ);
  });

  it('warns when it says another objective than the project or measure', () => {
    expect(reading(RSSZ, '2.2').warnings).toEqual([]);
    expect(reading(RSSZ, '2.1').warnings).toEqual([
      { code: 'objective-differs', params: { read: '2.2', expected: '2.1' } },
    ]);
  });

  it('of a CLLD project is expected to say 2.1, to whose wording CLLD attaches', () => {
    expect(reading('CZ.03.02.01/00/22_028/0000001', 'CLLD').warnings).toEqual([]);
    expect(reading(RSSZ, 'CLLD').warnings).toMatchObject([{ params: { expected: '2.1' } }]);
  });

  it('of an objective or priority that the catalogue does not know is read with a warning', () => {
    expect(reading('CZ.03.01.04/00/23_047/0000001').warnings).toEqual([
      { code: 'objective-not-described', params: { read: '1.4' } },
    ]);
    expect(reading('CZ.03.09.01/00/23_047/0000001').warnings).toEqual([
      { code: 'priority-unknown', params: { read: '9' } },
    ]);
  });

  it.each([
    ['', 'registration.malformed'],
    ['366', 'registration.malformed'],
    ['CZ.03.02.02/00/22_004/366', 'registration.malformed'],
    ['CZ.03.2.02/00/22_004/0000366', 'registration.malformed'],
    ['CZ.06.02.02/00/22_004/0000366', 'registration.other-programme'],
    ['CZ.03.2.60/0.0/0.0/15_030/0000605', 'registration.former-period'],
  ])('"%s" is refused: %s', (text, code) => expect(problem(text)).toBe(code));

  it('any text is read or refused, never a crash, and what is read is what was written', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(999), fc.nat(9_999_999), (p, o, y, c, n) => {
        const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
        const text = `CZ.03.${pad(p, 2)}.${pad(o, 2)}/00/${pad(y, 2)}_${pad(c, 3)}/${pad(n, 7)}`;
        const read = reading(text);
        expect(read.specificObjective).toBe(`${p}.${o}`);
        expect(read.callYear).toBe(2000 + y);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => expect(problem(text)).not.toBe(undefined)));
  });
});
