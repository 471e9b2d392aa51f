import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { mayAttach, mayReadFiles } from './attachment-access.ts';
import { AttachmentLookup, type Attachment } from './attachment.lookup.ts';
import type { AttachmentList, AttachmentQuery } from './dto/attachment.dto.ts';

/** Answers with files as their reader may see them. */
@Injectable()
export class AttachmentReader {
  constructor(
    private readonly database: Database,
    private readonly lookup: AttachmentLookup,
    private readonly clock: BusinessClock,
  ) {}

  /** Errors: resource.not-found, also for a unit out of the reader's reach. */
  async list(
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
    query: AttachmentQuery,
  ): Promise<AttachmentList> {
    const today = this.clock.today();
    const unit = await this.database.one(`SELECT 1 FROM territorial_unit WHERE project_id = $1 AND id = $2`, [
      project.id,
      unitId,
    ]);
    if (!unit || !mayReadFiles(actor, project.id, unitId, today)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    const type = query.subjectType ?? 'territorial-unit';
    const of = query.subjectId === undefined ? { unitId } : { unitId, id: query.subjectId };
    const items = await this.lookup.list(actor, project, { ...of, type }, today);
    const mayWrite = mayAttach(actor, project.id, { unitId, type }, today);
    return { items, refusals: mayWrite ? [] : [{ code: 'access.denied' }] };
  }

  async read(actor: SignedInActor, project: ProjectRef, id: string): Promise<Attachment> {
    const attachment = await this.lookup.find(actor, project, id, this.clock.today());
    if (!attachment) throw new ProblemError({ code: 'resource.not-found' });
    return attachment;
  }
}
