import type { PlanContent, PlanContext, LocalDate } from '@rssz/domain';
import { copyableFrom, withCopied } from './copied-measures.ts';
import { movedBy, movedTo, withMeasures } from './order-plan.ts';
import {
  emptyMeasure,
  emptyObjective,
  missingInPlan,
  planContentOf,
  planFormOf,
  planFormProblems,
  type PlanForm,
} from './plan-form.ts';

let made = 0;
const newId = (): string => `new-${(made += 1)}`;
const day = (text: string) => text as LocalDate;
const content: PlanContent = {
  summary: 'Bydlení',
  validFrom: day('2024-01-01'),
  validTo: null,
  objectives: [
    {
      objectiveKey: 'o1',
      title: 'Bydlení',
      description: '',
      measures: [
        {
          measureId: 'm1',
          title: 'Byty',
          description: '',
          thematicAreaId: 'housing',
          targetGroups: [],
          targetGroupNote: '',
          implementer: 'obec',
          startsOn: day('2024-01-01'),
          endsOn: null,
          budgetCrowns: 1_250_000,
          indicator: '',
        },
      ],
    },
  ],
};
const context: PlanContext = {
  planAreaId: null,
  thematicAreaIds: new Set(['housing', 'debt']),
  targetGroups: new Set<string>(),
};
const form = planFormOf(content);
const withMeasure = (change: object): PlanForm => ({
  ...form,
  objectives: form.objectives.map((one) => ({
    ...one,
    measures: one.measures.map((measure) => ({ ...measure, ...change })),
  })),
});
const said = (problems: { code: string; field?: string }[]): string[] =>
  problems.map(({ code, field }) => `${field}: ${code}`);

describe('a plan being written', () => {
  it('says what is stored, amounts in groups of three', () => {
    expect(planContentOf(form)).toEqual(content);
    expect(form.objectives[0]?.measures[0]?.budget).toBe('1\u00A0250\u00A0000');
  });

  it('is not saved with days and amounts that are none, nor with a measure nobody answers for', () => {
    const wrong = withMeasure({ startsOn: '1. 13. 2024', budget: 'asi milion', implementer: '' });
    expect(said(planFormProblems(wrong, context))).toEqual([
      'objectives.0.measures.0.startsOn: date.not-a-date',
      'objectives.0.measures.0.budgetCrowns: budget.not-a-number',
      'objectives.0.measures.0.implementer: measure.without-implementer',
    ]);
    expect(planFormProblems(form, context)).toEqual([]);
    expect(said(missingInPlan(form, context))).toEqual(['objectives.0.measures.0.endsOn: validation.required']);
  });
});

describe('measures put in order', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((measureId) => emptyMeasure(measureId));
  const one = { ...emptyObjective('o1', 'Jeden'), measures: [a!, b!] };
  const two = { ...emptyObjective('o2', 'Dva'), measures: [c!] };

  it('move by a place and stay at either end', () => {
    expect(movedBy(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(movedBy(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('move to another objective whole, or stay when there is none such', () => {
    const moved = movedTo([one, two], 'a', 'o2');
    expect(moved.map(({ measures }) => measures.map(({ measureId }) => measureId))).toEqual([['b'], ['c', 'a']]);
    expect(movedTo([one, two], 'a', 'o9')).toEqual([one, two]);
  });

  it('are added to the objective they were written for', () => {
    expect(withMeasures([one, two], 'o1', [emptyMeasure('d')])[0]?.measures).toHaveLength(3);
  });
});

describe('measures copied from another plan', () => {
  it('come under the objective of the same title as new ones', () => {
    const source = copyableFrom(content, null);
    const into = [emptyObjective('mine', 'Bydlení')];
    const grown = withCopied(into, source, new Set(['m1']), newId);
    expect(grown).toHaveLength(1);
    expect(grown[0]).toMatchObject({
      objectiveKey: 'mine',
      measures: [{ title: 'Byty', budget: '1\u00A0250\u00A0000' }],
    });
    expect(grown[0]?.measures[0]?.measureId).not.toBe('m1');
    expect(withCopied([], source, new Set(['m1']), newId)).toMatchObject([{ title: 'Bydlení' }]);
    expect(withCopied(into, source, new Set(), newId)).toBe(into);
  });

  it('are of the area of a thematic action plan', () => {
    expect(copyableFrom(content, 'debt')).toEqual([]);
    expect(copyableFrom(content, 'housing')).toHaveLength(1);
  });
});
