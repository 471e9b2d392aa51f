import { Injectable } from '@nestjs/common';
import { availableTransitions, fileRefusals } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { deliverableActor } from './deliverable-actor.ts';
import { readDetail, readRows, type StoredDetail } from './deliverable-detail.view.ts';
import { readEvidence } from './deliverable-evidence.ts';
import { readingOf } from './deliverable-reading.ts';
import type { DeliverableDetail } from './dto/deliverable-detail.dto.ts';
import type { Deliverable } from './dto/deliverable.dto.ts';
import { mayReadContent, mayWork, type DeliverableTerritory } from './work-access.ts';

/** One deliverable as its reader may see it, with what they may do next and why not. */
@Injectable()
export class DeliverableDetailReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async read(actor: SignedInActor, project: ProjectRef, id: string): Promise<DeliverableDetail> {
    const today = this.clock.today();
    const stored = await readDetail(this.database, readingOf(actor, project, today), id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    const { files, evidenceOn, lastEffectiveOn } = await readEvidence(this.database, id);
    const situation = { state: stored.state, files, lastEffectiveOn, project };
    const territory = territoryOf(stored);
    const works = mayWork(actor, project.id, territory, today);
    return {
      ...stored,
      evidenceOn,
      fileRefusals: works ? fileRefusals(stored.state) : [{ code: 'access.denied' }],
      fileList: stored.fileList.map((file) => ({
        ...file,
        readable: mayReadContent(actor, project.id, { ...territory, isVoided: file.voided !== null }, today),
      })),
      transitions: availableTransitions(situation, deliverableActor(actor, project.id, territory, today)).map(
        (option) => ({ ...option, refusals: [...option.refusals] }),
      ),
    };
  }

  rows(actor: SignedInActor, project: ProjectRef, ids: readonly string[]): Promise<Deliverable[]> {
    return readRows(this.database, readingOf(actor, project, this.clock.today()), ids);
  }
}

function territoryOf(stored: StoredDetail): DeliverableTerritory {
  return {
    placeId: stored.place === null ? null : stored.place.code,
    unitId: stored.place?.unit?.id ?? null,
    ownerId: stored.owner?.id ?? null,
  };
}
