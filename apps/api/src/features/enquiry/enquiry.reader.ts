import { Injectable } from '@nestjs/common';
import { availableEnquiryTransitions, can, type EnquirySituation } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ProblemReason } from '../../platform/http/dto/ref.dto.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { EnquiryDetail } from './dto/enquiry.dto.ts';
import { enquiryActor } from './enquiry-access.ts';
import { readEnquiry } from './enquiry.view.ts';

/** Enquiries with what may be done with them. */
@Injectable()
export class EnquiryReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  /** Errors: resource.not-found. */
  async read(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    db: Pick<Transaction, 'query' | 'one'> = this.database,
  ): Promise<EnquiryDetail> {
    const today = this.clock.today();
    const stored = await readEnquiry(db, { projectId: project.id, today }, id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    const isAnonymised = stored.anonymisedOn !== null;
    const situation: EnquirySituation = { state: stored.state, ownerId: stored.owner?.id ?? null, isAnonymised };
    const steps = isAnonymised ? [] : availableEnquiryTransitions(situation, enquiryActor(actor, project, today));
    return {
      ...stored,
      steps: steps.map(({ kind, refusals }) => ({
        kind,
        refusals: refusals.map((one): ProblemReason => ({ ...one })),
      })),
      erasureRefusals: this.erasureRefusals(actor, project, isAnonymised),
    };
  }

  private erasureRefusals(actor: SignedInActor, project: ProjectRef, isAnonymised: boolean): ProblemReason[] {
    if (isAnonymised) return [{ code: 'enquiry.anonymised' }];
    const mayErase = can(actor.assignments, 'participant.protect', { projectId: project.id }, this.clock.today());
    return mayErase ? [] : [{ code: 'access.denied' }];
  }
}
