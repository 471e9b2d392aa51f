import { describe, expect, it } from '@jest/globals';
import type { CountingRuleRequest } from '../../../shared/api/types.ts';
import { atField, draftOf, draftProblems, firstFree, minutesOfHours, proposalOf } from './rule-draft.ts';

const rule: CountingRuleRequest = {
  thresholdMinutes: 2400,
  operator: 'more-than',
  minInPersonMinutes: 1200,
  inPersonRequired: false,
  hourMinutes: 60,
  hourMinutesByKind: { training: 45 },
  almostFromMinutes: 1830,
  requireComplete: true,
  electronicModes: ['e-learning'],
  requiredFields: ['givenName', 'surname'],
};
const hours = (minutes: number): string => String(minutes / 60).replace('.', ',');

describe('the draft of a rule', () => {
  it('typed and sent again is the same rule', () => {
    const draft = draftOf(rule, '2024-10-01', hours);
    expect(draft).toMatchObject({ thresholdMinutes: '40', almostFromMinutes: '30,5', training: '45', advisory: '' });
    expect(draftProblems(draft)).toEqual([]);
    expect(proposalOf(draft)).toEqual({ validFrom: '2024-10-01', rule });
  });

  it.each([
    ['40', 2400],
    ['37,5', 2250],
    ['37.5', 2250],
    ['1 000', 60_000],
    ['', null],
    ['-1', null],
    ['forty', null],
    ['1,234', null],
  ])('reads "%s" hours as %p minutes', (text, minutes) => expect(minutesOfHours(text)).toBe(minutes));

  it('says what cannot be tried', () => {
    const draft = { ...draftOf(rule, '', hours), almostFromMinutes: 'x' };
    expect(draftProblems(draft).map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'validFrom: date.empty',
      'almostFromMinutes: hours.not-a-number',
    ]);
  });

  it('starts from a day on which no version begins', () => {
    expect(firstFree('2024-09-16', ['2023-01-01'])).toBe('2024-09-16');
    expect(firstFree('2024-09-16', ['2024-09-16', '2024-09-17'])).toBe('2024-09-18');
  });

  it('finds the field of a problem of the API', () => {
    expect(atField({ code: 'x', field: 'rule.operator' }).field).toBe('operator');
    expect(atField({ code: 'x', field: 'rule.hourMinutesByKind.training' }).field).toBe('training');
    expect(atField({ code: 'x', field: 'validFrom' }).field).toBe('validFrom');
    expect(atField({ code: 'x' }).field).toBeUndefined();
  });
});
