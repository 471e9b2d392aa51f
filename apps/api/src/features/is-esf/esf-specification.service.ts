import { Injectable } from '@nestjs/common';
import { SUPPORT_KINDS } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import { CodeListLookup } from '../code-list/code-list.lookup.ts';
import type { SetSpecifications } from './dto/is-esf-request.dto.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';
import { readSpecifications } from './esf-source.view.ts';

const LIST = 'support-specification';

/** Under which specification of IS ESF each kind of our support goes out: nobody has published that, so the manager says. */
@Injectable()
export class EsfSpecificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchanges: EsfExchangeRepository,
    private readonly codeLists: CodeListLookup,
  ) {}

  /** Errors: code.unknown beside the kind, version.stale with the stored specifications. */
  set(actor: SignedInActor, project: ProjectRef, seenVersion: number, said: SetSpecifications): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.exchanges.lock(tx, project.id);
      const { version, ...stored } = await readSpecifications(tx, project.id);
      const changed = changedFields({ ...said }, stored);
      if (version !== seenVersion) {
        throw new ProblemError({ code: 'version.stale' }, { current: { ...stored, version }, changed });
      }
      for (const field of SUPPORT_KINDS) {
        const value = said[field];
        if (value === null || (await this.codeLists.has(tx, LIST, value))) continue;
        throw new ProblemError({ code: 'code.unknown', field, params: { value, on: tx.today } });
      }
      if (changed.length === 0) return;
      await this.exchanges.setSpecifications(tx, project.id, said);
      await tx.record({
        ...{ type: 'is-esf.specifications-set', projectId: project.id, subjectType: 'project', subjectId: project.id },
        data: { ...said },
      });
    });
  }
}
