import fc from 'fast-check';
import { inRows, targetRowProblems, targetRows, targetsOf } from './target-rows.ts';

const project = { startsOn: '2023-01-01', endsOn: '2024-12-31' };
const row = (dueOn: string, value: string, key = 0) => ({ key, dueOn, value });
const problemsOf = (...rows: ReturnType<typeof row>[]) =>
  targetRowProblems(rows, 83, project).map(({ code, field }) => [code, field]);

describe('lines of interim targets', () => {
  it('leave out the final target, which the project gives', () => {
    const targets = [
      { dueOn: '2023-12-31', value: 30, isFinal: false },
      { dueOn: '2024-12-31', value: 83, isFinal: true },
    ];
    expect(targetRows(targets as Parameters<typeof targetRows>[0])).toEqual([row('2023-12-31', '30')]);
  });

  it('go to the server as numbers', () => {
    expect(targetsOf([row('2023-12-31', ' 30 ')])).toEqual([{ dueOn: '2023-12-31', value: 30 }]);
  });

  it('may rise within the project', () => {
    expect(problemsOf(row('2023-06-30', '10'), row('2023-12-31', '30'))).toEqual([]);
  });

  it.each([
    ['an empty day', row('', '30'), 'date.empty', 'rows.0.dueOn'],
    ['a word for a number', row('2023-12-31', 'třicet'), 'validation.wrong-type', 'rows.0.value'],
    ['half a document', row('2023-12-31', '1,5'), 'validation.wrong-type', 'rows.0.value'],
    ['a negative number', row('2023-12-31', '-1'), 'validation.wrong-type', 'rows.0.value'],
    ['a day after the project', row('2025-01-31', '30'), 'target.outside-project', 'rows.0.dueOn'],
    ['more than the target', row('2023-12-31', '84'), 'target.above-final', 'rows.0.value'],
  ])('refuse %s beside its field', (_what, line, code, field) => {
    expect(problemsOf(line)).toEqual([[code, field]]);
  });

  it('name the line that falls below an earlier one', () => {
    expect(problemsOf(row('2023-06-30', '30'), row('2023-12-31', '10'))).toEqual([
      ['target.decreasing', 'rows.1.value'],
    ]);
  });

  it('speak of unreadable lines before any rule', () => {
    expect(problemsOf(row('2025-01-31', '30'), row('', '10'))).toEqual([['date.empty', 'rows.1.dueOn']]);
  });

  it('take problems of the server to their lines and leave others alone', () => {
    expect(inRows({ code: 'x', field: '2.value' })).toEqual({ code: 'x', field: 'rows.2.value' });
    expect(inRows({ code: 'x', field: 'reason' })).toEqual({ code: 'x', field: 'reason' });
    expect(inRows({ code: 'x' })).toEqual({ code: 'x' });
  });

  it('read back every number they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999_999)), (values) => {
        const targets = values.map((value) => ({ dueOn: '2023-12-31', value, isFinal: false }));
        const rows = targetRows(targets as Parameters<typeof targetRows>[0]);
        expect(targetsOf(rows).map((target) => target.value)).toEqual(values);
      }),
    );
  });
});
