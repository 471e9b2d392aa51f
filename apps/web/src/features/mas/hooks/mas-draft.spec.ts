import { masDraftOf, masDraftProblems, masRequestOf, municipalitiesOf } from './mas-draft.ts';

const empty = masDraftOf(null);

describe('the form of a local action group', () => {
  it('reads municipalities with names and without, however they are separated', () => {
    expect(municipalitiesOf('500 101 Dolní Vrch\n500102, 500103;\n\n 500104  Horní')).toEqual([
      { code: '500101', name: 'Dolní Vrch' },
      { code: '500102' },
      { code: '500103' },
      { code: '500104', name: 'Horní' },
    ]);
  });

  it('leaves what is no code for the server to name', () => {
    expect(municipalitiesOf('50010\nVrch\n5001011')).toEqual([
      { code: '50010' },
      { code: 'Vrch' },
      { code: '5001011' },
    ]);
  });

  it('sends days that nobody filled in as none', () => {
    const { strategyFrom, municipalities } = masRequestOf({ ...empty, municipalities: '500101' });
    expect([strategyFrom, municipalities]).toEqual([null, [{ code: '500101' }]]);
  });

  it('tells what is wrong beside the fields', () => {
    const problems = masDraftProblems({ ...empty, identificationNumber: '12345678', strategyTo: '2024-01-01' });
    expect(problems.map(({ field, code }) => `${field}:${code}`)).toEqual([
      'name:validation.required',
      'identificationNumber:identification-number.check-digit',
      'strategyTo:mas.period-reversed',
      'regionCode:validation.required',
    ]);
  });
});
