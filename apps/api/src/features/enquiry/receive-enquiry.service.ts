import { Injectable } from '@nestjs/common';
import {
  cleanEnquiry,
  enquiryDueOn,
  enquiryKeptUntil,
  enquiryProblems,
  plainLine,
  regionDistrictProblems,
  suspicionsOf,
  withoutDiacritics,
  type EnquiryDraft,
} from '@rssz/domain';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { EnquiryReceipt, SendEnquiry } from './dto/enquiry-form.dto.ts';
import { EnquiryForms, type GivenForm } from './enquiry-forms.ts';
import { enquiryNumber } from './enquiry-number.lookup.ts';
import { EnquirySecret } from './enquiry-secret.ts';
import { enquiryTerms } from './enquiry-terms.lookup.ts';
import { EnquiryThrottle } from './enquiry-throttle.ts';
import { EnquiryRepository, type KnownEnquiry } from './enquiry.repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Takes enquiries of the public. Whoever sends one twice, by the same form or by another one within a day, is answered as
 * the first time, and nothing is written. Whoever sends is counted before what they sent is read.
 */
@Injectable()
export class ReceiveEnquiryService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly forms: EnquiryForms,
    private readonly throttle: EnquiryThrottle,
    private readonly secret: EnquirySecret,
    private readonly enquiries: EnquiryRepository,
    private readonly lookup: MunicipalityLookup,
  ) {}

  /**
   * Errors: those of `EnquiryForms.read` and `enquiryProblems`, region.unknown, enquiry.throttled, idempotency.key-reused
   * when another enquiry has gone by the same form.
   */
  async receive(sent: SendEnquiry, address: string): Promise<EnquiryReceipt> {
    const form = this.forms.read(sent.token, sent.solution);
    const known = await this.enquiries.byForm(this.database, form.riddle);
    if (!known) await this.throttle.count(address);
    refuseIfAny(enquiryProblems(sent));
    const draft = cleanEnquiry(sent);
    const sameness = this.samenessOf(form, draft);
    if (known) return receiptOf(known, sameness);
    return this.unitOfWork.run(SYSTEM_ACTOR, async (tx) => {
      await this.enquiries.hold(tx, [`form:${form.riddle}`, `same:${sameness}`, `number:${form.projectId}`]);
      const sentBefore = await this.enquiries.byForm(tx, form.riddle);
      if (sentBefore) return receiptOf(sentBefore, sameness);
      const since = new Date(Date.parse(tx.now) - DAY_MS).toISOString();
      const same = await this.enquiries.bySameness(tx, sameness, since);
      return same ? receiptOf(same, sameness) : this.write(tx, form, sent, { draft, sameness });
    });
  }

  private async write(
    tx: Transaction,
    { projectId, objective, riddle }: GivenForm,
    sent: SendEnquiry,
    { draft, sameness }: { readonly draft: EnquiryDraft; readonly sameness: string },
  ): Promise<EnquiryReceipt> {
    const regionCode = sent.regionCode || null;
    refuseIfAny(
      regionDistrictProblems({ regionCode, districtCode: null }, await this.lookup.regionLists(tx, tx.today)),
    );
    const terms = await enquiryTerms(tx, projectId);
    const { name, organisation, topic, text } = draft;
    const suspicions = suspicionsOf([name, organisation, topic, text], plainLine(sent.website ?? ''));
    const state = suspicions.length > 0 ? 'suspected' : 'new';
    const dueOn = enquiryDueOn(tx.today, terms.answerWorkingDays);
    const keptUntil = enquiryKeptUntil(tx.today, terms.keptMonths);
    const about = { projectId, objective, regionCode, state, suspicions, locale: sent.locale } as const;
    const { id, number } = await this.enquiries.insert(tx, {
      ...draft,
      ...about,
      ...{ dueOn, keptUntil, formKey: riddle, sameness },
    });
    await tx.record({
      type: 'enquiry.received',
      projectId,
      subjectType: 'enquiry',
      subjectId: id,
      data: { objective, region: regionCode, state, version: 1 },
    });
    return { number: enquiryNumber(number), answerBy: dueOn, keptUntil };
  }

  /** What makes two enquiries one: who asks whom about what, however it is spaced or accented. */
  private samenessOf({ projectId, objective }: GivenForm, { email, text }: EnquiryDraft): string {
    return this.secret.hash('sameness', [projectId, objective, email, withoutDiacritics(text)].join('\n'));
  }
}

function receiptOf({ number, dueOn, keptUntil, sameness: stored }: KnownEnquiry, sameness: string): EnquiryReceipt {
  if (stored !== sameness) throw new ProblemError({ code: 'idempotency.key-reused' });
  return { number: enquiryNumber(number), answerBy: dueOn, keptUntil };
}
