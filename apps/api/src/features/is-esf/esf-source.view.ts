import {
  esfHours,
  personRowOf,
  sumByPeriod,
  supportRowOf,
  SUPPORT_KINDS,
  type AdvisoryMode,
  type EsfDecision,
  type EsfPersonRow,
  type EsfSupportRow,
  type LocalDate,
  type NumberedPeriod,
  type ProjectDefinition,
  type SupportKind,
  type SupportSum,
} from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { readRules, ruleOf } from '../counting-rule/counting-rule.lookup.ts';
import { supportRows } from '../participant/participant.lookup.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

export type EsfExchangeKind = 'persons-out' | 'persons-in' | 'supports-out' | 'supports-in';

/** Which specification the support of each kind has in IS ESF; null until the manager chooses it. */
export type Specifications = Readonly<Record<SupportKind, string | null>> & { readonly version: number };

/** A row of a loaded list as it is kept, with the version that a decision must name. */
export interface StoredRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly version: number;
}

/** A decision with who made it and when. */
export interface StoredDecision extends EsfDecision {
  readonly decidedAt: string;
  readonly decidedBy: { readonly id: string; readonly displayName: string };
}

/** The list that holds: the last one loaded that was not taken back and whose rows are still kept. */
export function currentListId(
  db: Queryable,
  projectId: string,
  kind: 'persons-in' | 'supports-in',
): Promise<{ readonly id: string; readonly sha256: string } | null> {
  return db.one(
    `SELECT e.id, e.sha256 FROM esf_exchange e
     WHERE e.project_id = $1 AND e.kind = $2 AND e.undone_at IS NULL
       AND EXISTS (SELECT 1 FROM esf_row r WHERE r.exchange_id = e.id)
     ORDER BY e.number DESC LIMIT 1`,
    [projectId, kind],
  );
}

export function readRows(db: Queryable, exchangeId: string): Promise<StoredRow[]> {
  return db.query<StoredRow>(`SELECT line, cells, version FROM esf_row WHERE exchange_id = $1 ORDER BY line`, [
    exchangeId,
  ]);
}

export const personRows = (rows: readonly StoredRow[]): EsfPersonRow[] =>
  rows.map(({ line, cells }) => personRowOf(line, cells));

export const supportListRows = (rows: readonly StoredRow[]): EsfSupportRow[] =>
  rows.map(({ line, cells }) => supportRowOf(line, cells));

export function readDecisions(db: Queryable, exchangeId: string): Promise<StoredDecision[]> {
  return db.query<StoredDecision>(
    `SELECT m.line, m.kind, m.participant_id AS "participantId", m.reason, m.recorded_from AS "decidedAt",
       json_build_object('id', u.id, 'displayName', u.display_name) AS "decidedBy"
     FROM esf_match m JOIN app_user u ON u.id = m.recorded_by
     WHERE m.exchange_id = $1 AND m.recorded_to IS NULL ORDER BY m.line`,
    [exchangeId],
  );
}

/** The monitoring periods of the project's definition. */
export async function readPeriods(db: Queryable, projectId: string): Promise<NumberedPeriod[]> {
  const row = await db.one<{ definition: Pick<ProjectDefinition, 'monitoringPeriods'> }>(
    `SELECT definition FROM project WHERE id = $1`,
    [projectId],
  );
  const periods = row?.definition.monitoringPeriods.periods ?? [];
  return periods.map(({ number, startsOn, endsOn }) => ({ number, startsOn, endsOn }));
}

export async function readSpecifications(db: Queryable, projectId: string): Promise<Specifications> {
  const row = await db.one<Specifications>(
    `SELECT advisory, workshop, training, version FROM esf_specification WHERE project_id = $1`,
    [projectId],
  );
  return row ?? { advisory: null, workshop: null, training: null, version: 0 };
}

interface PeriodPart {
  readonly participantId: string;
  readonly period: number;
  readonly kind: SupportKind;
  readonly mode: AdvisoryMode;
  readonly minutes: number;
}

/**
 * The support of every person by specification and period, to the end of today. Each period is added up under the rule
 * that holds at its end, as far as there is one.
 */
export async function readSums(
  db: Queryable,
  projectId: string,
  periods: readonly NumberedPeriod[],
  today: LocalDate,
): Promise<SupportSum[]> {
  const parts = await readParts(db, projectId, periods, today);
  const rules = await readRules(db, projectId);
  const specifications = await readSpecifications(db, projectId);
  const entries = await readEntryDays(db, projectId);
  return periods.flatMap((period) => {
    const own = parts.filter((part) => part.period === period.number);
    const rule = ruleOf(rules, period.endsOn < today ? period.endsOn : today)?.rule;
    const said = own.map(({ participantId, kind, mode, minutes }) => ({
      ...{ participantId, kind, mode, minutes, heldOn: period.startsOn },
      ...{ isVoided: false, recordedFrom: period.startsOn, recordedTo: null },
      specification: specifications[kind],
    }));
    return sumByPeriod(said, [period], entries, rule);
  });
}

function readParts(
  db: Queryable,
  projectId: string,
  periods: readonly NumberedPeriod[],
  today: LocalDate,
): Promise<PeriodPart[]> {
  return db.query<PeriodPart>(
    `SELECT s.participant_id AS "participantId", m.number AS period, s.kind, s.mode, sum(s.minutes)::int AS minutes
     FROM (${supportRows({ project: '$1', asOf: '$2', knownAt: null })}) s
     JOIN unnest($3::int[], $4::date[], $5::date[]) AS m (number, starts_on, ends_on)
       ON s.held_on BETWEEN m.starts_on AND m.ends_on
     GROUP BY 1, 2, 3, 4`,
    [
      projectId,
      today,
      periods.map(({ number }) => number),
      periods.map(({ startsOn }) => startsOn),
      periods.map(({ endsOn }) => endsOn),
    ],
  );
}

async function readEntryDays(db: Queryable, projectId: string): Promise<ReadonlyMap<string, LocalDate | null>> {
  const rows = await db.query<{ id: string; entryOn: LocalDate | null }>(
    `SELECT participant_id AS id, entry_on AS "entryOn" FROM participant_record
     WHERE project_id = $1 AND recorded_to IS NULL`,
    [projectId],
  );
  return new Map(rows.map(({ id, entryOn }) => [id, entryOn]));
}

/** The kinds whose counted support has been given to the end of today but has no specification. */
export async function unspecifiedKinds(db: Queryable, projectId: string, today: LocalDate): Promise<SupportKind[]> {
  const specifications = await readSpecifications(db, projectId);
  const used = await db.query<{ kind: SupportKind }>(
    `SELECT DISTINCT s.kind FROM (${supportRows({ project: '$1', asOf: '$2', knownAt: null })}) s`,
    [projectId, today],
  );
  return SUPPORT_KINDS.filter((kind) => specifications[kind] === null && used.some((one) => one.kind === kind));
}

/** Hours of a sum as IS ESF writes them. */
export const hoursOf = ({ inPersonMinutes, electronicMinutes }: SupportSum) => ({
  inPerson: esfHours(inPersonMinutes),
  electronic: esfHours(electronicMinutes),
});
