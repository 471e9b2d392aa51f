import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';

/** Takes an exchange back: a list loaded by mistake, or a file that was never given to IS ESF. What was before holds again. */
@Injectable()
export class UndoExchangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchanges: EsfExchangeRepository,
  ) {}

  /** Errors: resource.not-found, is-esf.undone, version.stale. */
  undo(actor: SignedInActor, project: ProjectRef, id: string, seenVersion: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.exchanges.lock(tx, project.id);
      const found = await this.exchanges.find(tx, project.id, id);
      if (!found) throw new ProblemError({ code: 'resource.not-found' });
      if (found.isUndone) throw new ProblemError({ code: 'is-esf.undone' });
      if (found.version !== seenVersion) throw new ProblemError({ code: 'version.stale' });
      await this.exchanges.undo(tx, id);
      await tx.record({
        ...{ type: 'is-esf.exchange-undone', projectId: project.id, subjectType: 'is-esf', subjectId: id },
        data: { kind: found.kind },
      });
    });
  }
}
