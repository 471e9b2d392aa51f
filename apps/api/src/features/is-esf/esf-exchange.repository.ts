import { Injectable } from '@nestjs/common';
import {
  ESF_IDENTITY_COLUMNS,
  rowsAbout,
  type EsfDecision,
  type KeptRow,
  type KnownIdentity,
  type SupportSum,
} from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { EsfExchangeKind, Specifications } from './esf-source.view.ts';

/** An exchange about to be kept: figures and ids, never a name or the file itself. */
export interface NewExchange {
  readonly projectId: string;
  readonly kind: EsfExchangeKind;
  readonly total: number;
  readonly leftOut: number;
  readonly sha256: string;
  readonly periods?: readonly number[];
  readonly sums?: readonly SupportSum[];
  readonly participantIds?: readonly string[];
}

export interface RowPlace {
  readonly projectId: string;
  readonly exchangeId: string;
  readonly line: number;
}

/** Writes what was exchanged with IS ESF, and what was settled about the rows of a list. */
@Injectable()
export class EsfExchangeRepository {
  /** The exchange of a project is written by one person at a time. */
  async lock(tx: Transaction, projectId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('is-esf:' || $1, 0))`, [projectId]);
  }

  async insert(tx: Transaction, exchange: NewExchange): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO esf_exchange (id, project_id, number, kind, total, left_out, sha256, periods, sums, participant_ids,
         recorded_at, recorded_by)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11
       FROM esf_exchange WHERE project_id = $2`,
      [
        id,
        exchange.projectId,
        exchange.kind,
        exchange.total,
        exchange.leftOut,
        exchange.sha256,
        exchange.periods ?? [],
        exchange.sums ? JSON.stringify(exchange.sums) : null,
        exchange.participantIds ?? [],
        tx.now,
        tx.actor.userId,
      ],
    );
    return id;
  }

  async insertRows(
    tx: Transaction,
    projectId: string,
    exchangeId: string,
    rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO esf_row (exchange_id, project_id, line, cells)
       SELECT $1, $2, said.line, said.cells FROM jsonb_to_recordset($3::jsonb) AS said (line integer, cells text[])`,
      [exchangeId, projectId, JSON.stringify(rows)],
    );
  }

  async settle(
    tx: Transaction,
    projectId: string,
    exchangeId: string,
    decisions: readonly EsfDecision[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO esf_match (id, project_id, exchange_id, line, kind, participant_id, reason, recorded_from, recorded_by)
       SELECT uuidv7(), $1, $2, said.line, said.kind, said."participantId", said.reason, $4, $5
       FROM jsonb_to_recordset($3::jsonb) AS said (line integer, kind text, "participantId" uuid, reason text)`,
      [projectId, exchangeId, JSON.stringify(decisions), tx.now, tx.actor.userId],
    );
  }

  /** Closes what was settled about a row; its version moves on. */
  async reopen(tx: Transaction, { projectId, exchangeId, line }: RowPlace): Promise<void> {
    await tx.query(
      `UPDATE esf_match SET recorded_to = greatest(recorded_from, $4::timestamptz)
       WHERE project_id = $1 AND exchange_id = $2 AND line = $3 AND recorded_to IS NULL`,
      [projectId, exchangeId, line, tx.now],
    );
    await tx.query(`UPDATE esf_row SET version = version + 1 WHERE exchange_id = $1 AND line = $2`, [exchangeId, line]);
  }

  /** The version of an exchange, locked; null when the project has none such. */
  find(
    tx: Transaction,
    projectId: string,
    id: string,
  ): Promise<{ readonly kind: EsfExchangeKind; readonly version: number; readonly isUndone: boolean } | null> {
    return tx.one(
      `SELECT kind, version, undone_at IS NOT NULL AS "isUndone" FROM esf_exchange
       WHERE project_id = $1 AND id = $2 FOR UPDATE`,
      [projectId, id],
    );
  }

  async undo(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE esf_exchange SET undone_at = $2, undone_by = $3, version = version + 1 WHERE id = $1`, [
      id,
      tx.now,
      tx.actor.userId,
    ]);
  }

  async setSpecifications(tx: Transaction, projectId: string, said: Omit<Specifications, 'version'>): Promise<void> {
    await tx.query(
      `INSERT INTO esf_specification (project_id, advisory, workshop, training) VALUES ($1, $2, $3, $4)
       ON CONFLICT (project_id) DO UPDATE SET advisory = excluded.advisory, workshop = excluded.workshop,
         training = excluded.training, version = esf_specification.version + 1`,
      [projectId, said.advisory, said.workshop, said.training],
    );
  }

  /** The rows of a removed record go to the one that is kept; where that one has a row too, somebody decides again. */
  async followMerge(tx: Transaction, projectId: string, removedId: string, keptId: string): Promise<void> {
    await tx.query(
      `WITH closed AS (
         UPDATE esf_match SET recorded_to = greatest(recorded_from, $4::timestamptz)
         WHERE project_id = $1 AND participant_id = $2 AND recorded_to IS NULL
         RETURNING exchange_id, line, kind
       ), moved AS (
         UPDATE esf_row r SET version = r.version + 1 FROM closed
         WHERE r.exchange_id = closed.exchange_id AND r.line = closed.line
       )
       INSERT INTO esf_match (id, project_id, exchange_id, line, kind, participant_id, recorded_from, recorded_by)
       SELECT uuidv7(), $1, closed.exchange_id, closed.line, closed.kind, $3, $4, $5 FROM closed
       WHERE NOT EXISTS (SELECT 1 FROM esf_match own
         WHERE own.exchange_id = closed.exchange_id AND own.participant_id = $3 AND own.recorded_to IS NULL)`,
      [projectId, removedId, keptId, tx.now, tx.actor.userId],
    );
  }

  /**
   * Takes away the rows of somebody who is anonymised, in every list that names them, settled or not. Their identity must
   * still be written when it is called: a row that nobody settled is found by it alone.
   */
  async forget(tx: Transaction, projectId: string, participantId: string): Promise<void> {
    const people = await tx.query<KnownIdentity & { readonly id: string }>(
      `WITH RECURSIVE same AS (
         SELECT $2::uuid AS id UNION SELECT m.removed_id FROM participant_merge m JOIN same ON m.kept_id = same.id
       )
       SELECT i.participant_id AS id, i.given_name AS "givenName", i.surname, i.birth_date AS "birthDate"
       FROM participant_identity i JOIN same ON same.id = i.participant_id WHERE i.project_id = $1`,
      [projectId, participantId],
    );
    const ids = people.map(({ id }) => id);
    const rows = await tx.query<KeptRow & { readonly exchangeId: string; readonly line: number }>(
      `SELECT r.exchange_id AS "exchangeId", r.line, r.cells[1:${ESF_IDENTITY_COLUMNS.length}] AS cells,
         coalesce(m.participant_id = ANY ($2::uuid[]), false) AS "isTheirs",
         coalesce(m.participant_id <> ALL ($2::uuid[]), false) AS "isOfAnother"
       FROM esf_row r
       LEFT JOIN esf_match m ON m.exchange_id = r.exchange_id AND m.line = r.line AND m.recorded_to IS NULL
       WHERE r.project_id = $1`,
      [projectId, ids],
    );
    const places = rowsAbout(people, rows).map(({ exchangeId, line }) => ({ exchangeId, line }));
    await tx.query(
      `WITH gone AS (
         SELECT "exchangeId" AS exchange_id, line
         FROM jsonb_to_recordset($2::jsonb) AS said ("exchangeId" uuid, line integer)
       ), closed AS (
         UPDATE esf_match m SET recorded_to = greatest(m.recorded_from, $3::timestamptz)
         WHERE m.project_id = $1 AND m.recorded_to IS NULL AND (m.participant_id = ANY ($4::uuid[])
           OR EXISTS (SELECT 1 FROM gone WHERE gone.exchange_id = m.exchange_id AND gone.line = m.line))
       )
       DELETE FROM esf_row r USING gone
       WHERE r.project_id = $1 AND r.exchange_id = gone.exchange_id AND r.line = gone.line`,
      [projectId, JSON.stringify(places), tx.now, ids],
    );
  }
}
