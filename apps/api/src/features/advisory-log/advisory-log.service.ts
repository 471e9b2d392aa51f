import { Injectable } from '@nestjs/common';
import { reasonRefusals, type LocalDate } from '@rssz/domain';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import { idempotent, type ReceiptAnswer, type ReceiptForm } from '../../platform/facts/receipts.ts';
import { refuseIfAny } from '../../platform/http/problem-error.ts';
import { AdvisoryLogAccess, StaleLog, type LogTarget } from './advisory-log.access.ts';
import { answerOf, authorshipOf, correctedFields, draftOf, receiptForm } from './advisory-log.answer.ts';
import { contextProblems, refuseUnfit } from './advisory-log.check.ts';
import { factOf } from './advisory-log.fact.ts';
import { AdvisoryLogRepository, type LogDraft, type StoredLog } from './advisory-log.repository.ts';
import type { AdvisoryLog, AdvisoryLogDetail } from './dto/advisory-log.dto.ts';
import type { WriteAdvisoryLog } from './dto/write-advisory-log.dto.ts';

export interface PutLog extends LogTarget {
  readonly body: WriteAdvisoryLog;
  readonly key?: string | undefined;
}

export interface VoidLog extends LogTarget {
  readonly seenVersion: number;
  readonly key?: string | undefined;
}

/** What a receipt keeps of a voiding: nothing of the words. */
interface VoidedVersion {
  readonly version: number;
}

const asItIs: ReceiptForm<VoidedVersion, VoidedVersion> = { keep: (body) => body, restore: (kept) => kept };

/** Writes the diary: a visit is logged, corrected or voided; every act commits with its fact. */
@Injectable()
export class AdvisoryLogService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AdvisoryLogRepository,
    private readonly access: AdvisoryLogAccess,
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
      throw await this.access.explained(error, target, draft);
    }
  }

  /**
   * Voids a log: it counts on no date as known from now on, and stays readable. The same request under the same key finds it
   * void already and is answered as the first one was.
   */
  async void(voiding: VoidLog, reason: string): Promise<AdvisoryLogDetail> {
    const target = { ...voiding, id: voiding.id.toLowerCase() };
    const attempt = (): Promise<unknown> => this.attemptVoid(target, reason.trim());
    try {
      await attempt().catch((error: unknown) => {
        if (target.key && (error instanceof StaleLog || isLostReceiptRace(error))) return attempt();
        throw error;
      });
    } catch (error) {
      throw await this.access.explained(error, target, null);
    }
    return this.access.readOrRefuse(target);
  }

  private attemptVoid(target: VoidLog, reason: string): Promise<ReceiptAnswer<VoidedVersion>> {
    const { actor, project, id, seenVersion, key } = target;
    const request = { projectId: project.id, id, seenVersion, void: reason };
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, { key, request, form: asItIs }, async () => {
        await this.repository.holdPeople(tx, project.id, [], [id]);
        const stored = await this.access.lock(tx, target, seenVersion);
        refuseIfAny(reasonRefusals(reason));
        const version = await this.repository.void(tx, project.id, id, reason, seenVersion);
        if (version === null) throw new StaleLog();
        await tx.record(factOf('advisory-log.voided', target, stored, { version }));
        return { status: 200, body: { version } };
      }),
    );
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
    const unitIds = refuseUnfit(tx.actor, project, draft, tx.today);
    await this.repository.holdPeople(tx, project.id, draft.attendees, []);
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
    await this.repository.holdPeople(tx, project.id, draft.attendees, [id]);
    const stored = await this.access.lock(tx, target, seenVersion);
    refuseIfAny(reasonRefusals(reason));
    const unitIds = refuseUnfit(tx.actor, project, draft, tx.today);
    const write = { projectId: project.id, id, draft, unitIds };
    const written = await this.repository.correct(tx, write, reason, seenVersion);
    refuseIfAny(contextProblems(draft, written, project, tx.today));
    if (written.version === null) throw new StaleLog();
    const fields = correctedFields(draft, stored);
    await tx.record(factOf('advisory-log.corrected', target, draft, { version: written.version, fields }));
    const { author, createdAt, hasResponse } = stored;
    const standing = hasResponse ? 'outdated' : 'unanswered';
    return answerOf(id, draft, written, { author, createdAt, nextStepDoneOn: keptDone(stored, draft), standing });
  }
}

/** Another next step, or the same one for another day, is a new promise: the statement keeps it the same way. */
function keptDone({ nextStep, nextStepDoneOn }: StoredLog, draft: LogDraft): LocalDate | null {
  const isSame = nextStep?.text === draft.nextStep?.text && nextStep?.dueOn === draft.nextStep?.dueOn;
  return isSame ? nextStepDoneOn : null;
}

/** Two requests with one key met at the receipt; the later one finds the earlier one's when it asks again. */
function isLostReceiptRace(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'pk_receipt';
}
