import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { mergePlans, planMergeEntries } from './merge-plans.ts';
import type { PlanContent, PlanMeasure } from './plan-content.ts';
import { planDifference } from './plan-difference.ts';

const blank: Omit<PlanMeasure, 'measureId' | 'title'> = {
  description: '',
  thematicAreaId: null,
  targetGroups: [],
  targetGroupNote: '',
  implementer: 'obec',
  startsOn: null,
  endsOn: null,
  budgetCrowns: null,
  indicator: '',
};
const measure = (measureId: string, change: Partial<PlanMeasure> = {}): PlanMeasure => ({
  ...blank,
  measureId,
  title: measureId,
  ...change,
});
const plan = (objectives: Record<string, PlanMeasure[]>, change: Partial<PlanContent> = {}): PlanContent => ({
  summary: '',
  validFrom: null,
  validTo: null,
  objectives: Object.entries(objectives).map(([key, measures]) => ({
    objectiveKey: key,
    title: key,
    description: '',
    measures,
  })),
  ...change,
});

const word = fc.constantFrom('', 'a', 'b');
/** Texts over few objectives and measures, so that two of them often touch the same part. */
const content: fc.Arbitrary<PlanContent> = fc
  .record({
    summary: word,
    validFrom: fc.constantFrom(null, localDate('2023-01-01')),
    objectives: fc.uniqueArray(
      fc.record({
        objectiveKey: fc.constantFrom('o1', 'o2', 'o3'),
        title: word,
        description: word,
        measures: fc.array(
          fc.record({
            measureId: fc.constantFrom('m1', 'm2', 'm3', 'm4'),
            title: word,
            targetGroups: fc.subarray(['T1', 'T2']),
            budgetCrowns: fc.constantFrom(null, 1, 2),
          }),
        ),
      }),
      { selector: ({ objectiveKey }) => objectiveKey },
    ),
  })
  .map(({ objectives, ...head }) => {
    const seen = new Set<string>();
    const placed = objectives.map(({ measures, ...objective }) => ({
      ...objective,
      measures: measures.flatMap((one) => {
        if (seen.has(one.measureId)) return [];
        seen.add(one.measureId);
        return [{ ...blank, ...one }];
      }),
    }));
    return { ...head, validTo: null, objectives: placed };
  });

const idsOf = (from: PlanContent, to: PlanContent): string[] => planMergeEntries(from, to, from).map(({ id }) => id);

describe('the difference of two versions of a plan', () => {
  it('says what was added, changed and removed by stable keys', () => {
    const before = plan({ o1: [measure('m1'), measure('m2')] });
    const after = plan({ o1: [measure('m1', { budgetCrowns: 5 })], o2: [measure('m3')] });
    expect(planDifference(before, after).map((one) => `${one.change} ${one.subject} ${one.key}`)).toEqual([
      'changed measure m1',
      'added objective o2',
      'added measure m3',
      'removed measure m2',
    ]);
    expect(planDifference(before, after)[0]).toMatchObject({
      title: 'm1',
      fields: [{ field: 'budgetCrowns', before: null, after: 5 }],
    });
  });

  it('knows a measure that moved to another objective, and takes no notice of order', () => {
    const before = plan({ o1: [measure('m1'), measure('m2', { targetGroups: ['b', 'a'] })], o2: [] });
    expect(
      planDifference(before, plan({ o2: [measure('m1')], o1: [measure('m2', { targetGroups: ['a', 'b'] })] })),
    ).toEqual([
      {
        change: 'changed',
        subject: 'measure',
        key: 'm1',
        title: 'm1',
        fields: [{ field: 'objective', before: 'o1', after: 'o2' }],
      },
    ]);
  });

  it('is nothing between equal texts, and mirrored in the other direction', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        expect(planDifference(one, one)).toEqual([]);
        const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        const said = (entries: ReturnType<typeof planDifference>): string[] =>
          entries.map(({ change, subject, key, fields }) => `${change} ${subject} ${key} ${fields.length}`).sort();
        const mirrored = planDifference(other, one).map((entry) => ({ ...entry, change: opposite[entry.change] }));
        expect(said(planDifference(one, other))).toEqual(said(mirrored));
      }),
    );
  });
});

describe('two edits of one draft of a plan', () => {
  it('give what is stored when all of it is taken, and mine when nothing is', () => {
    fc.assert(
      fc.property(content, content, (mine, theirs) => {
        const all = new Set(idsOf(theirs, mine));
        expect(planDifference(theirs, mergePlans(mine, theirs, all))).toEqual([]);
        expect(mergePlans(mine, theirs, new Set())).toBe(mine);
      }),
    );
  });

  it('take the chosen part as it is stored', () => {
    fc.assert(
      fc.property(content, content, fc.nat(), (mine, theirs, at) => {
        const ids = idsOf(theirs, mine);
        const chosen = ids[at % Math.max(1, ids.length)];
        if (chosen === undefined) return;
        expect(idsOf(theirs, mergePlans(mine, theirs, new Set([chosen])))).not.toContain(chosen);
      }),
    );
  });

  it('never hold a measure twice', () => {
    fc.assert(
      fc.property(content, content, fc.infiniteStream(fc.boolean()), (mine, theirs, coin) => {
        const taken = new Set(idsOf(theirs, mine).filter(() => coin.next().value));
        const ids = mergePlans(mine, theirs, taken).objectives.flatMap(({ measures }) =>
          measures.map((one) => one.measureId),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('say who changed each part against the text that both began from; of both somebody must choose', () => {
    const base = plan({ o1: [measure('m1'), measure('m2')] });
    const mine = plan({ o1: [measure('m1', { title: 'moje' }), measure('m2')] }, { summary: 'moje' });
    const theirs = plan({ o1: [measure('m1', { title: 'jejich' }), measure('m2', { indicator: 'jejich' })] });
    expect(planMergeEntries(base, mine, theirs).map(({ id, changedBy }) => [id, changedBy])).toEqual([
      ['plan summary', 'mine'],
      ['measure m1', null],
      ['measure m2', 'theirs'],
    ]);
  });
});
