import type { EsfDesk, EsfExchange, EsfPeriod } from '../../../shared/api/types.ts';
import { stepStates } from './step-state.ts';

const exchange: EsfExchange = {
  id: 'one',
  number: 1,
  kind: 'persons-out',
  total: 3,
  leftOut: 0,
  periods: [],
  isOwnFile: false,
  recordedAt: '2024-09-16T08:00:00Z',
  recordedBy: { id: 'manager', displayName: 'Marie Manažerová' },
  undone: null,
  version: 1,
};
const period: EsfPeriod = {
  ...{ number: 1, startsOn: '2023-01-01', endsOn: '2023-06-30', hasBegun: true, isRunning: false },
  ...{ rows: 4, leftOut: 0, lastExport: null, changed: 0 },
};
const before: EsfDesk = {
  persons: { complete: 3, leftOut: 1, unlisted: 3, neverExported: 3, lastExport: null },
  list: null,
  supports: { periods: [period], unspecified: ['advisory'], list: null, differing: 0 },
  specifications: { advisory: null, workshop: null, training: null, version: 0 },
};
const list = { exchange, counts: [], open: 2, onlyOurs: 1, differing: 0 };
const said = (desk: EsfDesk) => stepStates(desk).map(({ state, sentence, count }) => [state, sentence, count]);

describe('the three steps of the exchange', () => {
  it('begin with exporting people; the rest waits', () => {
    expect(said(before)).toEqual([
      ['todo', 'personsNever', 3],
      ['todo', 'listNone', 0],
      ['todo', 'supportsWait', 0],
    ]);
  });

  it('wait for new people, for rows to decide, and for specifications', () => {
    const persons = { ...before.persons, lastExport: exchange, neverExported: 2 };
    expect(said({ ...before, persons, list })).toEqual([
      ['waiting', 'personsNew', 2],
      ['waiting', 'listOpen', 2],
      ['waiting', 'supportsUnspecified', 0],
    ]);
  });

  it('wait for finished periods only, and again for what changed since', () => {
    const running = { ...period, number: 2, isRunning: true };
    const empty = { ...period, number: 3, rows: 0 };
    const supports = { ...before.supports, unspecified: [], periods: [period, running, empty] };
    expect(said({ ...before, list, supports })[2]).toEqual(['waiting', 'supportsOpen', 1]);
    const changed = { ...period, lastExport: exchange, changed: 2 };
    expect(said({ ...before, list, supports: { ...supports, periods: [changed, running] } })[2]).toEqual([
      'waiting',
      'supportsChanged',
      2,
    ]);
  });

  it('are done when nothing waits', () => {
    const persons = { ...before.persons, lastExport: exchange, neverExported: 0 };
    const supports = { ...before.supports, unspecified: [], periods: [{ ...period, lastExport: exchange }] };
    expect(said({ ...before, persons, list: { ...list, open: 0 }, supports })).toEqual([
      ['done', 'personsDone', 0],
      ['done', 'listDone', 3],
      ['done', 'supportsDone', 0],
    ]);
  });
});
