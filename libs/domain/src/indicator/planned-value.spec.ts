import { localDate } from '../kernel/local-date.ts';
import { plannedBy, plannedValue, targetProblems, type IndicatorTarget } from './planned-value.ts';

const target = (dueOn: string, value: number, more: Partial<IndicatorTarget> = {}): IndicatorTarget => ({
  dueOn: localDate(dueOn),
  value,
  isFinal: false,
  isAssumption: false,
  ...more,
});
const final = target('2024-12-31', 60, { isFinal: true });

describe('plannedValue', () => {
  const at = (targets: IndicatorTarget[], date: string) => plannedValue(targets, localDate(date));

  it('invents nothing between the start and the only target', () => {
    expect(at([final], '2024-06-30')).toEqual({ value: null, isAssumption: false });
    expect(at([final], '2024-12-31')).toEqual({ value: 60, isAssumption: false });
    expect(at([], '2024-12-31')).toEqual({ value: null, isAssumption: false });
  });

  it('steps up at interim targets and carries their mark', () => {
    const targets = [final, target('2023-12-31', 20, { isAssumption: true }), target('2024-06-30', 40)];
    expect(at(targets, '2023-06-30')).toEqual({ value: 0, isAssumption: true });
    expect(at(targets, '2023-12-31')).toEqual({ value: 20, isAssumption: true });
    expect(at(targets, '2024-07-01')).toEqual({ value: 40, isAssumption: false });
  });
});

describe('plannedBy', () => {
  const due = (dueOn: string | null, isAssumption = false) => ({
    dueOn: dueOn === null ? null : localDate(dueOn),
    isAssumption,
  });

  it('counts due dates and is silent while there are none', () => {
    expect(plannedBy([due(null), due(null)], localDate('2024-06-30'))).toEqual({ value: null, isAssumption: false });
    const some = [due('2024-06-30', true), due('2024-07-01'), due(null)];
    expect(plannedBy(some, localDate('2024-06-30'))).toEqual({ value: 1, isAssumption: true });
    expect(plannedBy(some, localDate('2024-01-01'))).toEqual({ value: 0, isAssumption: true });
  });
});

describe('targetProblems', () => {
  const project = { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') };
  const row = (dueOn: string, value: number) => ({ dueOn: localDate(dueOn), value });
  const found = (rows: { dueOn: ReturnType<typeof localDate>; value: number }[]) =>
    targetProblems(rows, 60, project).map((one) => `${one.field}: ${one.code}`);

  it('lets a plan rise to the final value', () => {
    expect(found([row('2023-12-31', 20), row('2024-06-30', 60)])).toEqual([]);
  });

  it('refuses what falls, exceeds, repeats or lies outside', () => {
    expect(found([row('2023-12-31', 30), row('2024-06-30', 20)])).toEqual(['1.value: target.decreasing']);
    expect(found([row('2023-12-31', 61)])).toEqual(['0.value: target.above-final']);
    expect(found([row('2023-12-31', 1), row('2023-12-31', 1)])).toEqual(['1.dueOn: target.duplicate-date']);
    expect(found([row('2024-12-31', 1)])).toEqual(['0.dueOn: target.outside-project']);
  });
});
