import { DELIVERABLE_STATES, isOpenState, isSettledState } from './deliverable-state.ts';
import { fileRefusals } from './file-refusals.ts';
import { planRefusals, settledRefusals, type PlanDraft } from './plan-refusals.ts';

const planned = { state: 'planned', title: 'Analýza', kind: null, allowedKinds: ['micro-analysis'] } as const;
const approved = { ...planned, state: 'approved', kind: 'micro-analysis' } as const;
const faults = (situation: typeof planned | typeof approved, draft: PlanDraft): unknown[] =>
  planRefusals(situation, draft).map(({ code, field }) => [field, code]);

describe('the plan of a document', () => {
  it('changes freely while the work is open', () => {
    expect(faults(planned, { title: 'Jiná analýza', kind: 'micro-analysis' })).toEqual([]);
  });

  it('has a title, and a kind that the project allows', () => {
    expect(faults(planned, { title: '  ', kind: 'poem' })).toEqual([
      ['title', 'validation.required'],
      ['kind', 'deliverable.kind-not-allowed'],
    ]);
  });

  it('keeps title and kind once it is approved', () => {
    expect(faults(approved, { title: 'Jiná analýza', kind: null })).toEqual([
      ['title', 'deliverable.settled'],
      ['kind', 'deliverable.settled'],
    ]);
  });

  it('is no change when what stands is saved again', () => {
    expect(faults(approved, { title: ' Analýza ', kind: 'micro-analysis' })).toEqual([]);
    expect(faults(approved, {})).toEqual([]);
    const fixed = { ...planned, kind: 'annual-document', allowedKinds: [] };
    expect(planRefusals(fixed, { kind: 'annual-document' })).toEqual([]);
  });

  it('says before anybody tries which fields are settled', () => {
    expect(settledRefusals({ state: 'published' }).map(({ field }) => field)).toEqual(['title', 'kind']);
    expect(settledRefusals({ state: 'in-review' })).toEqual([]);
  });
});

describe('the states', () => {
  it('are open, settled or withdrawn, never two of them', () => {
    const sorts = DELIVERABLE_STATES.map((state) => [state, isOpenState(state), isSettledState(state)]);
    expect(sorts).toEqual([
      ['planned', true, false],
      ['in-progress', true, false],
      ['in-review', true, false],
      ['approved', false, true],
      ['published', false, true],
      ['withdrawn', false, false],
    ]);
  });

  it('take files while open only', () => {
    expect(DELIVERABLE_STATES.filter((state) => fileRefusals(state).length === 0)).toEqual([
      'planned',
      'in-progress',
      'in-review',
    ]);
  });
});
