import { Inject, Injectable } from '@nestjs/common';
import { reasonRefusals } from '@rssz/domain';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { idempotent, type ReceiptForm } from '../../platform/facts/receipts.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { FileIntake, type ReceivedFile } from '../../platform/files/file-intake.ts';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { fileOpening, mayAttach, mayReadFiles, mayVoid } from './attachment-access.ts';
import type { AttachmentSubject } from './attachment-subject.ts';
import { AttachmentRepository, type KeptAttachment } from './attachment.repository.ts';

/** Who brings a file to what; the key is the same for every retry of the same file. */
export interface NewAttachment {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly subject: AttachmentSubject;
  readonly key?: string | undefined;
}

const asItIs: ReceiptForm<{ id: string }, { id: string }> = { keep: (body) => body, restore: (kept) => kept };

export interface OpenedFile {
  readonly file: KeptAttachment;
  readonly content: Readable;
}

/** Keeps files beside units and what belongs to them, voids them with a reason, opens them to whom they may be opened. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly repository: AttachmentRepository,
    private readonly intake: FileIntake,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * Answers the id of the attachment. Who may not upload is told before the bytes are read. The same file sent again under
   * its key is the attachment it was made of the first time; its second copy is swept.
   */
  async add({ actor, project, subject, key }: NewAttachment, request: FastifyRequest): Promise<string> {
    await this.refuseForeign(this.database, actor, project, subject);
    const received = await this.intake.receive(request);
    const { originalName, sha256 } = received;
    const sent = { projectId: project.id, subject, originalName, sha256 };
    const { body } = await this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, { key, request: sent, form: asItIs }, async () => {
        await this.refuseForeign(tx, actor, project, subject);
        const file = await this.named(tx, subject, received);
        const { id, fileId } = await this.repository.add(tx, project.id, subject, file);
        await this.record(tx, 'attachment.added', project, { id, fileId, subject });
        return { status: 201, body: { id } };
      }),
    );
    return body.id;
  }

  async void(actor: SignedInActor, project: ProjectRef, id: string, reason: string): Promise<void> {
    refuseIfAny(reasonRefusals(reason));
    await this.unitOfWork.run(actor, async (tx) => {
      const kept = await this.repository.lock(tx, project.id, id);
      if (!kept || !mayReadFiles(actor, project.id, kept.unitId, tx.today)) throw notFound();
      if (!mayVoid(actor, project.id, kept, tx.today)) throw new ProblemError({ code: 'access.denied' });
      if (kept.isVoided) throw new ProblemError({ code: 'file.voided' });
      await this.repository.void(tx, id, reason.trim());
      const subject = { unitId: kept.unitId, type: kept.type, id: kept.subjectId };
      await this.record(tx, 'attachment.voided', project, { id, fileId: kept.fileId, subject });
    });
  }

  /** Errors: resource.not-found, access.denied; reason.required when the file opens only with one. */
  async open(actor: SignedInActor, project: ProjectRef, id: string): Promise<OpenedFile> {
    const file = await this.readable(this.database, actor, project, id);
    const opening = fileOpening(actor, project.id, file, this.clock.today());
    if (opening === 'with-reason') throw new ProblemError({ code: 'reason.required', field: 'reason' });
    return { file, content: await this.store.open(file.storageKey) };
  }

  /**
   * Opens a file and keeps who opened it and why.
   *
   * Errors: resource.not-found, access.denied, reason.required, text.birth-number.
   */
  async openWithReason(actor: SignedInActor, project: ProjectRef, id: string, reason: string): Promise<OpenedFile> {
    refuseIfAny(reasonRefusals(reason));
    const file = await this.unitOfWork.run(actor, async (tx) => {
      const kept = await this.readable(tx, actor, project, id);
      await this.repository.noteOpening(tx, id, reason.trim());
      const subject = { unitId: kept.unitId, type: kept.type, id: kept.subjectId };
      await this.record(tx, 'attachment.opened', project, { id, fileId: kept.fileId, subject });
      return kept;
    });
    return { file, content: await this.store.open(file.storageKey) };
  }

  /** Attendance sheets are named by their day; every other file keeps the name it came with. */
  private async named(tx: Transaction, subject: AttachmentSubject, received: ReceivedFile): Promise<ReceivedFile> {
    if (subject.type !== 'advisory-log') return received;
    return { ...received, originalName: await this.repository.sheetName(tx, subject.id, received.originalName) };
  }

  private async readable(
    db: Pick<Transaction, 'one'>,
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
  ): Promise<KeptAttachment> {
    const today = this.clock.today();
    const file = await this.repository.kept(db, project.id, id);
    if (!file || !mayReadFiles(actor, project.id, file.unitId, today)) throw notFound();
    if (fileOpening(actor, project.id, file, today) === 'closed') throw new ProblemError({ code: 'access.denied' });
    return file;
  }

  private async refuseForeign(
    db: Pick<Transaction, 'one'>,
    actor: SignedInActor,
    project: ProjectRef,
    subject: AttachmentSubject,
  ): Promise<void> {
    const today = this.clock.today();
    if (!mayReadFiles(actor, project.id, subject.unitId, today)) throw notFound();
    if (!(await this.repository.subjectExists(db, project.id, subject))) throw notFound();
    if (!mayAttach(actor, project.id, subject, today)) throw new ProblemError({ code: 'access.denied' });
  }

  private async record(
    tx: Transaction,
    type: FactType,
    project: ProjectRef,
    attachment: { readonly id: string; readonly fileId: string; readonly subject: AttachmentSubject },
  ): Promise<void> {
    const { id, fileId, subject } = attachment;
    await tx.record({
      type,
      projectId: project.id,
      subjectType: 'attachment',
      subjectId: id,
      data: { fileId, unitId: subject.unitId, beside: subject.type, besideId: subject.id },
    });
  }
}

function notFound(): ProblemError {
  return new ProblemError({ code: 'resource.not-found' });
}
