import { groupBy } from '../kernel/group-by.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { likelyDuplicates } from '../participant/duplicate-score.ts';
import type { EsfPerson } from './export-persons.ts';
import { matchPersons, type PersonMatch } from './match-persons.ts';
import type { EsfPersonRow } from './read-file.ts';
import { readEsfDate } from './esf-values.ts';

/** How a row of a list was settled: by its identity alone, by a person, or as one that is about nobody of ours. */
export const ESF_DECISION_KINDS = ['exact', 'by-hand', 'not-ours'] as const;

export type EsfDecisionKind = (typeof ESF_DECISION_KINDS)[number];

/** What was settled about a row. */
export interface EsfDecision {
  readonly line: number;
  readonly kind: EsfDecisionKind;
  /** `null` for a row that is not ours. */
  readonly participantId: string | null;
  /** Why a row is not ours. */
  readonly reason: string | null;
}

/**
 * Where a row stands. Settled: `matched`, `linked`, `not-ours`. Waiting for somebody: `ambiguous` (one identity, more rows
 * or people), `matchable` (matches exactly by now), `unmatched`, `unusable` (has a fault, see its problems).
 */
export const ESF_ROW_STATES = [
  'ambiguous',
  'unmatched',
  'matchable',
  'unusable',
  'linked',
  'matched',
  'not-ours',
] as const;

export type EsfRowState = (typeof ESF_ROW_STATES)[number];

/** The states in which a row waits for somebody. */
export const OPEN_ROW_STATES: readonly EsfRowState[] = ['ambiguous', 'unmatched', 'matchable', 'unusable'];

/** A row with where it stands. */
export interface JudgedRow {
  readonly row: EsfPersonRow;
  readonly state: EsfRowState;
  readonly participantId: string | null;
  /** Who it may be by the identity alone; `likelyPeople` guesses further. */
  readonly candidateIds: readonly string[];
  readonly decision: EsfDecision | null;
}

const offered = 5;

/**
 * Holds a list of IS ESF with what was settled about it against our people. A settled row stays settled, whatever was
 * changed about the person since; everything else is judged anew.
 *
 * Source: domain.md §1.5 (step two: match, list unmatched and ambiguous), issue 4 §5.
 *
 * @example judgeRows(people, rows, decisions).filter((one) => one.state === 'ambiguous')
 */
export function judgeRows(
  people: readonly EsfPerson[],
  rows: readonly EsfPersonRow[],
  decisions: readonly EsfDecision[],
): JudgedRow[] {
  const byLine = new Map(decisions.map((decision) => [decision.line, decision]));
  const taken = new Set(decisions.map(({ participantId }) => participantId));
  const free = people.filter(({ participantId }) => !taken.has(participantId));
  const open = rows.filter(({ line }) => !byLine.has(line));
  const judged = new Map(judgeOpen(free, open).map((one) => [one.row.line, one]));
  return rows.flatMap((row) => {
    const decision = byLine.get(row.line);
    return decision ? [settled(row, decision)] : [judged.get(row.line) ?? []].flat();
  });
}

/** The rows and people as a match, once everything settled is taken as settled; what compares both sides asks for it. */
export function settledMatch(people: readonly EsfPerson[], judged: readonly JudgedRow[]): PersonMatch {
  const known = new Set(people.map(({ participantId }) => participantId));
  const matched = judged.flatMap(({ participantId, row }) =>
    participantId !== null && known.has(participantId) ? [{ participantId, row }] : [],
  );
  const taken = new Set(matched.map(({ participantId }) => participantId));
  return {
    matched,
    onlyOurs: people.map(({ participantId }) => participantId).filter((id) => !taken.has(id)),
    onlyTheirs: judged.filter(({ state }) => OPEN_ROW_STATES.includes(state)).map(({ row }) => row),
    ambiguous: [],
  };
}

/**
 * What was settled by hand about the list before and holds for the new one: a row is the same when it is the only one of
 * its identity, or the only one of that identity and address.
 *
 * @example carriedDecisions(before, decisions, after).length // 3
 */
export function carriedDecisions(
  before: readonly EsfPersonRow[],
  decisions: readonly EsfDecision[],
  after: readonly EsfPersonRow[],
): EsfDecision[] {
  const rows = new Map(before.map((row) => [row.line, row]));
  const usable = after.filter(({ problems, identity }) => problems.length === 0 && identity !== null);
  const byIdentity = groupBy(usable, ({ identity }) => identity);
  return decisions
    .filter(({ kind }) => kind !== 'exact')
    .flatMap((decision) => {
      const old = rows.get(decision.line);
      const found = byIdentity.get(old?.identity ?? null) ?? [];
      const same = found.filter(({ identityCells }) => identityCells.join('\n') === old?.identityCells.join('\n'));
      const row = found.length === 1 ? found[0] : same.length === 1 ? same[0] : undefined;
      return row ? [{ ...decision, line: row.line }] : [];
    });
}

/**
 * Who an unmatched row may be about: a slip in a name or date, a changed surname; the likeliest first, five at the most.
 *
 * @example likelyPeople(row, people)[0] // 'p1'
 */
export function likelyPeople(row: EsfPersonRow, people: readonly EsfPerson[]): string[] {
  const named = people.map(({ participantId, sheet }) => ({ ...namesOf(sheet), participantId }));
  return likelyDuplicates(personOf(row), named)
    .slice(0, offered)
    .map(({ person }) => person.participantId);
}

function judgeOpen(people: readonly EsfPerson[], rows: readonly EsfPersonRow[]): JudgedRow[] {
  const match = matchPersons(people, rows);
  const open = (row: EsfPersonRow, state: EsfRowState, candidateIds: readonly string[]): JudgedRow => {
    return { row, state, participantId: null, candidateIds, decision: null };
  };
  return [
    ...match.matched.map(({ row, participantId }) => open(row, 'matchable', [participantId])),
    ...match.ambiguous.flatMap((group) => group.rows.map((row) => open(row, 'ambiguous', group.participantIds))),
    ...match.onlyTheirs.map((row) => open(row, row.problems.length > 0 ? 'unusable' : 'unmatched', [])),
  ];
}

function settled(row: EsfPersonRow, decision: EsfDecision): JudgedRow {
  const states = { exact: 'matched', 'by-hand': 'linked', 'not-ours': 'not-ours' } as const;
  const { kind, participantId } = decision;
  return { row, state: states[kind], participantId, candidateIds: [], decision };
}

interface Named {
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly birthDate: LocalDate | null;
}

const namesOf = ({ givenName, surname, birthDate }: EsfPerson['sheet']): Named => ({ givenName, surname, birthDate });

function personOf({ cells }: EsfPersonRow): Named {
  const born = readEsfDate(cells.DatumNarozeni_Osoby);
  return {
    givenName: cells.Jmeno_Osoby,
    surname: cells.Prijmeni_Osoby,
    birthDate: born.ok ? born.value : null,
  };
}
