import { Injectable } from '@nestjs/common';
import { visitResponseRefusals } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import { AdvisoryLogAccess, StaleLog, type LogTarget } from './advisory-log.access.ts';
import { factOf } from './advisory-log.fact.ts';
import { AdvisoryLogRepository } from './advisory-log.repository.ts';
import { reachesVisit } from './advisory-log.row.ts';
import type { AdvisoryLogDetail } from './dto/advisory-log.dto.ts';
import type { WriteVisitResponse } from './dto/write-advisory-log.dto.ts';

/** What the coordinator of the unit says of a visit: information that decides nothing about counting. */
@Injectable()
export class VisitResponseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AdvisoryLogRepository,
    private readonly access: AdvisoryLogAccess,
  ) {}

  /** Errors: resource.not-found, log.voided, version.stale with the log as it stands, reason.required. */
  async respond(
    target: LogTarget & { readonly seenVersion: number },
    { kind, comment }: WriteVisitResponse,
  ): Promise<AdvisoryLogDetail> {
    const { actor, project, id, seenVersion } = target;
    try {
      await this.unitOfWork.run(actor, async (tx) => {
        const stored = await this.repository.find(tx, project.id, id);
        const unitIds = stored ? [stored.unitId, ...stored.furtherUnitIds] : [];
        if (!stored || !reachesVisit(actor, 'log.respond', { projectId: project.id, unitIds }, tx.today)) {
          throw new ProblemError({ code: 'resource.not-found' });
        }
        const refusals = visitResponseRefusals(stored, { kind, version: seenVersion, comment });
        if (refusals.some(({ code }) => code === 'version.stale')) throw new StaleLog(id);
        refuseIfAny(refusals);
        await tx.query(
          `INSERT INTO visit_response (id, project_id, log_id, log_version, kind, comment, recorded_at, recorded_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [uuidv7(), project.id, id, seenVersion, kind, comment.trim(), tx.now, actor.userId],
        );
        await tx.record(factOf('advisory-log.responded', target, stored, { version: seenVersion, kind }));
      });
    } catch (error) {
      throw await this.access.explained(error, target, null);
    }
    return this.access.readOrRefuse(target);
  }
}
