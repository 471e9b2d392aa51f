import { Injectable } from '@nestjs/common';
import { isInScope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { changedSince } from './advisory-log.answer.ts';
import { AdvisoryLogRepository, type LogDraft, type StoredLog } from './advisory-log.repository.ts';
import { AdvisoryLogView } from './advisory-log.view.ts';
import type { AdvisoryLogDetail } from './dto/advisory-log.dto.ts';

/** Which log somebody acts on; `seenVersion` is what a change is based on, null creates. */
export interface LogTarget {
  readonly actor: Actor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly seenVersion: number | null;
}

/** The row is there already, or in another version than the writer has seen; `id` when it is another row than addressed. */
export class StaleLog extends Error {
  constructor(readonly id: string | null = null) {
    super();
  }
}

/** Opens a log for an act upon it, and says what stands in the way. */
@Injectable()
export class AdvisoryLogAccess {
  constructor(
    private readonly repository: AdvisoryLogRepository,
    private readonly view: AdvisoryLogView,
    private readonly clock: BusinessClock,
  ) {}

  /** Locks a log that the actor may write, in the version that was seen. */
  async lock(tx: Transaction, { project, id }: LogTarget, seenVersion: number): Promise<StoredLog> {
    const stored = await this.repository.find(tx, project.id, id);
    const scope = scopeFor(tx.actor, 'log.write', project.id, tx.today);
    if (!stored || !isInScope(scope, stored.unitId)) throw new ProblemError({ code: 'resource.not-found' });
    if (stored.version !== seenVersion) throw new StaleLog(id);
    if (stored.isVoided) throw new ProblemError({ code: 'log.voided' });
    return stored;
  }

  /** A stale write is answered with the row as it stands; a row out of the reader's sight only as being there. */
  async explained(error: unknown, target: LogTarget, draft: LogDraft | null): Promise<unknown> {
    if (!(error instanceof StaleLog)) return error;
    const current = await this.read({ ...target, id: error.id ?? target.id });
    if (!current) return new ProblemError({ code: 'resource.exists' });
    return new ProblemError(
      { code: 'version.stale' },
      { current, changed: changedSince(current, target.seenVersion, draft) },
    );
  }

  read({ actor, project, id }: LogTarget): Promise<AdvisoryLogDetail | null> {
    return this.view.detail(actor, project.id, this.clock.today(), id);
  }

  /** Errors: resource.not-found. */
  async readOrRefuse(target: LogTarget): Promise<AdvisoryLogDetail> {
    const log = await this.read(target);
    if (!log) throw new ProblemError({ code: 'resource.not-found' });
    return log;
  }
}
