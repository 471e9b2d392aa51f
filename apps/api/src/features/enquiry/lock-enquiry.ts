import { Injectable } from '@nestjs/common';
import { enquiryRefusals, type EnquiryTransitionKind } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { enquiryActor } from './enquiry-access.ts';
import { EnquiryReader } from './enquiry.reader.ts';
import { EnquiryRepository, type EnquiryRecord } from './enquiry.repository.ts';

/** On which enquiry somebody acts, in the version they saw. */
export interface EnquiryTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly version: number;
}

/** Holds enquiries in the version their handler saw. */
@Injectable()
export class LockEnquiry {
  constructor(
    private readonly enquiries: EnquiryRepository,
    private readonly reader: EnquiryReader,
  ) {}

  /** Errors: resource.not-found; version.stale with the enquiry as it is. */
  async hold(tx: Transaction, { actor, project, id, version }: EnquiryTarget): Promise<EnquiryRecord> {
    const stored = await this.enquiries.lock(tx, project.id, id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    if (stored.version === version) return stored;
    const changed = await fieldsChangedSince(tx, 'enquiry', { id, version });
    const current = await this.reader.read(actor, project, id, tx);
    throw new ProblemError({ code: 'version.stale' }, { current, changed });
  }

  /** The same for a step that the state and the reader's standing must allow. Errors: those of `enquiryRefusals`. */
  async holdFor(tx: Transaction, target: EnquiryTarget, kind: EnquiryTransitionKind): Promise<EnquiryRecord> {
    const stored = await this.hold(tx, target);
    const { state, ownerId, anonymisedOn } = stored;
    const situation = { state, ownerId, isAnonymised: anonymisedOn !== null };
    refuseIfAny(enquiryRefusals(situation, kind, enquiryActor(target.actor, target.project, tx.today)));
    return stored;
  }
}
