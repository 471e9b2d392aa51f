import { planStepProblems, planStepRequest, type PlanStepValues } from './plan-step-draft.ts';

const today = '2024-09-16';
const values: PlanStepValues = {
  on: '2024-06-20',
  resolution: ' ZM/12/2024 ',
  validFrom: '2024-07-01',
  validTo: '2027-06-30',
  fileId: 'f1',
  reason: ' nová dotace ',
};
const found = (
  kind: 'approve' | 'amend' | 'withdraw',
  change: Partial<PlanStepValues> = {},
  state = 'draft',
): string[] =>
  planStepProblems(kind, { ...values, ...change }, { shown: { state: state as 'draft' }, today }).map(
    ({ code, field }) => `${field}: ${code}`,
  );

describe('a step of a plan as it is asked for', () => {
  it('sends what its kind asks for', () => {
    expect(planStepRequest('approve', values)).toEqual({
      kind: 'approve',
      on: '2024-06-20',
      resolution: 'ZM/12/2024',
      validFrom: '2024-07-01',
      validTo: '2027-06-30',
      fileId: 'f1',
    });
    expect(planStepRequest('amend', values)).toEqual({ kind: 'amend', reason: 'nová dotace' });
  });

  it('is refused beside its fields before anything is sent', () => {
    expect(found('approve')).toEqual([]);
    expect(found('approve', { resolution: '', fileId: '', validTo: '' })).toEqual([
      'resolution: plan.resolution-required',
      'validTo: validation.required',
      'fileId: plan.signed-file-required',
    ]);
    expect(found('approve', { on: '31. 2.', validFrom: 'letos' })).toEqual([
      'on: date.not-a-date',
      'validFrom: date.not-a-date',
    ]);
    expect(found('approve', { on: '' })).toEqual(['on: date.empty']);
    expect(found('approve', { on: '2024-09-17' })).toEqual(['on: plan.approved-in-future']);
    expect(found('approve', { validTo: '2024-06-30' })).toEqual(['validTo: plan.validity-reversed']);
    expect(found('withdraw', { reason: ' ' })).toEqual(['reason: reason.required']);
    expect(found('amend', {}, 'approved')).toEqual([]);
  });
});
