import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { AdvisoryLogAccess, type LogTarget } from './advisory-log.access.ts';
import { factOf } from './advisory-log.fact.ts';
import { AdvisoryLogRepository } from './advisory-log.repository.ts';
import type { AdvisoryLogDetail } from './dto/advisory-log.dto.ts';

/** The agreed next step done, or open again; its deadline goes with it. */
@Injectable()
export class NextStepService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AdvisoryLogRepository,
    private readonly access: AdvisoryLogAccess,
  ) {}

  /** Errors: resource.not-found (also when nothing was agreed), log.voided, version.stale, validation.not-in-future. */
  async mark(
    target: LogTarget & { readonly seenVersion: number },
    doneOn: LocalDate | null,
  ): Promise<AdvisoryLogDetail> {
    const { actor, id, seenVersion } = target;
    try {
      await this.unitOfWork.run(actor, async (tx) => {
        const stored = await this.access.lock(tx, target, seenVersion);
        if (!stored.nextStep) throw new ProblemError({ code: 'resource.not-found' });
        refuseUnfitDay(doneOn, stored.heldOn, tx.today);
        await this.repository.markNextStep(tx, id, doneOn);
        await tx.record(factOf('advisory-log.next-step-changed', target, stored, { doneOn }));
      });
    } catch (error) {
      throw await this.access.explained(error, target, null);
    }
    return this.access.readOrRefuse(target);
  }
}

/** A step follows the visit, and nobody has done it tomorrow. */
function refuseUnfitDay(doneOn: LocalDate | null, heldOn: LocalDate, today: LocalDate): void {
  if (doneOn === null) return;
  const field = 'doneOn';
  if (doneOn > today) throw new ProblemError({ code: 'support.in-future', field, params: { today } });
  if (doneOn < heldOn) throw new ProblemError({ code: 'log.next-step-before-visit', field, params: { on: heldOn } });
}
