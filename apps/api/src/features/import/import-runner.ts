import { Injectable } from '@nestjs/common';
import { countPlan, type ImportAction, type PlannedRow } from '@rssz/domain';
import type { Actor, Locale } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { AnyFields, ImportWork, ImportWriter } from '../../platform/import/import-writer.ts';
import { isOfPeople } from '../../platform/import/people-kinds.ts';
import { ImportAccess } from './import-access.ts';
import type { ImportCounts } from './import-mapping.ts';
import { ImportRowRepository, type KeptRow } from './import-row.repository.ts';
import { ImportRunRepository, type ImportRunRecord } from './import-run.repository.ts';
import { PeopleLinesRepository } from './people-lines.repository.ts';
import { planImport } from './plan-import.ts';

const CHUNK = 200;
const LOCK_SPACE = 0x494d50;
const WRITES: readonly ImportAction[] = ['create', 'update'];

/**
 * Writes an import chunk by chunk, each with its progress in one transaction, so that a process that dies leaves whole
 * chunks behind and the next one goes on where it stopped.
 */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: ImportAccess,
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRowRepository,
    private readonly people: PeopleLinesRepository,
  ) {}

  /** Writes the next chunk; answers whether there is another. An import that does not run is left alone. */
  async step(importId: string): Promise<boolean> {
    const started = await this.started(importId);
    if (!started) return false;
    const writer = this.access.known(started.kind);
    return this.unitOfWork.run(started.actor, async (tx) => {
      await writer.holdPeople?.(tx, started.projectId);
      const run = await this.runs.lock(tx, importId);
      if (run?.state !== 'running') return false;
      // Two imports of one kind take turns, so that neither plans on rows that the other is about to write.
      await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [LOCK_SPACE, run.kind]);
      if (isAtItsStart(run) && (await this.stops(tx, run, await this.plan(tx, run, run.total)))) return false;
      const chunk = await this.plan(tx, run, CHUNK, { isWriting: true });
      if (hasRefused(chunk)) {
        const rest = await this.plan(tx, run, run.total, { after: chunk.kept.length });
        await this.stops(tx, run, joined(chunk, rest));
        return false;
      }
      const counts = await this.write(tx, run, chunk);
      const processed = run.processed + chunk.kept.length;
      await this.runs.progress(tx, importId, processed, counts);
      if (processed < run.total) return true;
      await this.runs.finish(tx, importId);
      await this.record(tx, run, 'import.finished', { ...counts });
      return false;
    });
  }

  /** Gives the import up after the last attempt; what is whole stays, to be gone on with or undone. */
  async fail(importId: string): Promise<void> {
    const started = await this.started(importId);
    if (!started) return;
    await this.unitOfWork.run(started.actor, async (tx) => {
      const run = await this.runs.lock(tx, importId);
      if (run?.state !== 'running') return;
      await this.runs.fail(tx, importId, { code: 'server.error' });
      await this.record(tx, run, 'import.failed', { processed: run.processed });
    });
  }

  /** Plans the next lines again, against what is stored by now; one that was refused stays refused. */
  private async plan(
    tx: Transaction,
    run: ImportRunRecord,
    size: number,
    { isWriting = false, after = 0 } = {},
  ): Promise<PlannedPart> {
    const kept = await this.rows.chunk(tx, run.id, run.processed + after, size);
    const open = kept.filter(({ action }) => action !== 'refuse');
    if (open.length === 0) return { kept, open, plan: [] };
    const work = workOf(tx, run, isWriting);
    return { kept, open, plan: await planImport(this.access.known(run.kind), work, open, run.mapping.places) };
  }

  private async write(tx: Transaction, run: ImportRunRecord, part: PlannedPart): Promise<ImportCounts> {
    const toWrite = part.plan.filter(({ action }) => WRITES.includes(action));
    if (toWrite.length > 0) await this.writeRows(this.access.known(run.kind), workOf(tx, run, true), toWrite);
    await this.judge(tx, run, part);
    if (isOfPeople(run.kind)) await this.forget(tx, run, part);
    return countsAfter(run, part);
  }

  /** What was written is where it belongs; only a refused line is still to be looked at. */
  private forget(tx: Transaction, run: ImportRunRecord, { kept, plan }: PlannedPart): Promise<void> {
    const worked = new Set(plan.filter((row) => !isRefused(row)).map(({ line }) => line));
    const namePlace = run.mapping.places[this.access.known(run.kind).kind.nameColumn];
    return this.people.empty(
      tx,
      run.id,
      kept.filter(({ line }) => worked.has(line)),
      namePlace,
    );
  }

  /**
   * Stops the run when lines are refused to which nobody agreed, and shows all of them: back at its rehearsal when nothing
   * is written yet, otherwise after its last whole chunk. Answers whether it did.
   */
  private async stops(tx: Transaction, run: ImportRunRecord, part: PlannedPart): Promise<boolean> {
    if (!hasRefused(part)) return false;
    const isUnwritten = run.processed === 0;
    const count = part.plan.filter(isRefused).length;
    await this.judge(tx, run, part);
    await this.runs.progress(tx, run.id, run.processed, countsAfter(run, part));
    await this.runs.stop(tx, run.id, isUnwritten, { code: 'import.refused-since', params: { count } });
    await this.record(tx, run, isUnwritten ? 'import.stopped' : 'import.failed', { processed: run.processed, count });
    return true;
  }

  private judge(tx: Transaction, run: ImportRunRecord, { plan }: PlannedPart): Promise<void> {
    return this.rows.judge(
      tx,
      run.id,
      plan.map(({ line, action, findings }) => ({ line, action, findings })),
    );
  }

  private async writeRows(
    writer: ImportWriter,
    work: ImportWork,
    toWrite: readonly PlannedRow<AnyFields>[],
  ): Promise<void> {
    const written = await writer.write(work, toWrite);
    await this.rows.markWritten(work.tx, work.importId, writer.subjectType, written);
  }

  private record(
    tx: Transaction,
    run: ImportRunRecord,
    type: 'import.finished' | 'import.stopped' | 'import.failed',
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({
      type,
      projectId: run.mapping.projectId,
      subjectType: 'import',
      subjectId: run.id,
      data: { kind: run.kind, ...data },
    });
  }

  private async started(importId: string): Promise<StartedImport | null> {
    const row = await this.database.one<StartedRow>(
      `SELECT u.id AS "userId", u.display_name AS "displayName", u.locale, r.kind, r.mapping ->> 'projectId' AS "projectId"
       FROM import_run r JOIN app_user u ON u.id = coalesce((r.mapping ->> 'startedBy')::uuid, r.created_by) WHERE r.id = $1`,
      [importId],
    );
    if (!row) return null;
    const { kind, projectId, ...user } = row;
    return { kind, projectId, actor: { ...user, assignments: [] } };
  }
}

/** What must be known of an import before anything is locked: its facts are those of who started it. */
interface StartedImport {
  readonly kind: string;
  readonly projectId: string;
  readonly actor: Actor;
}

interface StartedRow {
  readonly userId: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly kind: string;
  readonly projectId: string;
}

/** Lines as they were kept, those of them that are not refused, and what is planned for these by now. */
interface PlannedPart {
  readonly kept: readonly KeptRow[];
  readonly open: readonly KeptRow[];
  readonly plan: readonly PlannedRow<AnyFields>[];
}

const joined = (one: PlannedPart, other: PlannedPart): PlannedPart => ({
  kept: [...one.kept, ...other.kept],
  open: [...one.open, ...other.open],
  plan: [...one.plan, ...other.plan],
});

/** The whole rest is looked through before its first line is written. */
const isAtItsStart = ({ processed, mapping }: ImportRunRecord): boolean => processed === mapping.startedFrom;

const isRefused = ({ action }: PlannedRow<AnyFields>): boolean => action === 'refuse';

const hasRefused = ({ plan }: PlannedPart): boolean => plan.some(isRefused);

const workOf = (tx: Transaction, run: ImportRunRecord, isWriting: boolean): ImportWork => ({
  tx,
  projectId: run.mapping.projectId,
  importId: run.id,
  isWriting,
});

const countsAfter = ({ counts }: ImportRunRecord, { open, plan }: PlannedPart): ImportCounts =>
  shifted(counts, countPlan(open), countPlan(plan));

function shifted(counts: ImportCounts, before: ImportCounts, after: ImportCounts): ImportCounts {
  const shift = (key: keyof ImportCounts): number => counts[key] - before[key] + after[key];
  return {
    create: shift('create'),
    update: shift('update'),
    unchanged: shift('unchanged'),
    refuse: shift('refuse'),
    withWarning: shift('withWarning'),
  };
}
