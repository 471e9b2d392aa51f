import { Inject, Injectable } from '@nestjs/common';
import { fileRefusals, partFileRefusals } from '@rssz/domain';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { FileIntake } from '../../platform/files/file-intake.ts';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';
import { DeliverableFileRepository, type KeptFile } from './deliverable-file.repository.ts';
import { DeliverableRepository, type DeliverableRecord } from './deliverable.repository.ts';
import { refuseStale } from './lock-deliverable.ts';
import { mayRead, mayReadContent, mayWork, type DeliverableTerritory } from './work-access.ts';

/** What is written to; `version` null when the writer does not say on which state of it the change is based. */
interface FileTarget {
  readonly id: string;
  readonly version: number | null;
  /** The part the file is brought for; null for the deliverable as a whole. */
  readonly partId: string | null;
}

/** Brings evidence to a deliverable, takes it back with a reason, and opens it to whom it may be opened. */
@Injectable()
export class DeliverableFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly repository: DeliverableRepository,
    private readonly files: DeliverableFileRepository,
    private readonly intake: FileIntake,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly clock: BusinessClock,
  ) {}

  /** Who may not upload is told before the bytes are read; the rules are asked again under the lock. */
  async add(actor: SignedInActor, project: ProjectRef, target: FileTarget, request: FastifyRequest): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.lockForWork(tx, actor, project, target));
    const received = await this.intake.receive(request);
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lockForWork(tx, actor, project, target);
      const place = { partId: target.partId, isBuilt: false };
      const fileId = await this.files.add(tx, project.id, deliverable.id, received, place);
      await this.repository.touch(tx, deliverable.id);
      await this.record(tx, 'deliverable.file-added', deliverable, fileId);
    });
  }

  async void(
    actor: SignedInActor,
    project: ProjectRef,
    target: Omit<FileTarget, 'partId'>,
    { fileId, reason }: { readonly fileId: string; readonly reason: string },
  ): Promise<void> {
    if (reason.trim() === '') throw new ProblemError({ code: 'reason.required', field: 'reason' });
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lockForWork(tx, actor, project, { ...target, partId: null });
      const file = await this.files.find(tx, deliverable.id, fileId);
      if (!file) throw new ProblemError({ code: 'resource.not-found' });
      await this.refuseClosedPart(tx, deliverable.id, file.partId);
      if (file.isVoided) throw new ProblemError({ code: 'file.voided' });
      await this.files.void(tx, fileId, reason.trim());
      await this.repository.touch(tx, deliverable.id);
      await this.record(tx, 'deliverable.file-voided', deliverable, fileId);
    });
  }

  async open(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    fileId: string,
  ): Promise<{ file: KeptFile; content: Readable }> {
    const today = this.clock.today();
    const file = await this.files.kept(this.database, project.id, id, fileId);
    const territory = await this.database.one<DeliverableTerritory>(
      `SELECT d.place_id AS "placeId", up.unit_id AS "unitId", d.owner_id AS "ownerId"
       FROM deliverable d ${holderOfPlace('d.place_id', '$3')} WHERE d.project_id = $1 AND d.id = $2`,
      [project.id, id, today],
    );
    if (!file || !territory || !mayRead(actor, project.id, territory, today)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    if (!mayReadContent(actor, project.id, { ...territory, isVoided: file.isVoided }, today)) {
      throw new ProblemError({ code: 'access.denied' });
    }
    return { file, content: await this.store.open(file.storageKey) };
  }

  private async lockForWork(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    { id, version, partId }: FileTarget,
  ): Promise<DeliverableRecord> {
    const deliverable = await this.repository.lock(tx, project.id, id);
    if (!deliverable) throw new ProblemError({ code: 'resource.not-found' });
    if (!mayWork(actor, project.id, deliverable, tx.today)) throw new ProblemError({ code: 'access.denied' });
    if (version !== null) await refuseStale(tx, project, deliverable, version);
    const [refusal] = fileRefusals(deliverable.state);
    if (refusal) throw new ProblemError(refusal);
    await this.refuseClosedPart(tx, deliverable.id, partId);
    return deliverable;
  }

  /** Files of a part that is done stay as they are. Errors: part.unknown, part.completed. */
  private async refuseClosedPart(tx: Transaction, deliverableId: string, partId: string | null): Promise<void> {
    if (partId === null) return;
    const part = await this.files.part(tx, deliverableId, partId);
    if (!part) throw new ProblemError({ code: 'part.unknown', field: 'part' });
    refuseIfAny(partFileRefusals(part));
  }

  private async record(tx: Transaction, type: FactType, deliverable: DeliverableRecord, fileId: string): Promise<void> {
    await tx.record({
      type,
      projectId: deliverable.projectId,
      subjectType: 'deliverable',
      subjectId: deliverable.id,
      data: { fields: ['files'], version: deliverable.version + 1, fileId },
    });
  }
}
