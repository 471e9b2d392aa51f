import { Injectable } from '@nestjs/common';
import {
  activeAssignments,
  HANDOVER_TRANSITION_KINDS,
  handoverRefusals,
  isInScope,
  localConsultants,
  type LocalDate,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { readPack } from './handover-pack.view.ts';
import { readUnitWorkers } from './handover-people.view.ts';
import { readHandover, readHandovers, type HandoverReading } from './handover.view.ts';
import type { Handover, HandoverDetail, HandoverTransition } from './dto/handover.dto.ts';
import type { HandoverQuery } from './dto/write-handover.dto.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

/** Hand-overs as somebody may see them: who assigns people sees all, the others those they give or take. */
@Injectable()
export class HandoverReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  list(actor: SignedInActor, project: ProjectRef, query: HandoverQuery): Promise<Handover[]> {
    return readHandovers(this.database, readingOf(actor, project, this.clock.today()), query);
  }

  read(actor: SignedInActor, project: ProjectRef, id: string): Promise<HandoverDetail> {
    return this.readWith(this.database, { actor, project, today: this.clock.today() }, id);
  }

  /** Within a transaction: what a stale writer is answered with. */
  async readWith(
    db: Queryable,
    { actor, project, today }: { actor: SignedInActor; project: ProjectRef; today: LocalDate },
    id: string,
  ): Promise<HandoverDetail> {
    const reading = readingOf(actor, project, today);
    const handover = await readHandover(db, reading, id);
    if (!handover) throw new ProblemError({ code: 'resource.not-found' });
    const mayOpen = reading.mayAssign || (await mayOpenPack(db, { actor, project, today }, handover));
    const pack = mayOpen ? await readPack(db, handover.unit.id, today) : null;
    return { ...handover, pack, transitions: transitionsOf(handover, reading) };
  }
}

/** Whose business hand-overs are for a reader. */
export function readingOf(actor: SignedInActor, project: ProjectRef, today: LocalDate): HandoverReading {
  const mayAssign = scopeFor(actor, 'unit.assign', project.id, today).kind === 'all';
  return { projectId: project.id, userId: actor.userId, mayAssign };
}

/**
 * The pack holds people and notes: for whoever works in the unit, and for the successor while it is offered and, once
 * accepted, until the first day comes, unless somebody has taken the unit from them meanwhile.
 */
async function mayOpenPack(
  db: Queryable,
  { actor, project, today }: { actor: SignedInActor; project: ProjectRef; today: LocalDate },
  handover: Handover,
): Promise<boolean> {
  const diary = scopeFor(actor, 'log.read', project.id, today);
  if (isInScope(diary, handover.unit.id)) return true;
  if (handover.successor.id !== actor.userId) return false;
  const isConsultant = activeAssignments(actor.assignments, today).some(
    (held) => held.role === 'consultant' && held.projectId === project.id,
  );
  return isConsultant && (handover.state === 'offered' || isComing(db, handover, today));
}

/** Read from the table: the actor of the request that accepts was signed in before the unit became theirs. */
async function isComing(db: Queryable, handover: Handover, today: LocalDate): Promise<boolean> {
  const validFrom = handover.validFrom as LocalDate;
  if (handover.state !== 'accepted' || validFrom <= today) return false;
  const workers = await readUnitWorkers(db, handover.unit.id);
  return localConsultants(workers, validFrom).includes(handover.successor.id);
}

function transitionsOf(handover: Handover, { userId, mayAssign }: HandoverReading): HandoverTransition[] {
  const situation = { state: handover.state, successorId: handover.successor.id };
  return HANDOVER_TRANSITION_KINDS.map((kind) => ({
    kind,
    refusals: handoverRefusals(situation, kind, { id: userId, mayAssign }).map((refusal) => ({ ...refusal })),
  }));
}
