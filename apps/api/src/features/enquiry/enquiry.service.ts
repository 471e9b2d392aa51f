import { Injectable } from '@nestjs/common';
import {
  CLOSED_BY_ERASURE,
  enquiryStateAfter,
  plainText,
  regionDistrictProblems,
  stateAfterErasure,
  type LocalDate,
} from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { ChangeEnquiry } from './dto/handle-enquiry.dto.ts';
import { EnquiryRepository } from './enquiry.repository.ts';
import { LockEnquiry, type EnquiryTarget } from './lock-enquiry.ts';

/** Answers enquiries, keeps notes on them, and lets go of the data of those who asked. */
@Injectable()
export class EnquiryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly enquiries: EnquiryRepository,
    private readonly locks: LockEnquiry,
    private readonly lookup: MunicipalityLookup,
  ) {}

  /** The mail is written from the fact after the commit. Errors: validation.required, those of `enquiryRefusals`. */
  async answer(target: EnquiryTarget, text: string): Promise<void> {
    const answer = wordsOf(text);
    await this.unitOfWork.run(target.actor, async (tx) => {
      const stored = await this.locks.holdFor(tx, target, 'answer');
      const answerId = await this.enquiries.append(tx, 'answer', target.project.id, stored.id, answer);
      const state = enquiryStateAfter(stored.state, 'answer');
      await this.enquiries.update(tx, stored, { ...stored, state, answeredOn: stored.answeredOn ?? tx.today });
      const data = { fields: ['answers', 'state'], version: stored.version + 1, from: stored.state, state, answerId };
      await this.record(tx, target, 'enquiry.answered', data);
    });
  }

  /** Errors: validation.required, enquiry.anonymised. */
  async note(target: EnquiryTarget, text: string): Promise<void> {
    const note = wordsOf(text);
    await this.unitOfWork.run(target.actor, async (tx) => {
      const stored = await this.locks.hold(tx, target);
      if (stored.anonymisedOn !== null) throw new ProblemError({ code: 'enquiry.anonymised' });
      const noteId = await this.enquiries.append(tx, 'note', target.project.id, stored.id, note);
      await this.enquiries.update(tx, stored, stored);
      await this.record(tx, target, 'enquiry.noted', { fields: ['notes'], version: stored.version + 1, noteId });
    });
  }

  /** Errors: enquiry.anonymised, enquiry.due-before-receipt, region.unknown. */
  async change(target: EnquiryTarget, { dueOn, regionCode }: ChangeEnquiry): Promise<void> {
    await this.unitOfWork.run(target.actor, async (tx) => {
      const stored = await this.locks.hold(tx, target);
      if (stored.anonymisedOn !== null) throw new ProblemError({ code: 'enquiry.anonymised' });
      const wanted = {
        dueOn: (dueOn as LocalDate | undefined) ?? stored.dueOn,
        regionCode: regionCode === undefined ? stored.regionCode : regionCode || null,
      };
      const draft = { regionCode: wanted.regionCode, districtCode: null };
      const problems = regionDistrictProblems(draft, await this.lookup.regionLists(tx, tx.today));
      if (wanted.dueOn < stored.receivedOn) {
        const params = { receivedOn: stored.receivedOn };
        problems.push({ code: 'enquiry.due-before-receipt', field: 'dueOn', params });
      }
      refuseIfAny(problems);
      const fields = (['dueOn', 'regionCode'] as const).filter((field) => wanted[field] !== stored[field]);
      if (fields.length === 0) return;
      await this.enquiries.update(tx, stored, { ...stored, ...wanted });
      await this.record(tx, target, 'enquiry.changed', { fields, version: stored.version + 1, ...wanted });
    });
  }

  /** On the request of whoever asked, before the term. Errors: enquiry.anonymised. */
  async erase(target: EnquiryTarget): Promise<void> {
    await this.unitOfWork.run(target.actor, async (tx) => {
      await this.locks.hold(tx, target);
      await this.letGo(tx, target.project.id, target.id, 'enquiry.erased');
    });
  }

  /** At the end of the term; one that somebody was faster with stays as it is. Answers whether anything was done. */
  expire(actor: Actor, projectId: string, id: string): Promise<boolean> {
    return this.unitOfWork.run(actor, (tx) => this.letGo(tx, projectId, id, 'enquiry.anonymised', tx.today));
  }

  private async letGo(
    tx: Transaction,
    projectId: string,
    id: string,
    type: 'enquiry.erased' | 'enquiry.anonymised',
    overBefore?: LocalDate,
  ): Promise<boolean> {
    const stored = await this.enquiries.lock(tx, projectId, id);
    if (!stored || (overBefore !== undefined && stored.keptUntil >= overBefore)) return false;
    if (stored.anonymisedOn !== null) {
      if (type === 'enquiry.erased') throw new ProblemError({ code: 'enquiry.anonymised' });
      return false;
    }
    const state = stateAfterErasure(stored.state);
    const isClosedNow = state === 'closed' && stored.state !== 'closed';
    const closingReason = isClosedNow ? CLOSED_BY_ERASURE : stored.closingReason;
    await this.enquiries.anonymise(tx, id, { state, closingReason });
    const data = { fields: ['state'], version: stored.version + 1, from: stored.state, state };
    await tx.record({ type, projectId, subjectType: 'enquiry', subjectId: id, data });
    return true;
  }

  private record(
    tx: Transaction,
    { project, id }: EnquiryTarget,
    type: FactType,
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({ type, projectId: project.id, subjectType: 'enquiry', subjectId: id, data });
  }
}

function wordsOf(text: string): string {
  const words = plainText(text);
  if (words === '') throw new ProblemError({ code: 'validation.required', field: 'text' });
  return words;
}
