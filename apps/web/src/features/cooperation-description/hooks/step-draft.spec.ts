import type { DescriptionDetail, DescriptionTransition } from '../../../shared/api/types.ts';
import { approvalEffect, stepProblems, stepRequest, type StepValues } from './step-draft.ts';

const transition = (kind: DescriptionTransition['kind'], ways: DescriptionTransition['ways'] = []) =>
  ({
    kind,
    ways,
    to: null,
    needsReason: kind === 'amend' || kind === 'withdraw',
    refusals: [],
  }) as DescriptionTransition;
const values: StepValues = { on: '2024-09-16', reason: ' proto ', fileId: '' };
const about = { detail: { agreedOn: '2024-09-10' } as DescriptionDetail, today: '2024-09-16' };
const codes = (step: DescriptionTransition, change: Partial<StepValues> = {}) =>
  stepProblems(step, { ...values, ...change }, about).map(({ code }) => code);

describe('an approval', () => {
  it('is worded by what it does to the version that holds', () => {
    const previous = { id: 'v1', number: 1 };
    expect(approvalEffect({ isInForce: true, previous: null })).toBe('confirms');
    expect(approvalEffect({ isInForce: true, previous })).toBe('confirms');
    expect(approvalEffect({ isInForce: false, previous })).toBe('replaces');
    expect(approvalEffect({ isInForce: false, previous: null })).toBe('begins');
  });
});

describe('a step of a cooperation description', () => {
  it('sends what its kind asks for', () => {
    expect(stepRequest(transition('withdraw'), values)).toEqual({ kind: 'withdraw', reason: 'proto' });
    expect(stepRequest(transition('approve'), values)).toEqual({ kind: 'approve', on: '2024-09-16' });
    expect(stepRequest(transition('agree', ['coordinator']), values)).toEqual({
      kind: 'agree',
      on: '2024-09-16',
      how: 'coordinator',
    });
    expect(stepRequest(transition('agree', ['signed-file']), { ...values, fileId: 'f' })).toMatchObject({
      fileId: 'f',
    });
  });

  it('asks for its day, its reason and the signed file', () => {
    expect(codes(transition('agree', ['signed-file']))).toEqual(['description.signed-file-required']);
    expect(codes(transition('amend'), { reason: ' ' })).toEqual(['reason.required']);
    expect(codes(transition('approve'), { on: '' })).toEqual(['date.empty']);
    expect(codes(transition('approve'), { on: '2024-09-17' })).toEqual(['description.day-in-future']);
    expect(codes(transition('approve'), { on: '2024-09-09' })).toEqual(['description.approved-before-agreed']);
  });
});
