import { NEXT_STEPS, permissionsOf } from '@rssz/domain';
import { searchOf, stepPermissions, turnOf } from './step-target.ts';

describe('where a step of a unit is done, and by whom', () => {
  it.each(NEXT_STEPS)('%s may be taken by whose turn it is', (code) => {
    const held = permissionsOf(turnOf[code]);
    expect(stepPermissions[code].some((one) => held.includes(one))).toBe(true);
  });

  it('may always be taken by a manager, on paper where the coordinator agrees', () => {
    const held = permissionsOf('manager');
    expect(NEXT_STEPS.filter((code) => !stepPermissions[code].some((one) => held.includes(one)))).toEqual([]);
  });

  it('is no matter of an evaluator but for the assessments', () => {
    const held = permissionsOf('evaluator');
    const taken = NEXT_STEPS.filter((code) => stepPermissions[code].some((one) => held.includes(one)));
    expect(taken).toEqual(['assess-baseline', 'assess-again']);
  });

  it('opens the part of the unit, or the form of its facts', () => {
    expect(searchOf('plan-milestone')).toEqual({ cast: 'milniky' });
    expect(searchOf('set-cooperation-start')).toEqual({ upravit: '1' });
    expect(searchOf('arrange-visit')).toEqual({});
  });
});
