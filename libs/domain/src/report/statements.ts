import { ADVISORY_MODES } from '../advisory/advisory-mode.ts';
import { compareCzech } from '../kernel/compare-czech.ts';
import { groupBy } from '../kernel/group-by.ts';
import { countMeasureStates } from '../plan/measure-progress.ts';
import type {
  FinalReportData,
  ReportedLog,
  ReportedMeasure,
  ReportedShift,
  ReportSource,
  ReportSourceType,
} from './report-data.ts';
import type { ReportSection, Statement, StatementCode } from './statement.ts';

/** What each part of the report states, in an order that depends on nothing but the data. */
export const STATEMENTS_OF_SECTION: Readonly<Record<ReportSection, (data: FinalReportData) => Statement[]>> = {
  scope: ({ logs }) => scopeStatements(logs),
  areas: ({ logs }) =>
    [...groupBy(logs, (log) => log.area)]
      .sort(([a], [b]) => compareCzech(a, b))
      .map(([area, group]) => statement('area.visits', { area, ...sizeOf(group) }, sourcesOf('log', group))),
  people: ({ logs }) => peopleStatements(logs),
  results: ({ results }) =>
    [...results]
      .sort((a, b) => compareCzech(a.title, b.title))
      .map((one) => statement(`result.${one.outcome ?? 'open'}`, { title: one.title }, sourcesOf('result', [one]))),
  measures: ({ measures }) =>
    [...groupBy(measures, (one) => one.plan)]
      .sort(([a], [b]) => compareCzech(a, b))
      .flatMap(([plan, group]) => measureStatements(plan, group)),
  shifts: ({ shifts }) => shiftStatements(shifts),
  documents: ({ documents }) =>
    [...documents]
      .sort((a, b) => compareCzech(a.code, b.code))
      .map((one) =>
        statement(
          'document.approved',
          { code: one.code, title: one.title, on: one.approvedOn },
          sourcesOf('document', [one]),
        ),
      ),
  'open-steps': ({ openSteps }) =>
    [...openSteps]
      .sort((a, b) => compareCzech(a.dueOn + a.id, b.dueOn + b.id))
      .map((one) => statement('step.open', { on: one.dueOn, agreedOn: one.agreedOn }, sourcesOf('next-step', [one]))),
};

function scopeStatements(logs: readonly ReportedLog[]): Statement[] {
  const days = logs.map((log) => log.heldOn).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [statement('scope.none', {}, [])];
  const byMode = ADVISORY_MODES.flatMap((mode) => {
    const group = logs.filter((log) => log.mode === mode);
    return group.length === 0 ? [] : [statement(`scope.${mode}`, sizeOf(group), sourcesOf('log', group))];
  });
  const byActivity = [...groupBy(logs, (log) => log.keyActivity)]
    .sort(([a], [b]) => compareCzech(a, b))
    .map(([activity, group]) => statement('scope.activity', { activity, ...sizeOf(group) }, sourcesOf('log', group)));
  const shared = logs.filter((log) => log.isShared);
  return [
    statement('scope.visits', { ...sizeOf(logs), from, to }, sourcesOf('log', logs)),
    ...byMode,
    ...byActivity,
    ...(shared.length === 0 ? [] : [statement('scope.shared', sizeOf(shared), sourcesOf('log', shared))]),
  ];
}

/** People are counted, never named: the report is read outside the project. */
function peopleStatements(logs: readonly ReportedLog[]): Statement[] {
  const attended = logs.filter((log) => log.attendees.length > 0);
  const people = new Set(attended.flatMap((log) => log.attendees.map((one) => one.participantId))).size;
  if (people === 0) return [statement('people.none', {}, [])];
  const minutes = attended.flatMap((log) => log.attendees).reduce((total, one) => total + one.minutes, 0);
  return [statement('people.supported', { people, minutes }, sourcesOf('log', attended))];
}

/** A plan first as a whole, then measure by measure. */
function measureStatements(plan: string, measures: readonly ReportedMeasure[]): Statement[] {
  const { done, running } = countMeasureStates(measures.map(({ state }) => state));
  const params = { plan, measures: measures.length, done, running };
  const each = [...measures]
    .sort((a, b) => compareCzech(a.title, b.title) || (a.id < b.id ? -1 : 1))
    .map((one) => {
      const said: Statement['params'] = one.on === null ? { title: one.title } : { title: one.title, on: one.on };
      return statement(one.on === null ? 'measure.planned' : measureCode[one.state], said, sourcesOf('measure', [one]));
    });
  return [statement('measure.summary', params, sourcesOf('measure', measures)), ...each];
}

const measureCode = {
  planned: 'measure.planned',
  running: 'measure.running',
  done: 'measure.done',
  postponed: 'measure.postponed',
  dropped: 'measure.dropped',
} as const;

function shiftStatements(shifts: readonly ReportedShift[]): Statement[] {
  if (shifts.length === 0) return [statement('shift.none', {}, [])];
  const each = [...shifts]
    .sort((a, b) => compareCzech(a.area, b.area) || compareCzech(a.criterion, b.criterion))
    .map((one) => {
      const { criterion, area, baseline, latest } = one;
      const params = { criterion, area, before: baseline.level, after: latest.level, from: baseline.on, to: latest.on };
      return statement(directionOf(one), params, sourcesOf('assessment', [baseline, latest]));
    });
  const count = (code: StatementCode): number => each.filter((one) => one.code === code).length;
  const params = { up: count('shift.up'), same: count('shift.same'), down: count('shift.down') };
  return [
    statement(
      'shift.summary',
      params,
      each.flatMap((one) => one.sources),
    ),
    ...each,
  ];
}

function directionOf({ baseline, latest }: ReportedShift): StatementCode {
  if (latest.level === baseline.level) return 'shift.same';
  return latest.level > baseline.level ? 'shift.up' : 'shift.down';
}

const statement = (code: StatementCode, params: Statement['params'], sources: readonly ReportSource[]): Statement => ({
  code,
  params,
  sources,
});

function sourcesOf(
  type: ReportSourceType,
  records: readonly { readonly id: string; readonly version: number }[],
): ReportSource[] {
  return records
    .map(({ id, version }) => ({ type, id, version }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function sizeOf(logs: readonly ReportedLog[]): { visits: number; minutes: number } {
  return { visits: logs.length, minutes: logs.reduce((total, log) => total + log.minutes, 0) };
}
