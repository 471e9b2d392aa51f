import fc from 'fast-check';
import { permissionsOf } from '../access/role.ts';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import {
  countMeasureStates,
  measureDueOn,
  needsProgressNote,
  progressProblems,
  type ProgressContext,
  type ProgressDraft,
} from './measure-progress.ts';
import { MEASURE_STATES, PLAN_STATES, PLAN_TRANSITION_KINDS } from './plan-state.ts';
import {
  availablePlanTransitions,
  planEditRefusals,
  planStepRefusals,
  type PlanSituation,
  type PlanTransitionDraft,
} from './plan-transitions.ts';

const today = localDate('2024-09-16');
const manager = { permissions: permissionsOf('manager') };
const consultant = { permissions: permissionsOf('consultant') };
const draft: PlanSituation = { state: 'draft', hasLater: false, previousOn: null, problems: [] };
const approval: PlanTransitionDraft = {
  kind: 'approve',
  on: localDate('2024-06-20'),
  resolution: 'ZM/12/2024',
  validFrom: localDate('2024-07-01'),
  validTo: localDate('2027-06-30'),
  fileId: 'f1',
};
const codes = (situation: PlanSituation, step: PlanTransitionDraft, actor = manager): string[] =>
  planStepRefusals(situation, step, actor, today).map(({ code, field }) => (field ? `${field}: ${code}` : code));

describe('the approval of a plan', () => {
  it('is recorded by the manager with resolution, day, validity and file', () => {
    expect(codes(draft, approval)).toEqual([]);
    expect(codes(draft, { kind: 'approve', on: today })).toEqual([
      'resolution: plan.resolution-required',
      'validFrom: validation.required',
      'validTo: validation.required',
      'fileId: plan.signed-file-required',
    ]);
    expect(codes(draft, approval, consultant)).toEqual(['access.denied']);
  });

  it('is of a day that has come, not before the version before, for a time that runs forward', () => {
    expect(codes(draft, { ...approval, on: addDays(today, 1) })).toEqual(['on: plan.approved-in-future']);
    expect(codes({ ...draft, previousOn: localDate('2024-06-21') }, approval)).toEqual([
      'on: plan.approved-before-previous',
    ]);
    expect(codes(draft, { ...approval, validTo: localDate('2024-06-30') })).toEqual([
      'validTo: plan.validity-reversed',
    ]);
  });

  it('waits until the text is whole', () => {
    const problems = [{ code: 'plan.without-objective' } as const];
    expect(codes({ ...draft, problems }, approval)).toEqual(['plan.incomplete']);
  });

  it('does not happen twice, nor to a version that no longer holds', () => {
    expect(codes({ ...draft, state: 'approved' }, approval)).toEqual(['plan.already-approved']);
    expect(codes({ ...draft, state: 'superseded' }, approval)).toEqual(['plan.superseded']);
  });
});

describe('the steps of a plan', () => {
  it('amend what was approved, once at a time and with a reason', () => {
    const approved: PlanSituation = { ...draft, state: 'approved' };
    expect(codes(approved, { kind: 'amend', on: today, reason: 'nová dotace' }, consultant)).toEqual([]);
    expect(codes(approved, { kind: 'amend', on: today, reason: ' ' })).toEqual(['reason: reason.required']);
    expect(codes({ ...approved, hasLater: true }, { kind: 'amend', on: today, reason: 'x' })).toEqual([
      'plan.amendment-exists',
    ]);
    expect(codes(draft, { kind: 'amend', on: today, reason: 'x' })).toEqual(['plan.not-approved']);
  });

  it('are offered as they are refused', () => {
    const situation = fc.record({
      state: fc.constantFrom(...PLAN_STATES),
      hasLater: fc.boolean(),
      previousOn: fc.constantFrom(null, localDate('2023-01-01')),
      problems: fc.constantFrom([], [{ code: 'plan.without-objective' } as const]),
    });
    const role = fc.constantFrom('manager', 'consultant', 'evaluator', 'coordinator', 'admin');
    fc.assert(
      fc.property(situation, role, fc.constantFrom(...PLAN_TRANSITION_KINDS), (standing, as, kind) => {
        const actor = { permissions: permissionsOf(as) };
        const offered = availablePlanTransitions(standing, actor).find((one) => one.kind === kind);
        const refused = planStepRefusals(standing, { ...approval, kind, reason: 'důvod' }, actor, today);
        if (offered) expect(refused).toEqual(offered.refusals);
        else expect(refused).not.toEqual([]);
        if (refused.length === 0) expect(as === 'manager' || (as === 'consultant' && kind !== 'approve')).toBe(true);
      }),
    );
  });

  it('leave the text to drafts alone', () => {
    expect(PLAN_STATES.map((state) => planEditRefusals(state).map(({ code }) => code))).toEqual([
      [],
      ['plan.immutable'],
      ['plan.superseded'],
    ]);
  });
});

describe('how a measure goes', () => {
  const entry: ProgressDraft = { state: 'running', on: today, note: '', postponedTo: null, evidence: [] };
  const context: ProgressContext = { today, isInForce: true, last: null };
  const found = (change: Partial<ProgressDraft>, around: Partial<ProgressContext> = {}): string[] =>
    progressProblems({ ...entry, ...change }, { ...context, ...around }).map(
      ({ code, field }) => `${field ?? ''}: ${code}`,
    );
  const file = { kind: 'file', id: 'f1' } as const;

  it('is said of measures of an approved plan', () => {
    expect(found({})).toEqual([]);
    expect(found({}, { isInForce: false })).toEqual([': progress.not-in-force']);
  });

  it('is said of days that have come, one after the other', () => {
    const last = { state: 'planned', on: localDate('2024-09-10') } as const;
    expect(found({ on: addDays(today, 1) })).toEqual(['on: progress.in-future']);
    expect(found({ on: localDate('2024-09-09') }, { last })).toEqual(['on: progress.before-last']);
    expect(found({ on: last.on }, { last })).toEqual([]);
  });

  it('rests on evidence when it is done, named once', () => {
    expect(found({ state: 'done' })).toEqual(['evidence: progress.evidence-required']);
    expect(found({ state: 'done', evidence: [file] })).toEqual([]);
    expect(found({ evidence: [file, file] })).toEqual(['evidence.1: evidence.twice']);
  });

  it('gives a reason when it is postponed, dropped, opened again or the same', () => {
    expect(found({ state: 'postponed' })).toEqual(['note: reason.required']);
    expect(found({ state: 'dropped', note: ' ' })).toEqual(['note: reason.required']);
    expect(found({ state: 'planned' })).toEqual(['note: reason.required']);
    expect(needsProgressNote('running', 'done')).toBe(true);
    expect(needsProgressNote('running', 'postponed')).toBe(false);
  });

  it('is postponed forward, and only when it is postponed', () => {
    const note = 'čeká na dotaci';
    expect(found({ postponedTo: localDate('2025-01-01') })).toEqual(['postponedTo: progress.not-postponed']);
    expect(found({ state: 'postponed', note, postponedTo: today })).toEqual(['postponedTo: progress.postponed-back']);
    expect(found({ state: 'postponed', note, postponedTo: addDays(today, 1) })).toEqual([]);
  });

  it('is due by the end it was postponed to, unless it ended', () => {
    expect(measureDueOn('running', localDate('2024-12-31'), null)).toBe('2024-12-31');
    expect(measureDueOn('postponed', localDate('2024-12-31'), localDate('2025-06-30'))).toBe('2025-06-30');
    expect(measureDueOn('dropped', localDate('2024-12-31'), null)).toBeNull();
  });

  it('counts every measure in exactly one state', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MEASURE_STATES)), (states) => {
        const counts = Object.values(countMeasureStates(states));
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(states.length);
      }),
    );
  });
});
