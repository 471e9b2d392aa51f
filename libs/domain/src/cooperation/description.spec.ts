import fc from 'fast-check';
import { permissionsOf } from '../access/role.ts';
import { localDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { criteriaAddedLater } from './criteria-added-later.ts';
import type { DescriptionArea, DescriptionContent } from './description-content.ts';
import { descriptionDifference } from './description-difference.ts';
import { descriptionProblems } from './description-problems.ts';
import { draftProblems, type DescriptionContext } from './draft-problems.ts';

const criteria = new Map([
  ['h1', { thematicAreaId: 'housing', levels: [1, 2, 3], isOpen: true }],
  ['h2', { thematicAreaId: 'housing', levels: [0, 1], isOpen: true }],
  ['h-old', { thematicAreaId: 'housing', levels: [1, 2, 3], isOpen: false }],
  ['d1', { thematicAreaId: 'debt', levels: [1, 2, 3], isOpen: true }],
]);
const context: DescriptionContext = {
  project: { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') },
  cooperationFrom: localDate('2023-03-01'),
  cooperationTo: null,
  thematicAreaIds: new Set(['housing', 'debt']),
  criteria,
};
const result = {
  resultKey: 'r1',
  title: 'Městský bytový koncept',
  baseline: 'chybí',
  target: 'schválen zastupitelstvem',
  dueOn: localDate('2024-06-30'),
  responsible: '',
};
const housing: DescriptionArea = {
  thematicAreaId: 'housing',
  baseline: 'bez koncepce',
  target: 'koncepce platí',
  responsible: 'vedoucí odboru',
  results: [result],
  criteria: [{ criterionId: 'h1', targetLevel: 3 }],
};
const content: DescriptionContent = {
  startsOn: localDate('2023-03-01'),
  endsOn: localDate('2024-12-31'),
  summary: 'Bydlení a dluhy',
  areas: [housing],
};
const withArea = (change: Partial<DescriptionArea>): DescriptionContent => ({
  ...content,
  areas: [{ ...housing, ...change }],
});
const said = (problems: readonly Problem[]): string[] => problems.map((one) => `${one.field}: ${one.code}`);
const found = (some: DescriptionContent): string[] => said(descriptionProblems(some, context));

describe('a description', () => {
  it('can be agreed when everything is there', () => expect(found(content)).toEqual([]));

  it('may lack anything as a draft', () => {
    const empty = { startsOn: null, endsOn: null, summary: '', areas: [] };
    expect(draftProblems(empty, context)).toEqual([]);
    expect(found(empty)).toEqual([
      'startsOn: validation.required',
      'endsOn: validation.required',
      'areas: description.without-area',
    ]);
  });

  it('has a result, a criterion and somebody responsible in every area', () => {
    expect(found(withArea({ results: [], criteria: [], responsible: ' ' }))).toEqual([
      'areas.0.responsible: validation.required',
      'areas.0.results: description.area-without-result',
      'areas.0.criteria: description.area-without-criterion',
    ]);
    expect(found(withArea({ results: [{ ...result, title: '', target: ' ', dueOn: null }] }))).toEqual([
      'areas.0.results.0.title: validation.required',
      'areas.0.results.0.target: validation.required',
      'areas.0.results.0.dueOn: validation.required',
    ]);
  });

  it('lies within project and cooperation', () => {
    const period = (startsOn: string, endsOn: string): string[] =>
      found({ ...content, areas: [], startsOn: localDate(startsOn), endsOn: localDate(endsOn) }).slice(0, -1);
    expect(period('2024-02-01', '2024-01-01')).toEqual(['endsOn: description.period-reversed']);
    expect(period('2022-12-31', '2025-01-01')).toEqual([
      'startsOn: description.outside-project',
      'endsOn: description.outside-project',
    ]);
    expect(period('2023-02-28', '2024-01-01')).toEqual(['startsOn: description.outside-cooperation']);
  });

  it('has its results due within its own period', () => {
    const late = { ...result, dueOn: localDate('2025-01-01') };
    expect(found(withArea({ results: [late] }))).toEqual(['areas.0.results.0.dueOn: description.result-due-outside']);
  });

  it('names nothing twice', () => {
    const again = { ...result, resultKey: 'r2', title: ' mestsky BYTOVÝ koncept' };
    const twice = [housing.criteria, housing.criteria].flat();
    expect(found({ ...content, areas: [housing, housing] })).toEqual(['areas.1: description.area-twice']);
    expect(found(withArea({ results: [result, again] }))).toEqual([
      'areas.0.results.1.title: description.result-twice',
    ]);
    expect(found(withArea({ criteria: twice }))).toEqual(['areas.0.criteria.1: description.criterion-twice']);
  });

  it.each([
    ['nothing', 'description.criterion-unknown'],
    ['d1', 'description.criterion-of-other-area'],
    ['h-old', 'description.criterion-not-in-force'],
  ])('does not name the criterion %s: %s', (criterionId, code) => {
    expect(found(withArea({ criteria: [{ criterionId, targetLevel: 1 }] }))).toEqual([`areas.0.criteria.0: ${code}`]);
  });

  it('has an area of the project and targets on the scale, zero among them', () => {
    expect(found(withArea({ thematicAreaId: 'moon', criteria: [] }))[0]).toBe('areas.0: description.area-unknown');
    expect(found(withArea({ criteria: [{ criterionId: 'h2', targetLevel: 0 }] }))).toEqual([]);
    const off = draftProblems(withArea({ criteria: [{ criterionId: 'h1', targetLevel: 0 }] }), context);
    expect(off).toEqual([
      {
        code: 'description.target-off-scale',
        field: 'areas.0.criteria.0.targetLevel',
        params: { min: 1, max: 3 },
      },
    ]);
  });
});

describe('the difference of two versions', () => {
  const debt: DescriptionArea = { ...housing, thematicAreaId: 'debt', results: [], criteria: [] };

  it('says what was added, changed and removed by stable keys', () => {
    const next: DescriptionContent = {
      ...content,
      areas: [debt, { ...housing, results: [{ ...result, dueOn: localDate('2024-09-30') }], criteria: [] }],
    };
    const entries = descriptionDifference(content, next);
    expect(entries.map((one) => `${one.change} ${one.subject} ${one.key}`)).toEqual([
      'added area debt',
      'changed result r1',
      'removed criterion h1',
    ]);
    expect(entries[1]?.fields).toEqual([{ field: 'dueOn', before: '2024-06-30', after: '2024-09-30' }]);
    expect(entries[2]?.fields).toEqual([{ field: 'targetLevel', before: 3, after: null }]);
  });

  it('sees a result that moved as changed', () => {
    const before = { ...content, areas: [housing, debt] };
    const after = {
      ...content,
      areas: [
        { ...housing, results: [] },
        { ...debt, results: [result] },
      ],
    };
    expect(descriptionDifference(before, after)).toEqual([
      {
        change: 'changed',
        subject: 'result',
        key: 'r1',
        thematicAreaId: 'debt',
        fields: [{ field: 'thematicArea', before: 'housing', after: 'debt' }],
      },
    ]);
  });

  const text = fc.constantFrom('', 'a', 'b');
  const results = fc.uniqueArray(
    fc.record({
      resultKey: fc.constantFrom('r1', 'r2', 'r3'),
      title: text,
      baseline: text,
      target: text,
      dueOn: fc.constantFrom(null, localDate('2024-06-30')),
      responsible: text,
    }),
    { selector: (one) => one.resultKey },
  );
  const chosen = fc.uniqueArray(
    fc.record({ criterionId: fc.constantFrom('c1', 'c2'), targetLevel: fc.constantFrom(null, 0, 1) }),
    { selector: (one) => one.criterionId },
  );
  const area = (thematicAreaId: string): fc.Arbitrary<DescriptionArea> =>
    fc.record({
      thematicAreaId: fc.constant(thematicAreaId),
      baseline: text,
      target: text,
      responsible: text,
      results: thematicAreaId === 'housing' ? results : fc.constant([]),
      criteria: chosen,
    });
  const contents: fc.Arbitrary<DescriptionContent> = fc.record({
    startsOn: fc.constantFrom(null, localDate('2023-01-01')),
    endsOn: fc.constant(null),
    summary: text,
    areas: fc.tuple(area('housing'), area('debt')).chain((both) => fc.shuffledSubarray(both)),
  });

  it('is empty for the same content, whatever its order', () => {
    fc.assert(
      fc.property(contents, (some) => {
        const turned = { ...some, areas: [...some.areas].reverse() };
        expect(descriptionDifference(some, turned)).toEqual([]);
      }),
    );
  });

  it('read backwards is the difference the other way round', () => {
    const swapped = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const plain = (one: ReturnType<typeof descriptionDifference>[number], turn: boolean): string =>
      JSON.stringify([
        turn ? swapped[one.change] : one.change,
        one.subject,
        one.key,
        one.thematicAreaId,
        one.fields.map(({ field, before, after }) => (turn ? [field, after, before] : [field, before, after])),
      ]);
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        const there = descriptionDifference(a, b).map((one) => plain(one, false));
        const back = descriptionDifference(b, a).map((one) => plain(one, true));
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});

describe('criteria added after the start', () => {
  const later = withArea({
    criteria: [
      { criterionId: 'h1', targetLevel: 1 },
      { criterionId: 'h2', targetLevel: 1 },
    ],
  });

  it('are those that the first agreed version did not have', () => {
    expect([...criteriaAddedLater(later, content)]).toEqual(['h2']);
    expect([...criteriaAddedLater(content, null)]).toEqual([]);
  });

  it('are not those that a later catalogue maps from one of the start', () => {
    expect([...criteriaAddedLater(later, content, (id) => (id === 'h2' ? 'h1' : id))]).toEqual([]);
  });
});

describe('roles', () => {
  it('agree as coordinator, approve as manager, write as consultant', () => {
    expect(permissionsOf('coordinator')).toContain('cooperation.agree');
    expect(permissionsOf('consultant')).not.toContain('cooperation.approve');
    expect(permissionsOf('evaluator')).not.toContain('cooperation.write');
  });
});
