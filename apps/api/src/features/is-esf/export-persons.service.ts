import { Injectable } from '@nestjs/common';
import { exportPersons } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';
import { readState } from './esf-list.view.ts';
import { KeepExchange, refuseEmpty } from './keep-exchange.ts';

/** Everybody whose record is complete, or of them those whom the list that holds does not have. */
export const EXPORTED_PEOPLE = ['all', 'unlisted'] as const;

export type ExportedPeople = (typeof EXPORTED_PEOPLE)[number];

/** Step one: our people for IS ESF. */
@Injectable()
export class ExportPersonsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchanges: EsfExchangeRepository,
    private readonly keeping: KeepExchange,
  ) {}

  /** Answers `osoby.csv`. Errors: is-esf.nothing-to-export, idempotency.key-reused. */
  export(actor: SignedInActor, project: ProjectRef, who: ExportedPeople, key: string | undefined): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.exchanges.lock(tx, project.id);
      const { people, list } = await readState(tx, project.id);
      const unlisted = new Set(list?.match.onlyOurs ?? people.map(({ participantId }) => participantId));
      const chosen = who === 'all' ? people : people.filter(({ participantId }) => unlisted.has(participantId));
      const { text, exportedIds, leftOut } = exportPersons(chosen);
      refuseEmpty(exportedIds.length);
      const exchange = {
        ...{ projectId: project.id, kind: 'persons-out' as const },
        ...{ total: exportedIds.length, leftOut: leftOut.length, participantIds: exportedIds },
      };
      await this.keeping.of(tx, { exchange, text, fact: 'is-esf.persons-exported', key });
      return text;
    });
  }
}
