import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { FileIntake } from '../../platform/files/file-intake.ts';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { mayAttach, mayReadContent, mayReadFiles, mayVoid } from './attachment-access.ts';
import type { AttachmentSubject } from './attachment-subject.ts';
import { AttachmentRepository, type KeptAttachment } from './attachment.repository.ts';

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

  /** Answers the id of the attachment. Who may not upload is told before the bytes are read. */
  async add(
    actor: SignedInActor,
    project: ProjectRef,
    subject: AttachmentSubject,
    request: FastifyRequest,
  ): Promise<string> {
    await this.refuseForeign(this.database, actor, project, subject);
    const received = await this.intake.receive(request);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.refuseForeign(tx, actor, project, subject);
      const { id, fileId } = await this.repository.add(tx, project.id, subject, received);
      await this.record(tx, 'attachment.added', project, { id, fileId, subject });
      return id;
    });
  }

  async void(actor: SignedInActor, project: ProjectRef, id: string, reason: string): Promise<void> {
    if (reason.trim() === '') throw new ProblemError({ code: 'reason.required', field: 'reason' });
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

  async open(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
  ): Promise<{ file: KeptAttachment; content: Readable }> {
    const today = this.clock.today();
    const file = await this.repository.kept(this.database, project.id, id);
    if (!file || !mayReadFiles(actor, project.id, file.unitId, today)) throw notFound();
    if (!mayReadContent(actor, project.id, file, today)) throw new ProblemError({ code: 'access.denied' });
    return { file, content: await this.store.open(file.storageKey) };
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
