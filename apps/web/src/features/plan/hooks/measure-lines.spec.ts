import { measureLines } from './measure-lines.ts';

let made = 0;
const newId = (): string => `m${(made += 1)}`;
const defaults = { implementer: '', thematicAreaId: null };

describe('measures one to a line', () => {
  it('are read from what people type', () => {
    const { measures, problems } = measureLines(
      'Dluhová poradna; město; 1. 1. 2025; 31. 12. 2026; 800 000; 60 klientů; ročně\n\n  \nByty;obec',
      defaults,
      newId,
    );
    expect(problems).toEqual([]);
    expect(measures).toMatchObject([
      {
        title: 'Dluhová poradna',
        implementer: 'město',
        startsOn: '2025-01-01',
        endsOn: '2026-12-31',
        budget: '800 000',
        indicator: '60 klientů; ročně',
      },
      { title: 'Byty', implementer: 'obec', startsOn: '', budget: '' },
    ]);
    expect(new Set(measures.map(({ measureId }) => measureId)).size).toBe(2);
  });

  it('are read from what is copied out of a spreadsheet', () => {
    const { measures } = measureLines('Klub; pro děti\tškolka\t2025-01-01\t\t90000', defaults, newId);
    expect(measures).toMatchObject([{ title: 'Klub; pro děti', implementer: 'školka', startsOn: '2025-01-01' }]);
  });

  it('take the implementer and the area given for all', () => {
    const { measures, problems } = measureLines('Klub', { implementer: 'obec', thematicAreaId: 'housing' }, newId);
    expect(problems).toEqual([]);
    expect(measures).toMatchObject([{ implementer: 'obec', thematicAreaId: 'housing' }]);
  });

  it('say what is wrong on which line', () => {
    const { problems } = measureLines('Klub\n; obec\nByty; obec; zítra; ; hodně', defaults, newId);
    expect(problems.map(({ line, problem }) => `${line}: ${problem.code}`)).toEqual([
      '1: measure.without-implementer',
      '2: validation.required',
      '3: date.not-a-date',
      '3: budget.not-a-number',
    ]);
  });
});
