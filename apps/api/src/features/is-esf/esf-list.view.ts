import {
  isWithin,
  judgeRows,
  settledMatch,
  type EsfPersonRow,
  type JudgedRow,
  type LocalDate,
  type NumberedPeriod,
  type PersonMatch,
} from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { readSheets, type KnownSheet } from '../participant/people.lookup.ts';
import {
  currentListId,
  personRows,
  readDecisions,
  readRows,
  type StoredDecision,
  type StoredRow,
} from './esf-source.view.ts';

/** The list that holds, judged against our people. */
export interface CurrentList {
  readonly id: string;
  readonly sha256: string;
  readonly rows: ReadonlyMap<number, StoredRow>;
  readonly decisions: ReadonlyMap<number, StoredDecision>;
  readonly judged: readonly JudgedRow[];
  readonly match: PersonMatch;
}

/** The rows of a list as they were read from their cells, to be handed on within a request instead of being read again. */
export interface ReadList {
  readonly id: string;
  readonly rows: readonly EsfPersonRow[];
}

/** Our people with the list that holds, when there is one. */
export interface EsfState {
  readonly people: readonly KnownSheet[];
  readonly byId: ReadonlyMap<string, KnownSheet>;
  readonly list: CurrentList | null;
}

export async function readState(
  db: Pick<Transaction, 'query' | 'one'>,
  projectId: string,
  read: ReadList | null = null,
): Promise<EsfState> {
  const people = await readSheets(db, projectId);
  const byId = new Map(people.map((person) => [person.participantId, person]));
  const current = await currentListId(db, projectId, 'persons-in');
  if (!current) return { people, byId, list: null };
  const [rows, decisions] = [await readRows(db, current.id), await readDecisions(db, current.id)];
  const judged = judgeRows(people, read?.id === current.id ? read.rows : personRows(rows), decisions);
  return {
    people,
    byId,
    list: {
      ...current,
      rows: new Map(rows.map((row) => [row.line, row])),
      decisions: new Map(decisions.map((decision) => [decision.line, decision])),
      judged,
      match: settledMatch(people, judged),
    },
  };
}

export const readListOf = ({ id, judged }: CurrentList): ReadList => ({ id, rows: judged.map(({ row }) => row) });

/** The periods that have begun: nothing can be exported of the others. */
export const begunPeriods = (periods: readonly NumberedPeriod[], today: LocalDate): NumberedPeriod[] =>
  periods.filter(({ startsOn }) => startsOn <= today);

export const isRunning = (period: NumberedPeriod, today: LocalDate): boolean => isWithin(today, period);
