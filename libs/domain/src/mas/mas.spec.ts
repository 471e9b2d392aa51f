import * as fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { checkDigitOf, parseIdentificationNumber } from './identification-number.ts';
import { isMasPeriodOn, masProblems, masWarnings, type MasDraft } from './mas-problems.ts';
import { MAS_FEATURES, masProjectProblems, masProjectWarnings, missingFeatures } from './mas-project.ts';
import { unitInMas } from './unit-coverage.ts';

const draft: MasDraft = {
  name: 'MAS Ukázkovsko',
  identificationNumber: '66002222',
  strategy: { from: localDate('2021-01-01'), to: localDate('2027-12-31') },
  framework: { from: localDate('2022-07-01'), to: localDate('2025-12-31') },
  email: '',
  website: '',
  dataBox: '',
};
const codesOf = (problems: readonly { code: string; field?: string }[]) =>
  problems.map(({ code, field }) => `${field ?? ''}:${code}`);

describe('an identification number', () => {
  it.each(['66002222', '27082440', '25596641', '01859951', ' 185 99 51'])('%s holds', (text) => {
    expect(parseIdentificationNumber(text)).toMatchObject({ ok: true });
  });

  it.each([
    ['12345678', 'identification-number.check-digit'],
    ['66002223', 'identification-number.check-digit'],
    ['', 'identification-number.malformed'],
    ['CZ66002222', 'identification-number.malformed'],
    ['660022220', 'identification-number.malformed'],
  ])('%s does not', (text, code) => {
    expect(parseIdentificationNumber(text)).toEqual({ ok: false, error: { code } });
  });

  it('finds every slip in one digit but those the weights cannot tell', () => {
    const digits = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, '0'));
    fc.assert(
      fc.property(digits, fc.nat(7), fc.integer({ min: 1, max: 9 }), (seven, at, by) => {
        const whole = `${seven}${checkDigitOf(seven)}`;
        expect(parseIdentificationNumber(whole)).toMatchObject({ ok: true, value: whole });
        const slip = (Number(whole[at]) + by) % 10;
        const wrong = `${whole.slice(0, at)}${slip}${whole.slice(at + 1)}`;
        const isSeen = !parseIdentificationNumber(wrong).ok;
        // Remainders 0 and 10 share a check digit, so a slip between the two stays unseen.
        const remainder = (text: string) => [8, 7, 6, 5, 4, 3, 2].reduce((s, w, i) => s + w * Number(text[i]), 0) % 11;
        const pair = [remainder(whole), remainder(wrong)].sort((a, b) => a - b);
        expect(isSeen || (pair[0] === 0 && pair[1] === 10)).toBe(true);
      }),
    );
  });
});

describe('a local action group', () => {
  it('needs a name, a number that holds and periods that go forward', () => {
    expect(masProblems(draft)).toEqual([]);
    const wrong = {
      ...draft,
      name: ' ',
      identificationNumber: '2',
      strategy: { from: null, to: localDate('2024-01-01') },
    };
    expect(codesOf(masProblems({ ...wrong, email: 'a@b', website: 'mas', dataBox: 'o0l1' }))).toEqual([
      'name:validation.required',
      'identificationNumber:identification-number.check-digit',
      'strategyTo:mas.period-reversed',
      'email:validation.not-an-email',
      'website:validation.not-a-url',
      'dataBox:mas.data-box',
    ]);
    const reversed = { from: localDate('2024-02-01'), to: localDate('2024-01-31') };
    expect(codesOf(masProblems({ ...draft, framework: reversed }))).toEqual(['frameworkTo:mas.period-reversed']);
  });

  it('warns of a framework beyond its strategy and of municipalities that another has', () => {
    expect(masWarnings(draft, [])).toEqual([]);
    const framework = { from: localDate('2020-01-01'), to: null };
    expect(codesOf(masWarnings({ ...draft, framework }, [{ code: '554782', mas: 'MAS Jinde' }]))).toEqual([
      'frameworkFrom:mas.framework-outside-strategy',
      'municipalities:mas.municipality-elsewhere',
    ]);
    const open = { from: localDate('2022-01-01'), to: null };
    expect(masWarnings({ ...draft, framework: open }, [])).toHaveLength(1);
    expect(masWarnings({ strategy: open, framework: open }, [])).toEqual([]);
  });

  it('has a strategy in force between its days, ends included', () => {
    const days = ['2020-12-31', '2021-01-01', '2027-12-31', '2028-01-01'].map(localDate);
    expect(days.map((day) => isMasPeriodOn(draft.strategy, day))).toEqual([false, true, true, false]);
    expect(isMasPeriodOn({ from: null, to: null }, localDate('2024-01-01'))).toBe(false);
  });
});

describe('an individual project', () => {
  const whole = {
    title: 'Sousedé sobě',
    startsOn: localDate('2023-01-01'),
    endsOn: localDate('2025-12-31'),
    registrationNumber: 'CZ.03.02.01/00/22_008/0000001',
    features: MAS_FEATURES,
    focusAreas: ['CLLD-O1'],
    state: 'running' as const,
  };

  it('holds when it has a title, days forward and a number by its grammar', () => {
    expect(masProjectProblems(whole)).toEqual([]);
    const wrong = {
      ...whole,
      title: '',
      endsOn: localDate('2022-12-31'),
      registrationNumber: 'CZ.03.2.60/0.0/0.0/15_030/0000605',
    };
    expect(codesOf(masProjectProblems(wrong))).toEqual([
      'title:validation.required',
      'endsOn:mas-project.period-reversed',
      'registrationNumber:registration.former-period',
    ]);
    expect(codesOf(masProjectProblems({ ...whole, startsOn: null }))).toEqual(['endsOn:mas-project.period-reversed']);
  });

  it('says which features it lacks, and which objective its number is of', () => {
    expect(masProjectWarnings(whole, [])).toEqual([]);
    const lacking = {
      ...whole,
      features: ['CLLD-P2'],
      focusAreas: [],
      registrationNumber: 'CZ.03.03.01/00/22_008/0000001',
    };
    expect(masProjectWarnings(lacking, ['Ukázkov'])).toEqual([
      { code: 'mas-project.feature-missing', field: 'features', params: { feature: 'CLLD-P1' } },
      { code: 'mas-project.feature-missing', field: 'features', params: { feature: 'CLLD-P3' } },
      { code: 'mas-project.feature-missing', field: 'features', params: { feature: 'CLLD-P4' } },
      { code: 'mas-project.focus-missing', field: 'focusAreas' },
      {
        code: 'mas-project.other-objective',
        field: 'registrationNumber',
        params: { objective: '3.1', expected: '2.1' },
      },
      { code: 'mas-project.unit-outside', field: 'units', params: { unit: 'Ukázkov' } },
    ]);
    expect(masProjectWarnings({ ...lacking, state: 'abandoned' }, ['Ukázkov'])).toEqual([]);
  });

  it('lacks exactly what it does not have, in the order of the source', () => {
    fc.assert(
      fc.property(fc.subarray([...MAS_FEATURES]), (has) => {
        const lacks = missingFeatures(has);
        expect([...has, ...lacks].sort()).toEqual([...MAS_FEATURES]);
        expect([...lacks].sort()).toEqual(lacks);
      }),
    );
  });
});

describe('where a unit lies', () => {
  it.each([
    [[], 'unknown'],
    [['500001'], 'whole'],
    [['500001', '500003'], 'partly'],
    [['500003'], 'none'],
  ])('%j is %s', (codes, coverage) => {
    expect(unitInMas(codes, new Map([['500001', ['a']]])).coverage).toBe(coverage);
  });

  it('parts the municipalities into those of a group and those of none, whatever their order', () => {
    const codes = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map((n) => String(500_000 + n)));
    const groups = fc.dictionary(
      fc.integer({ min: 0, max: 20 }).map((n) => String(500_000 + n)),
      fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    );
    fc.assert(
      fc.property(codes, groups, (municipalities, masOf) => {
        const map = new Map(Object.entries(masOf));
        const { outside, masIds, coverage } = unitInMas(municipalities, map);
        const inside = municipalities.filter((code) => map.has(code));
        expect(new Set([...outside, ...inside])).toEqual(new Set(municipalities));
        expect(masIds.length > 0).toBe(inside.length > 0);
        expect(coverage === 'whole').toBe(municipalities.length > 0 && outside.length === 0);
        expect(new Set(unitInMas([...municipalities].reverse(), map).masIds)).toEqual(new Set(masIds));
      }),
    );
  });
});
