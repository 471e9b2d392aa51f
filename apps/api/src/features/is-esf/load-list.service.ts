import { Injectable } from '@nestjs/common';
import {
  carriedDecisions,
  ESF_PERSON_COLUMNS,
  ESF_SUPPORT_COLUMNS,
  judgeRows,
  readPersons,
  readSupports,
  type EsfDecision,
  type EsfPersonRow,
  type Problem,
} from '@rssz/domain';
import type { FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { receiveFile } from '../../platform/sheet/receive-sheet.ts';
import { SHEET_LIMITS } from '../../platform/sheet/sheet-limits.ts';
import { readSheets } from '../participant/people.lookup.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';
import { exactDecisions } from './exact-decisions.ts';
import type { ReadList } from './esf-list.view.ts';
import { currentListId, personRows, readDecisions, readRows } from './esf-source.view.ts';
import { fingerprint } from './keep-exchange.ts';

export const LIST_KINDS = ['persons', 'supports'] as const;

export type ListKind = (typeof LIST_KINDS)[number];

interface LoadedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const KIND = { persons: 'persons-in', supports: 'supports-in' } as const;

/** Step two: the list exported back from IS ESF. What was settled by hand about the one before is carried over. */
@Injectable()
export class LoadListService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchanges: EsfExchangeRepository,
  ) {}

  /**
   * Loads a list; the same file once more changes nothing. Answers its rows when it is a new list of persons. Errors beside the file: those of receiveFile, is-esf.encoding,
   * is-esf.csv-malformed, is-esf.columns-differ, import.empty, import.too-many-rows.
   */
  async load(
    actor: SignedInActor,
    project: ProjectRef,
    kind: ListKind,
    request: FastifyRequest,
  ): Promise<ReadList | null> {
    const { bytes } = await receiveFile(request, ['csv']);
    const rows = kind === 'persons' ? personList(decoded(bytes)) : supportList(decoded(bytes));
    const sha256 = fingerprint(bytes);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.exchanges.lock(tx, project.id);
      const before = await currentListId(tx, project.id, KIND[kind]);
      if (before?.sha256 === sha256) return null;
      const exchange = { projectId: project.id, kind: KIND[kind], total: rows.length, leftOut: 0, sha256 };
      const id = await this.exchanges.insert(tx, exchange);
      await this.exchanges.insertRows(tx, project.id, id, rows);
      const read = kind === 'persons' ? personRows(rows.map((row) => ({ ...row, version: 1 }))) : null;
      const settled = read ? await this.settled(tx, project.id, read, before?.id ?? null) : [];
      await this.exchanges.settle(tx, project.id, id, settled);
      await tx.record({
        type: 'is-esf.list-loaded',
        projectId: project.id,
        subjectType: 'is-esf',
        subjectId: id,
        data: { kind, total: rows.length, matched: settled.length, sha256 },
      });
      return read && { id, rows: read };
    });
  }

  /** What is settled about the new rows at once: what was settled by hand before, and the exact matches. */
  private async settled(
    tx: Transaction,
    projectId: string,
    after: readonly EsfPersonRow[],
    beforeId: string | null,
  ): Promise<EsfDecision[]> {
    const people = await readSheets(tx, projectId);
    const known = new Set(people.map(({ participantId }) => participantId));
    const carried = beforeId === null ? [] : await this.carried(tx, beforeId, after);
    const held = carried.filter(({ participantId }) => participantId === null || known.has(participantId));
    return [...held, ...exactDecisions(judgeRows(people, after, held))];
  }

  private async carried(tx: Transaction, id: string, after: readonly EsfPersonRow[]): Promise<EsfDecision[]> {
    const [rows, decisions] = [await readRows(tx, id), await readDecisions(tx, id)];
    return carriedDecisions(personRows(rows), decisions, after);
  }
}

/** Strict on purpose: a file that a spreadsheet saved in another encoding has had its dates and codes changed as well. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refused({ code: 'is-esf.encoding' });
  }
}

function personList(text: string): LoadedRow[] {
  const rows = readPersons(text);
  if (!rows.ok) throw refused(rows.error);
  return limited(
    rows.value.map(({ line, cells }) => ({ line, cells: ESF_PERSON_COLUMNS.map((column) => cells[column]) })),
  );
}

function supportList(text: string): LoadedRow[] {
  const rows = readSupports(text);
  if (!rows.ok) throw refused(rows.error);
  return limited(
    rows.value.map(({ line, cells }) => ({ line, cells: ESF_SUPPORT_COLUMNS.map((column) => cells[column]) })),
  );
}

function limited(rows: LoadedRow[]): LoadedRow[] {
  if (rows.length === 0) throw refused({ code: 'import.empty' });
  const max = SHEET_LIMITS.rows;
  if (rows.length > max) throw refused({ code: 'import.too-many-rows', params: { rows: rows.length, max } });
  return rows;
}

const refused = (problem: Problem): ProblemError => new ProblemError({ ...problem, field: 'file' });
