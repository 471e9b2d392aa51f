import type { EsfDesk } from '../../../shared/api/types.ts';

export type StepKey = 'persons' | 'list' | 'supports';

/** Where a step stands, and the sentence that says it: a key of `path` with its number. */
export interface StepState {
  readonly step: StepKey;
  readonly state: 'todo' | 'waiting' | 'done';
  readonly sentence:
    | 'personsNever'
    | 'personsNew'
    | 'personsDone'
    | 'listNone'
    | 'listOpen'
    | 'listDone'
    | 'supportsWait'
    | 'supportsUnspecified'
    | 'supportsOpen'
    | 'supportsChanged'
    | 'supportsDone';
  readonly count: number;
}

/** The three steps in their order, each with what it waits for. */
export function stepStates(desk: EsfDesk): readonly StepState[] {
  return [personsState(desk), listState(desk), supportsState(desk)];
}

function personsState({ persons }: EsfDesk): StepState {
  const step = 'persons';
  if (!persons.lastExport) return { step, state: 'todo', sentence: 'personsNever', count: persons.complete };
  if (persons.neverExported > 0) {
    return { step, state: 'waiting', sentence: 'personsNew', count: persons.neverExported };
  }
  return { step, state: 'done', sentence: 'personsDone', count: 0 };
}

function listState({ list }: EsfDesk): StepState {
  const step = 'list';
  if (!list) return { step, state: 'todo', sentence: 'listNone', count: 0 };
  if (list.open > 0) return { step, state: 'waiting', sentence: 'listOpen', count: list.open };
  return { step, state: 'done', sentence: 'listDone', count: list.exchange.total };
}

function supportsState({ list, supports }: EsfDesk): StepState {
  const step = 'supports';
  if (!list) return { step, state: 'todo', sentence: 'supportsWait', count: 0 };
  if (supports.unspecified.length > 0) return { step, state: 'waiting', sentence: 'supportsUnspecified', count: 0 };
  const open = supports.periods.filter((one) => one.hasBegun && !one.isRunning && one.rows > 0 && !one.lastExport);
  if (open.length > 0) return { step, state: 'waiting', sentence: 'supportsOpen', count: open.length };
  const changed = supports.periods.reduce((sum, one) => sum + one.changed, 0);
  if (changed > 0) return { step, state: 'waiting', sentence: 'supportsChanged', count: changed };
  return { step, state: 'done', sentence: 'supportsDone', count: 0 };
}
