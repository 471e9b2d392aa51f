import { localDate } from '../kernel/local-date.ts';
import { blockerDeadline, type UnitDates } from './blocker-deadline.ts';
import { chosenPeriods, type DescriptionVersion } from './chosen-periods.ts';

const at = (day: string): string => `${day}T08:00:00.000Z`;
const version = (number: number, agreed: string | null, approved: string | null = null): DescriptionVersion => ({
  number,
  agreedOn: agreed === null ? null : localDate(agreed),
  agreedAt: agreed === null ? null : at(agreed),
  approvedOn: approved === null ? null : localDate(approved),
  approvedAt: approved === null ? null : at(approved),
});

describe('the period in which the choice of a version holds', () => {
  const now = (...versions: DescriptionVersion[]): unknown =>
    chosenPeriods(versions)
      .filter((one) => one.recordedTo === null)
      .map(({ number, chosenFrom, chosenUntil }) => [number, chosenFrom, chosenUntil]);

  it('a draft chooses nothing', () => {
    expect(now(version(1, null))).toEqual([]);
  });

  it('holds from the agreement, whether approved yet or not', () => {
    expect(now(version(1, '2023-03-01'))).toEqual([[1, '2023-03-01', null]]);
    expect(now(version(1, '2023-03-01', '2023-03-20'))).toEqual([[1, '2023-03-01', null]]);
  });

  it('what was never approved ends with the next agreement', () => {
    expect(now(version(1, '2023-03-01'), version(2, '2023-05-01'))).toEqual([
      [1, '2023-03-01', '2023-05-01'],
      [2, '2023-05-01', null],
    ]);
  });

  it('what was approved holds beside an agreed amendment until that is approved', () => {
    const first = version(1, '2023-03-01', '2023-03-20');
    expect(now(first, version(2, '2023-05-01'))).toEqual([
      [1, '2023-03-01', null],
      [2, '2023-05-01', null],
    ]);
    expect(now(first, version(2, '2023-05-01', '2023-06-01'))).toEqual([
      [1, '2023-03-01', '2023-06-01'],
      [2, '2023-05-01', null],
    ]);
  });

  it('what was known before a later step was written is kept', () => {
    const late: DescriptionVersion = { ...version(2, '2023-05-01'), agreedAt: at('2023-07-15') };
    expect(chosenPeriods([version(1, '2023-03-01'), late]).filter((one) => one.number === 1)).toEqual([
      {
        number: 1,
        chosenFrom: '2023-03-01',
        chosenUntil: null,
        recordedFrom: at('2023-03-01'),
        recordedTo: at('2023-07-15'),
      },
      {
        number: 1,
        chosenFrom: '2023-03-01',
        chosenUntil: '2023-05-01',
        recordedFrom: at('2023-07-15'),
        recordedTo: null,
      },
    ]);
  });
});

describe('the deadline of what blocks the judgement', () => {
  const project = { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') };
  const nothing: UnitDates = {
    cooperationFrom: null,
    cooperationTo: null,
    chosenFrom: null,
    agreedUntil: null,
    plannedDescriptionOn: null,
    plannedEntryAnalysisOn: null,
    plannedFinalEvaluationOn: null,
  };
  const day = (text: string) => localDate(text);

  it('is the planned day of the milestone that settles it', () => {
    const planned = {
      ...nothing,
      plannedDescriptionOn: day('2023-04-01'),
      plannedEntryAnalysisOn: day('2023-06-01'),
      plannedFinalEvaluationOn: day('2024-10-01'),
    };
    const due = (['areas-missing', 'baseline-missing', 'later-assessment-missing'] as const).map((code) =>
      blockerDeadline(code, planned, project),
    );
    expect(due).toEqual([
      { dueOn: '2023-04-01', isAssumption: false },
      { dueOn: '2023-06-01', isAssumption: false },
      { dueOn: '2024-10-01', isAssumption: false },
    ]);
  });

  it('is assumed from what is known where nothing is planned', () => {
    const known = { ...nothing, cooperationFrom: day('2023-02-01'), chosenFrom: day('2023-03-01') };
    expect(blockerDeadline('areas-missing', known, project)).toEqual({ dueOn: '2023-05-02', isAssumption: true });
    expect(blockerDeadline('baseline-missing', known, project).dueOn).toBe('2023-04-30');
    expect(blockerDeadline('later-assessment-missing', known, project).dueOn).toBe('2024-12-31');
    const agreed = { ...known, cooperationTo: day('2024-09-30'), agreedUntil: day('2024-06-30') };
    expect(blockerDeadline('later-assessment-missing', agreed, project).dueOn).toBe('2024-06-30');
  });

  it('is never assumed after the end of the project', () => {
    const late = { ...nothing, cooperationFrom: day('2024-12-01'), cooperationTo: day('2025-06-30') };
    expect(blockerDeadline('areas-missing', late, project).dueOn).toBe('2024-12-31');
    expect(blockerDeadline('later-assessment-missing', late, project).dueOn).toBe('2024-12-31');
  });
});
