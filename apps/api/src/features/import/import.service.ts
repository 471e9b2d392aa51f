import { Injectable, Logger } from '@nestjs/common';
import {
  importRefusals,
  isBlocked,
  permissionsHeld,
  type ImportSituation,
  type ImportTransitionKind,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, type ProblemExtra } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { isOfPeople } from '../../platform/import/people-kinds.ts';
import { describeError } from '../../platform/queue/describe-error.ts';
import { JobQueue } from '../../platform/queue/job-queue.ts';
import { ImportAccess } from './import-access.ts';
import { ImportRowRepository } from './import-row.repository.ts';
import { ImportRunRepository, type ImportRunRecord } from './import-run.repository.ts';
import { PeopleLinesRepository } from './people-lines.repository.ts';

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
    private readonly people: PeopleLinesRepository,
  ) {}

  /** Runs it without the refused rows only when the person names how many they are. Errors: those of `importRefusals`. */
  async start(actor: SignedInActor, project: ProjectRef, id: string, leaveOutRows: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const run = await this.lock(tx, actor, project, id);
      this.refuse(tx, actor, project, run, 'run', { leavesOutRefused: leaveOutRows === run.counts.refuse });
      await this.runs.start(tx, id, { ...run.mapping, startedBy: actor.userId, startedFrom: run.processed });
      await this.record(tx, project, run, 'import.started');
    });
    // The row is the truth; when the queue does not answer now, the sweep adds the job later.
    await this.queue
      .add('run-import', { importId: id }, id)
      .catch((error: unknown) => this.log.warn(`import ${id} waits for the sweep: ${describeError(error)}`));
  }

  /** Undoes everything the import wrote or nothing. Errors: import.changed-since with the lines and names in `current`. */
  async undo(actor: SignedInActor, project: ProjectRef, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const kind = await this.runs.kindOf(tx, id);
      if (kind !== null) await this.access.known(kind).holdPeople?.(tx, project.id);
      const run = await this.lock(tx, actor, project, id);
      const writer = this.access.known(run.kind);
      const work = { tx, projectId: run.mapping.projectId, importId: id, isWriting: true };
      this.refuse(tx, actor, project, run, 'undo', {});
      const written = await this.rows.written(tx, id);
      const lines = [...(await writer.changedSince(work, written))].sort((a, b) => a - b);
      const listed = lines.slice(0, LISTED_CHANGES);
      const items = await this.rows.named(tx, id, listed, run.mapping.places[writer.kind.nameColumn]);
      const current = { total: lines.length, lines: listed, items };
      this.refuse(tx, actor, project, run, 'undo', { changedSince: lines.length }, { current });
      await writer.undo(work, written);
      if (isOfPeople(run.kind)) await this.people.emptyAll(tx, id);
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
    { leavesOutRefused = false, changedSince = 0 }: Partial<ImportSituation>,
    extra: ProblemExtra = {},
  ): void {
    const isFileBlocked = isBlocked(run.mapping.findings);
    const { state, hasRows } = run;
    const refusedRows = run.counts.refuse;
    const situation = { state, hasRows, isFileBlocked, refusedRows, leavesOutRefused, changedSince };
    const permissions = permissionsHeld(actor.assignments, { projectId: project.id }, tx.today);
    const [refusal] = importRefusals(situation, kind, { permissions });
    if (refusal) throw new ProblemError(refusal, extra);
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
