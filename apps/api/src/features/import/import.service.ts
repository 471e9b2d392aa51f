import { Injectable, Logger } from '@nestjs/common';
import { importRefusals, isBlocked, permissionsHeld, type ImportTransitionKind } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { describeError } from '../../platform/queue/describe-error.ts';
import { JobQueue } from '../../platform/queue/job-queue.ts';
import { ImportAccess } from './import-access.ts';
import { ImportRowRepository } from './import-row.repository.ts';
import { ImportRunRepository, type ImportRunRecord } from './import-run.repository.ts';

const LISTED_CHANGES = 200;

/** Starts a rehearsed import in the background and undoes a finished one whole. */
@Injectable()
export class ImportService {
  private readonly log = new Logger(ImportService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly access: ImportAccess,
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRowRepository,
  ) {}

  async start(actor: SignedInActor, project: ProjectRef, id: string, leavesOutRefused: boolean): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const run = await this.lock(tx, actor, project, id);
      this.refuse(tx, actor, project, run, 'run', { leavesOutRefused, changedSince: 0 });
      await this.runs.start(tx, id, { ...run.mapping, startedBy: actor.userId });
      await this.record(tx, project, run, 'import.started');
    });
    // The row is the truth; when the queue does not answer now, the sweep adds the job later.
    await this.queue
      .add('run-import', { importId: id }, id)
      .catch((error: unknown) => this.log.warn(`import ${id} waits for the sweep: ${describeError(error)}`));
  }

  /** Undoes everything the import wrote or nothing. Errors: import.changed-since with the lines in `current`. */
  async undo(actor: SignedInActor, project: ProjectRef, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const run = await this.lock(tx, actor, project, id);
      const writer = this.access.known(run.kind);
      const work = { tx, projectId: run.mapping.projectId, importId: id };
      this.refuse(tx, actor, project, run, 'undo', { leavesOutRefused: false, changedSince: 0 });
      const written = await this.rows.written(tx, id);
      const lines = [...(await writer.changedSince(work, written))].sort((a, b) => a - b);
      if (lines.length > 0) {
        const current = { total: lines.length, lines: lines.slice(0, LISTED_CHANGES) };
        throw new ProblemError({ code: 'import.changed-since', params: { count: lines.length } }, { current });
      }
      await writer.undo(work, written);
      await this.runs.undo(tx, id);
      await this.record(tx, project, run, 'import.undone');
    });
  }

  private async lock(tx: Transaction, actor: SignedInActor, project: ProjectRef, id: string): Promise<ImportRunRecord> {
    const run = await this.runs.lock(tx, id);
    if (!run || (run.projectId !== null && run.projectId !== project.id)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    this.access.toImport(actor, project, run.kind, tx.today);
    return run;
  }

  private refuse(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    run: ImportRunRecord,
    kind: ImportTransitionKind,
    about: { readonly leavesOutRefused: boolean; readonly changedSince: number },
  ): void {
    const isFileBlocked = isBlocked(run.mapping.findings);
    const { state, hasRows } = run;
    const situation = { state, hasRows, isFileBlocked, refusedRows: run.counts.refuse, ...about };
    const permissions = permissionsHeld(actor.assignments, { projectId: project.id }, tx.today);
    const [refusal] = importRefusals(situation, kind, { permissions });
    if (refusal) throw new ProblemError(refusal);
  }

  private record(
    tx: Transaction,
    project: ProjectRef,
    run: ImportRunRecord,
    type: 'import.started' | 'import.undone',
  ): Promise<void> {
    return tx.record({
      type,
      projectId: project.id,
      subjectType: 'import',
      subjectId: run.id,
      data: { kind: run.kind, total: run.total, processed: run.processed },
    });
  }
}
