import { Injectable } from '@nestjs/common';
import { isInScope } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { MeasureFunding } from './dto/funding.dto.ts';
import { fundingAnswer } from './funding-answer.ts';
import { KnownCatalogue } from './known-catalogue.ts';
import { readMeasureFunding, type StoredFunding } from './measure-funding.view.ts';

/** Answers with the funding of a measure; a measure out of the reader's sight does not exist. */
@Injectable()
export class MeasureFundingReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly known: KnownCatalogue,
  ) {}

  async read(
    actor: SignedInActor,
    project: ProjectRef,
    measureId: string,
    db: Pick<Transaction, 'one'> = this.database,
  ): Promise<MeasureFunding> {
    const today = this.clock.today();
    const stored = await this.stored(actor, project, measureId, db);
    const mayDecide = isInScope(scopeFor(actor, 'funding.decide', project.id, today), stored.unitId);
    return fundingAnswer(stored, this.known.of(stored), { today, mayDecide });
  }

  /** Errors: resource.not-found. */
  async stored(
    actor: SignedInActor,
    project: ProjectRef,
    measureId: string,
    db: Pick<Transaction, 'one'>,
  ): Promise<StoredFunding> {
    const today = this.clock.today();
    const { checksum } = this.known;
    const stored = await readMeasureFunding(db, project.id, measureId, { checksum, today });
    if (!stored || !isInScope(scopeFor(actor, 'funding.read', project.id, today), stored.unitId)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    return stored;
  }
}
