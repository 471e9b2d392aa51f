import { Injectable } from '@nestjs/common';
import { fileRefusals, type Locale } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { DOCX_MEDIA_TYPE } from '../../platform/document/write-docx.ts';
import { FileIntake } from '../../platform/files/file-intake.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { DeliverableDraftReader } from './deliverable-draft.reader.ts';
import { DeliverableFileRepository } from './deliverable-file.repository.ts';
import { DeliverableRepository, type DeliverableRecord } from './deliverable.repository.ts';
import { refuseStale } from './lock-deliverable.ts';
import { mayWork } from './work-access.ts';

interface Target {
  readonly id: string;
  readonly version: number;
}

/** Kept with the draft it voids; facts and evidence are in Czech like the document itself. */
const REPLACED = 'Nahrazeno návrhem sestaveným z novějších podkladů.';

/** Builds the document of a deliverable from its inputs and keeps it among its files, with what it was built from. */
@Injectable()
export class DeliverableDraftService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: DeliverableRepository,
    private readonly files: DeliverableFileRepository,
    private readonly intake: FileIntake,
    private readonly reader: DeliverableDraftReader,
  ) {}

  /**
   * The new draft takes the place of one built before, which stays as a voided file. Errors: those of an upload,
   * draft.no-inputs, draft.empty.
   */
  async build(actor: SignedInActor, project: ProjectRef, target: Target, locale: Locale): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.lock(tx, actor, project, target));
    const { content, name, inputs, report } = await this.reader.write(actor, project, target.id, locale);
    const received = await this.intake.keep(content, name, DOCX_MEDIA_TYPE);
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lock(tx, actor, project, target);
      await this.voidEarlier(tx, deliverable);
      const fileId = await this.files.add(tx, project.id, deliverable.id, received, { partId: null, isBuilt: true });
      await this.files.addInputs(tx, project.id, fileId, inputs);
      if (report) await this.files.keepReport(tx, fileId, report);
      await this.repository.touch(tx, deliverable.id);
      await this.record(tx, deliverable, 'deliverable.draft-built', fileId);
    });
  }

  private async voidEarlier(tx: Transaction, deliverable: DeliverableRecord): Promise<void> {
    for (const fileId of await this.files.builtStanding(tx, deliverable.id)) {
      await this.files.void(tx, fileId, REPLACED);
      await this.record(tx, deliverable, 'deliverable.file-voided', fileId);
    }
  }

  private async lock(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    { id, version }: Target,
  ): Promise<DeliverableRecord> {
    const deliverable = await this.repository.lock(tx, project.id, id);
    if (!deliverable) throw new ProblemError({ code: 'resource.not-found' });
    if (!mayWork(actor, project.id, deliverable, tx.today)) throw new ProblemError({ code: 'access.denied' });
    await refuseStale(tx, project, deliverable, version);
    refuseIfAny(fileRefusals(deliverable.state));
    return deliverable;
  }

  private async record(
    tx: Transaction,
    { id, projectId, version }: DeliverableRecord,
    type: 'deliverable.draft-built' | 'deliverable.file-voided',
    fileId: string,
  ): Promise<void> {
    const data = { fields: ['files'], version: version + 1, fileId };
    await tx.record({ type, projectId, subjectType: 'deliverable', subjectId: id, data });
  }
}
