import { localDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { parseCrowns } from './parse-crowns.ts';
import { budgetOf, measuresOf, type PlanContent, type PlanMeasure } from './plan-content.ts';
import { planDraftProblems, type PlanContext } from './plan-draft-problems.ts';
import { planProblems, planWarnings } from './plan-problems.ts';

const context: PlanContext = {
  planAreaId: null,
  thematicAreaIds: new Set(['housing', 'debt']),
  targetGroups: new Set(['3.1-T01', '3.1-T02']),
};
const measure: PlanMeasure = {
  measureId: 'm1',
  title: 'Prostupné bydlení',
  description: 'Město zřídí byty s podporou.',
  thematicAreaId: 'housing',
  targetGroups: ['3.1-T01'],
  targetGroupNote: '',
  implementer: 'odbor sociálních věcí',
  startsOn: localDate('2023-06-01'),
  endsOn: localDate('2025-06-30'),
  budgetCrowns: 1_250_000,
  indicator: '12 bytů',
};
const content: PlanContent = {
  summary: 'Bydlení a dluhy',
  validFrom: localDate('2023-01-01'),
  validTo: localDate('2026-12-31'),
  objectives: [{ objectiveKey: 'o1', title: 'Dostupné bydlení', description: '', measures: [measure] }],
};
const withMeasures = (...measures: PlanMeasure[]): PlanContent => ({
  ...content,
  objectives: [{ objectiveKey: 'o1', title: 'Dostupné bydlení', description: '', measures }],
});
const withMeasure = (change: Partial<PlanMeasure>): PlanContent => withMeasures({ ...measure, ...change });
const said = (problems: readonly Problem[]): string[] => problems.map((one) => `${one.field}: ${one.code}`);
const drafted = (some: PlanContent, change: Partial<PlanContext> = {}): string[] =>
  said(planDraftProblems(some, { ...context, ...change }));
const M = 'objectives.0.measures.0';

describe('the text of a plan', () => {
  it('can be approved when everything is there, and gives nothing to think about', () => {
    expect(planProblems(content, context)).toEqual([]);
    expect(planWarnings(content)).toEqual([]);
    expect(budgetOf(withMeasures(measure, { ...measure, budgetCrowns: null }))).toBe(1_250_000);
    expect(measuresOf(content)).toEqual([measure]);
  });

  it('may lack objectives, measures and terms as a draft, not when it is approved', () => {
    const empty = { summary: '', validFrom: null, validTo: null, objectives: [] };
    expect(drafted(empty)).toEqual([]);
    expect(said(planProblems(empty, context))).toEqual(['objectives: plan.without-objective']);
    expect(said(planProblems(withMeasures(), context))).toEqual(['objectives.0: plan.objective-without-measure']);
    const undated = withMeasure({ startsOn: null, endsOn: null });
    expect(drafted(undated)).toEqual([]);
    expect(said(planProblems(undated, context))).toEqual([
      `${M}.startsOn: validation.required`,
      `${M}.endsOn: validation.required`,
    ]);
  });

  it('has somebody who answers for every measure', () => {
    expect(drafted(withMeasure({ implementer: ' ' }))).toEqual([`${M}.implementer: measure.without-implementer`]);
    expect(drafted(withMeasure({ title: '' }))).toEqual([`${M}.title: validation.required`]);
  });

  it('does not end before it begins, and keeps to days that may be meant', () => {
    const reversed = { startsOn: localDate('2024-02-01'), endsOn: localDate('2024-01-31') };
    expect(drafted(withMeasure(reversed))).toEqual([`${M}.endsOn: measure.period-reversed`]);
    expect(drafted({ ...content, validTo: localDate('2022-12-31') })).toEqual(['validTo: plan.validity-reversed']);
    expect(drafted(withMeasure({ endsOn: localDate('2925-01-01') }))).toEqual([`${M}.endsOn: date.out-of-range`]);
  });

  it.each([-1, 0.5, 100_000_000_000, Number.NaN])('has no budget of %d crowns', (budgetCrowns) => {
    expect(drafted(withMeasure({ budgetCrowns }))).toEqual([`${M}.budgetCrowns: budget.out-of-range`]);
  });

  it('names areas of the project and target groups of the catalogue, each once', () => {
    expect(drafted(withMeasure({ thematicAreaId: 'moon' }))).toEqual([`${M}.thematicAreaId: description.area-unknown`]);
    expect(planDraftProblems(withMeasure({ targetGroups: ['3.1-T01', '3.1-T99'] }), context)).toEqual([
      { code: 'measure.target-group-unknown', field: `${M}.targetGroups`, params: { code: '3.1-T99' } },
    ]);
    expect(drafted(withMeasure({ targetGroups: ['3.1-T01', '3.1-T01'] }))).toEqual([
      `${M}.targetGroups: validation.duplicate`,
    ]);
  });

  it('speaks of its one area alone when it is a thematic action plan', () => {
    const tap = { planAreaId: 'debt' };
    expect(drafted(content, tap)).toEqual([`${M}.thematicAreaId: measure.of-other-area`]);
    expect(drafted(withMeasure({ thematicAreaId: 'debt' }), tap)).toEqual([]);
    expect(drafted(withMeasure({ thematicAreaId: null }), tap)).toEqual([]);
  });

  it('names nothing twice', () => {
    const again = { ...measure, measureId: 'm2', title: ' prostupne BYDLENÍ' };
    expect(drafted(withMeasures(measure, again))).toEqual(['objectives.0.measures.1.title: measure.twice']);
    const [objective] = content.objectives;
    if (!objective) throw new RangeError('no objective');
    const twice = { ...content, objectives: [objective, { ...objective, objectiveKey: 'o2', measures: [] }] };
    expect(drafted(twice)).toEqual(['objectives.1.title: plan.objective-twice']);
  });

  it('warns of what lies outside its validity and of what no money will be found for', () => {
    const bare = { thematicAreaId: null, targetGroups: [], indicator: '' };
    expect(said(planWarnings(withMeasure({ ...bare, endsOn: localDate('2027-01-01') })))).toEqual([
      `${M}.endsOn: measure.outside-validity`,
      `${M}.thematicAreaId: measure.without-area`,
      `${M}.targetGroups: measure.without-target-group`,
      `${M}.indicator: measure.without-indicator`,
    ]);
    expect(said(planWarnings(withMeasure({ startsOn: localDate('2022-12-31') })))).toEqual([
      `${M}.startsOn: measure.outside-validity`,
    ]);
    expect(planWarnings(withMeasure({ targetGroups: [], targetGroupNote: 'rodiny na ubytovnách' }))).toEqual([]);
  });
});

describe('an amount of crowns', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['1250000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1\u00A0250\u202F000\u00A0Kč', 1_250_000],
    ['300,-', 300],
    ['300,00 CZK', 300],
  ])('is read from %j', (text, crowns) => {
    expect(parseCrowns(text)).toEqual({ ok: true, value: crowns });
  });

  it.each(['asi milion', '1,5 mil.', '12,50', '-5', '1 25 000', '1e6', '0x10'])('is not %j', (text) => {
    expect(parseCrowns(text)).toEqual({ ok: false, error: { code: 'budget.not-a-number' } });
  });

  it('has a bound', () => {
    expect(parseCrowns('99 999 999 999')).toEqual({ ok: true, value: 99_999_999_999 });
    expect(parseCrowns('100 000 000 000')).toEqual({ ok: false, error: { code: 'budget.out-of-range' } });
  });
});
