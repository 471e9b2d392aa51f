import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { assembleFinalReport, reportStaleness } from './final-report.ts';
import type { FinalReportData, ReportedLog, ReportedShift } from './report-data.ts';

const log = (id: string, more: Partial<ReportedLog> = {}): ReportedLog => ({
  id,
  version: 1,
  heldOn: localDate('2023-05-10'),
  minutes: 120,
  mode: 'in-person',
  keyActivity: 'KA02',
  area: 'Bydlení',
  isShared: false,
  attendees: [{ participantId: 'p1', minutes: 60 }],
  ...more,
});
const shift = (criterion: string, before: number, after: number): ReportedShift => ({
  criterion,
  area: 'Bydlení',
  baseline: { id: `${criterion}-1`, version: 1, level: before, on: localDate('2023-03-01') },
  latest: { id: `${criterion}-2`, version: 1, level: after, on: localDate('2024-06-01') },
});
const data: FinalReportData = {
  unitId: 'unit-1',
  logs: [
    log('v1'),
    log('v2', {
      heldOn: localDate('2024-02-01'),
      mode: 'remote',
      area: 'Dluhy',
      minutes: 60,
      isShared: true,
      attendees: [],
    }),
  ],
  shifts: [shift('K2', 3, 2), shift('K1', 1, 3)],
  results: [{ id: 'r1', version: 2, title: 'Vznik poradny', outcome: 'partly' }],
  documents: [{ id: 'd1', version: 4, code: 'V-07', title: 'Analýza', approvedOn: localDate('2024-03-01') }],
  measures: [
    { id: 'm1', version: 3, plan: 'PSZ', title: 'Poradna', state: 'done', on: localDate('2024-05-01') },
    { id: 'm2', version: 1, plan: 'PSZ', title: 'Byty', state: 'planned', on: null },
  ],
  openSteps: [{ id: 's1', version: 1, agreedOn: localDate('2024-02-01'), dueOn: localDate('2024-10-01') }],
};
const empty: FinalReportData = {
  unitId: 'unit-1',
  logs: [],
  shifts: [],
  results: [],
  measures: [],
  documents: [],
  openSteps: [],
};

describe('the final report', () => {
  const report = assembleFinalReport(data);

  it('states what the records say, with a footnote to each', () => {
    expect(report.statements.map(({ code, footnotes }) => [code, footnotes])).toEqual([
      ['scope.visits', [1, 2]],
      ['scope.in-person', [1]],
      ['scope.remote', [2]],
      ['scope.activity', [1, 2]],
      ['scope.shared', [2]],
      ['area.visits', [1]],
      ['area.visits', [2]],
      ['people.supported', [1]],
      ['result.partly', [3]],
      ['measure.summary', [4, 5]],
      ['measure.planned', [5]],
      ['measure.done', [4]],
      ['shift.summary', [6, 7, 8, 9]],
      ['shift.up', [6, 7]],
      ['shift.down', [8, 9]],
      ['document.approved', [10]],
      ['step.open', [11]],
    ]);
    expect(report.footnotes[1]).toEqual({ number: 2, type: 'log', id: 'v2', version: 1 });
    expect(report.statements[0]?.params).toEqual({ visits: 2, minutes: 180, from: '2023-05-10', to: '2024-02-01' });
    expect(report.statements[9]?.params).toEqual({ plan: 'PSZ', measures: 2, done: 1, running: 0 });
    expect(report.statements[12]?.params).toEqual({ up: 1, same: 0, down: 1 });
  });

  it('says so when there is nothing', () => {
    const { statements, footnotes } = assembleFinalReport(empty);
    expect(statements.map((one) => one.code)).toEqual(['scope.none', 'people.none', 'shift.none']);
    expect(footnotes).toEqual([]);
  });

  it('names nobody', () => expect(JSON.stringify(report)).not.toContain('p1'));

  it('rests every statement on a record, and gives each record one footnote, whatever the order', () => {
    const logs = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        area: fc.constantFrom('Bydlení', 'Dluhy', 'Zaměstnání'),
        mode: fc.constantFrom('in-person' as const, 'remote' as const, 'e-learning' as const),
        minutes: fc.integer({ min: 1, max: 300 }),
      }),
      { selector: (one) => one.id, minLength: 1 },
    );
    fc.assert(
      fc.property(logs, (parts) => {
        const some = { ...data, logs: parts.map((part) => log(part.id, part)) };
        const made = assembleFinalReport(some);
        expect(made.statements.every((one) => one.footnotes.length > 0)).toBe(true);
        expect(new Set(made.footnotes.map((one) => `${one.type}${one.id}`)).size).toBe(made.footnotes.length);
        expect(assembleFinalReport({ ...some, logs: [...some.logs].reverse() })).toEqual(made);
      }),
    );
  });
});

describe('a draft', () => {
  const draft = assembleFinalReport(data);
  const against = (more: Partial<FinalReportData>) => reportStaleness(draft, assembleFinalReport({ ...data, ...more }));

  it('whose sources are as they were is not stale', () => {
    expect(against({})).toEqual({ isStale: false, sources: [], statements: [] });
  });

  it('says which record was corrected and which sentences rest on it', () => {
    const { isStale, sources, statements } = against({ logs: [log('v1', { version: 2 }), ...data.logs.slice(1)] });
    expect(isStale).toBe(true);
    expect(sources).toEqual([{ source: { type: 'log', id: 'v1', version: 1 }, change: 'changed' }]);
    expect(statements.map((one) => one.code)).toEqual([
      'scope.visits',
      'scope.in-person',
      'scope.activity',
      'area.visits',
      'people.supported',
    ]);
  });

  it('says which sentences a measure that went on makes stale', () => {
    const measures = data.measures.map((one) =>
      one.id === 'm2' ? { ...one, version: 2, state: 'running' as const, on: localDate('2024-06-01') } : one,
    );
    const { sources, statements } = against({ measures });
    expect(sources).toEqual([{ source: { type: 'measure', id: 'm2', version: 1 }, change: 'changed' }]);
    expect(statements.map((one) => one.code)).toEqual(['measure.summary', 'measure.planned']);
  });

  it('says what was added and what was removed', () => {
    const added = against({
      documents: [
        ...data.documents,
        { id: 'd2', version: 4, code: 'V-08', title: 'Sonda', approvedOn: localDate('2024-04-01') },
      ],
    });
    expect(added.sources).toEqual([{ source: { type: 'document', id: 'd2', version: 4 }, change: 'added' }]);
    expect(added.statements).toEqual([]);
    const removed = against({ results: [] });
    expect(removed.sources[0]?.change).toBe('removed');
    expect(removed.statements.map((one) => one.code)).toEqual(['result.partly']);
  });
});
