import { Injectable } from '@nestjs/common';
import { dueOnRelease, enquiryKeptUntil, enquiryStateAfter, spamKeptUntil } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { EnquiryStepKind, MoveEnquiry } from './dto/handle-enquiry.dto.ts';
import { enquiryTerms } from './enquiry-terms.lookup.ts';
import { EnquiryRepository, type EnquiryRecord, type EnquiryStanding } from './enquiry.repository.ts';
import { InterestedUnit } from './interested-unit.ts';
import { LockEnquiry, type EnquiryTarget } from './lock-enquiry.ts';

const FACT_OF: Readonly<Record<EnquiryStepKind, FactType>> = {
  release: 'enquiry.released',
  take: 'enquiry.taken',
  assign: 'enquiry.assigned',
  interest: 'enquiry.turned-into-interest',
  close: 'enquiry.closed',
  reopen: 'enquiry.reopened',
  spam: 'enquiry.marked-spam',
};

/** Moves enquiries through the queue; each step leaves a fact. */
@Injectable()
export class MoveEnquiryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly enquiries: EnquiryRepository,
    private readonly locks: LockEnquiry,
    private readonly units: InterestedUnit,
  ) {}

  /** Errors: version.stale, those of `enquiryRefusals`, and what the kind of step needs besides. */
  async move(target: EnquiryTarget, wanted: MoveEnquiry): Promise<void> {
    await this.unitOfWork.run(target.actor, async (tx) => {
      const stored = await this.locks.holdFor(tx, target, wanted.kind);
      const changes = await this.changesOf(tx, target, stored, wanted);
      const standing: EnquiryStanding = {
        ...stored,
        closingReason: null,
        ...changes,
        state: enquiryStateAfter(stored.state, wanted.kind),
      };
      await this.enquiries.update(tx, stored, standing);
      const { state, ownerId, unitId, closingReason } = standing;
      await tx.record({
        type: FACT_OF[wanted.kind],
        projectId: target.project.id,
        subjectType: 'enquiry',
        subjectId: stored.id,
        data: {
          fields: ['state'],
          version: stored.version + 1,
          ...{ from: stored.state, state, ownerId, closingReason, on: stored.receivedOn },
          ...(unitId === null ? {} : { unitId }),
        },
      });
    });
  }

  private async changesOf(
    tx: Transaction,
    target: EnquiryTarget,
    stored: EnquiryRecord,
    wanted: MoveEnquiry,
  ): Promise<Partial<EnquiryStanding>> {
    const { project, actor } = target;
    switch (wanted.kind) {
      case 'take':
        return { ownerId: actor.userId };
      case 'reopen':
        return { ownerId: stored.ownerId ?? actor.userId };
      case 'assign':
        return { ownerId: await this.handler(tx, project.id, wanted.ownerId) };
      case 'close':
        if (!wanted.reason) throw new ProblemError({ code: 'reason.required', field: 'reason' });
        return { closingReason: wanted.reason };
      case 'interest':
        return this.units.take(tx, target, wanted);
      case 'spam':
        return { ownerId: null, keptUntil: await this.spamKept(tx, project.id, stored) };
      case 'release':
        return { ownerId: null, ...(await this.released(tx, project.id, stored)) };
    }
  }

  private async handler(tx: Transaction, projectId: string, ownerId: string | undefined): Promise<string> {
    if (!ownerId) throw new ProblemError({ code: 'validation.required', field: 'ownerId' });
    const known = await tx.one(
      `SELECT 1 FROM role_assignment r JOIN app_user u ON u.id = r.user_id AND u.disabled_at IS NULL
       WHERE r.user_id = $1 AND r.project_id = $2 AND r.unit_id IS NULL AND r.role IN ('manager', 'consultant')
         AND r.valid_from <= $3::date AND (r.valid_to IS NULL OR r.valid_to >= $3::date)`,
      [ownerId, projectId, tx.today],
    );
    if (!known) throw new ProblemError({ code: 'enquiry.owner-not-in-project', field: 'ownerId' });
    return ownerId;
  }

  private async released(
    tx: Transaction,
    projectId: string,
    { receivedOn, dueOn }: EnquiryRecord,
  ): Promise<Pick<EnquiryStanding, 'dueOn' | 'keptUntil'>> {
    const { answerWorkingDays, keptMonths } = await enquiryTerms(tx, projectId);
    return {
      dueOn: dueOnRelease(tx.today, dueOn, answerWorkingDays),
      keptUntil: enquiryKeptUntil(receivedOn, keptMonths),
    };
  }

  private async spamKept(
    tx: Transaction,
    projectId: string,
    { keptUntil }: EnquiryRecord,
  ): Promise<EnquiryStanding['keptUntil']> {
    return spamKeptUntil(tx.today, keptUntil, (await enquiryTerms(tx, projectId)).spamKeptDays);
  }
}
