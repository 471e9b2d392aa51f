import { Injectable } from '@nestjs/common';
import {
  can,
  partCompletionRefusals,
  partFileRefusals,
  partRefusals,
  partRemovalRefusals,
  type Refusal,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { mayRead, mayWork } from '../deliverable/deliverable-access.lookup.ts';
import { readParts, type PartedRow, type StoredPart } from './deliverable-part.view.ts';
import type { DeliverablePart, DeliverablePartList } from './dto/deliverable-part.dto.ts';
import { PARTED_DELIVERABLE } from './parted-deliverable.sql.ts';

/** The parts of a deliverable as their reader may see them, each with what may be done with it. */
@Injectable()
export class DeliverablePartReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  /** Errors: resource.not-found, also for a deliverable that the reader does not read. */
  async list(actor: SignedInActor, project: ProjectRef, deliverableId: string): Promise<DeliverablePartList> {
    const today = this.clock.today();
    const row = await this.database.one<PartedRow>(PARTED_DELIVERABLE, [project.id, deliverableId, today]);
    if (!row || !mayRead(actor, project.id, row, today)) throw new ProblemError({ code: 'resource.not-found' });
    const closed = partRefusals(row);
    const plans = can(actor.assignments, 'deliverable.plan', { projectId: project.id }, today);
    const refusals = plans ? closed : [DENIED];
    const workRefusals = mayWork(actor, project.id, row, today) ? closed : [DENIED];
    const parts = await readParts(this.database, project.id, deliverableId);
    return { items: parts.map((part) => answerOf(part, refusals, workRefusals)), refusals };
  }
}

const DENIED: Refusal = { code: 'access.denied' };

function answerOf(
  { filesEver, ...part }: StoredPart,
  refusals: readonly Refusal[],
  workRefusals: readonly Refusal[],
): DeliverablePart {
  return {
    ...part,
    fileRefusals: [...workRefusals, ...partFileRefusals({ isCompleted: part.completedOn !== null })],
    completionRefusals: [...workRefusals, ...partCompletionRefusals(part.state)],
    removalRefusals: [...refusals, ...partRemovalRefusals({ filesEver })],
  };
}
