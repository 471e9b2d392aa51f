import { Injectable } from '@nestjs/common';
import { isInScope, logProblems } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import type { NewFact } from '../../platform/facts/fact-types.ts';
import { idempotent, type ReceiptAnswer } from '../../platform/facts/receipts.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { answerOf, authorshipOf, changedSince, correctedFields, draftOf, receiptForm } from './advisory-log.answer.ts';
import { contextProblems, reachedUnits, unitProblems } from './advisory-log.check.ts';
import { logReader } from './advisory-log.reader.ts';
import { AdvisoryLogRepository, type LogDraft, type StoredLog } from './advisory-log.repository.ts';
import { AdvisoryLogView } from './advisory-log.view.ts';
import type { AdvisoryLog, AdvisoryLogDetail } from './dto/advisory-log.dto.ts';
import type { WriteAdvisoryLog } from './dto/write-advisory-log.dto.ts';

/** Which log somebody acts on; `seenVersion` is what a change is based on, null creates. */
export interface LogTarget {
  readonly actor: Actor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly seenVersion: number | null;
}

export interface PutLog extends LogTarget {
  readonly body: WriteAdvisoryLog;
  readonly key?: string | undefined;
}

/** The row is there already, or in another version than the writer has seen. */
class StaleLog extends Error {}

/** Writes the diary: a visit is logged, corrected or voided; every act commits with its fact. */
@Injectable()
export class AdvisoryLogService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AdvisoryLogRepository,
    private readonly view: AdvisoryLogView,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * Creates the log under the client's id, or corrects the version that was seen. Attendees are answered by pseudonym and the
   * note stays out of the receipt, which must not outlive an erased identity.
   */
  async put(put: PutLog): Promise<ReceiptAnswer<AdvisoryLog>> {
    const id = put.id.toLowerCase();
    const target: PutLog = { ...put, id };
    const draft = draftOf(put.body);
    const attempt = (): Promise<ReceiptAnswer<AdvisoryLog>> => this.attempt(target, draft);
    try {
      return await attempt().catch((error: unknown) => {
        // The same request may have won a moment ago on another connection: then its receipt is there by now.
        if (put.key && (error instanceof StaleLog || isLostReceiptRace(error))) return attempt();
        throw error;
      });
    } catch (error) {
      throw await this.explained(error, target, draft);
    }
  }

  /** Voids a log: it counts on no date as known from now on, and stays readable. */
  async void(target: LogTarget & { readonly seenVersion: number }, reason: string): Promise<AdvisoryLogDetail> {
    const { actor, project, id, seenVersion } = target;
    try {
      await this.unitOfWork.run(actor, async (tx) => {
        const stored = await this.lock(tx, target, seenVersion);
        refuseWithoutReason(reason);
        const version = await this.repository.void(tx, project.id, id, reason.trim(), seenVersion);
        if (version === null) throw new StaleLog();
        await tx.record(factOf('advisory-log.voided', target, stored, { version }));
      });
    } catch (error) {
      throw await this.explained(error, target, null);
    }
    const log = await this.read(target);
    if (!log) throw new ProblemError({ code: 'resource.not-found' });
    return log;
  }

  private attempt(target: PutLog, draft: LogDraft): Promise<ReceiptAnswer<AdvisoryLog>> {
    const { actor, project, id, seenVersion, key } = target;
    const reason = target.body.reason?.trim() ?? '';
    const request = { projectId: project.id, id, seenVersion, draft, reason };
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, { key, request, form: receiptForm(draft) }, async () =>
        seenVersion === null
          ? { status: 201, body: await this.create(tx, target, draft) }
          : { status: 200, body: await this.correct(tx, target, draft, { seenVersion, reason }) },
      ),
    );
  }

  private async create(tx: Transaction, target: LogTarget, draft: LogDraft): Promise<AdvisoryLog> {
    const { project, id } = target;
    const unitIds = refuseUnfit(tx, project, draft);
    const written = await this.repository.create(tx, { projectId: project.id, id, draft, unitIds });
    refuseIfAny(contextProblems(draft, written, project, tx.today));
    if (written.version === null) throw new StaleLog();
    await tx.record(factOf('advisory-log.logged', target, draft, { version: written.version }));
    return answerOf(id, draft, written, authorshipOf(tx));
  }

  private async correct(
    tx: Transaction,
    target: LogTarget,
    draft: LogDraft,
    { seenVersion, reason }: { readonly seenVersion: number; readonly reason: string },
  ): Promise<AdvisoryLog> {
    const { project, id } = target;
    const stored = await this.lock(tx, target, seenVersion);
    refuseWithoutReason(reason);
    const unitIds = refuseUnfit(tx, project, draft);
    const write = { projectId: project.id, id, draft, unitIds };
    const written = await this.repository.correct(tx, write, reason, seenVersion);
    refuseIfAny(contextProblems(draft, written, project, tx.today));
    if (written.version === null) throw new StaleLog();
    const fields = correctedFields(draft, stored);
    await tx.record(factOf('advisory-log.corrected', target, draft, { version: written.version, fields }));
    const { author, createdAt } = stored;
    return answerOf(id, draft, written, { author, createdAt });
  }

  /** Locks a log that the actor may write, in the version that was seen. */
  private async lock(tx: Transaction, { project, id }: LogTarget, seenVersion: number): Promise<StoredLog> {
    const stored = await this.repository.find(tx, project.id, id);
    const scope = scopeFor(tx.actor, 'log.write', project.id, tx.today);
    if (!stored || !isInScope(scope, stored.unitId)) throw new ProblemError({ code: 'resource.not-found' });
    if (stored.version !== seenVersion) throw new StaleLog();
    if (stored.isVoided) throw new ProblemError({ code: 'log.voided' });
    return stored;
  }

  /** A stale write is answered with the row as it stands; a row out of the reader's sight only as being there. */
  private async explained(error: unknown, target: LogTarget, draft: LogDraft | null): Promise<unknown> {
    if (!(error instanceof StaleLog)) return error;
    const current = await this.read(target);
    if (!current) return new ProblemError({ code: 'resource.exists' });
    return new ProblemError(
      { code: 'version.stale' },
      { current, changed: changedSince(current, target.seenVersion, draft) },
    );
  }

  private read({ actor, project, id }: LogTarget): Promise<AdvisoryLogDetail | null> {
    return this.view.detail(project.id, logReader(actor, project.id, this.clock.today()), id);
  }
}

/** Refuses what is wrong in itself or out of the actor's units; answers the units whose participants may be logged. */
function refuseUnfit(tx: Transaction, project: ProjectRef, draft: LogDraft): readonly string[] | null {
  refuseIfAny(logProblems(draft, { project, today: tx.today }));
  refuseIfAny(unitProblems(tx.actor, project.id, draft, tx.today));
  return reachedUnits(tx.actor, project.id, draft, tx.today);
}

function refuseWithoutReason(reason: string): void {
  if (reason.trim() === '') throw new ProblemError({ code: 'reason.required', field: 'reason' });
}

type LogFact = 'advisory-log.logged' | 'advisory-log.corrected' | 'advisory-log.voided';

/** Ids, days and names of fields; never a note or a name. */
function factOf(type: LogFact, { project, id }: LogTarget, draft: LogDraft, more: Record<string, unknown>): NewFact {
  const participantIds = draft.attendees.map(({ participantId }) => participantId);
  const data = { unitId: draft.unitId, heldOn: draft.heldOn, participantIds, ...more };
  return { type, projectId: project.id, subjectType: 'advisory-log', subjectId: id, data };
}

/** Two requests with one key met at the receipt; the later one finds the earlier one's when it asks again. */
function isLostReceiptRace(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'pk_receipt';
}
