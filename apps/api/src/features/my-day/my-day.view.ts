import { Injectable } from '@nestjs/common';
import { can, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { DeadlineLookup } from '../deadline/deadline.lookup.ts';
import { DeliverableLookup } from '../deliverable/deliverable.lookup.ts';
import { AlmostParticipantsView } from './almost-participants.view.ts';
import type { MyDay } from './dto/my-day.dto.ts';
import { FirstStepsView } from './first-steps.view.ts';
import { myLogsSql } from './my-day-logs.sql.ts';
import { UnansweredVisitsView } from './unanswered-visits.view.ts';
import { WaitingCooperationView } from './waiting-cooperation.view.ts';

const DEADLINES = 8;

/** One person's day: read side by side, each part within that person's scope. */
@Injectable()
export class MyDayView {
  constructor(
    private readonly database: Database,
    private readonly deliverables: DeliverableLookup,
    private readonly deadlines: DeadlineLookup,
    private readonly almost: AlmostParticipantsView,
    private readonly firstSteps: FirstStepsView,
    private readonly waiting: WaitingCooperationView,
    private readonly unanswered: UnansweredVisitsView,
  ) {}

  async read(actor: SignedInActor, project: ProjectRef, today: LocalDate): Promise<MyDay> {
    const mayApprove = can(actor.assignments, 'deliverable.approve', { projectId: project.id }, today);
    const mayPlan = can(actor.assignments, 'project.plan', { projectId: project.id }, today);
    const [reviews, mine, returned, cooperation, visits, deadlines, recentLogs, almostParticipants, firstSteps] =
      await Promise.all([
        mayApprove ? this.deliverables.waitingForApproval(actor, project, today) : [],
        this.deliverables.openOf(actor, project, today),
        this.deliverables.returnedTo(actor, project, today),
        this.waiting.read(actor, project.id, today),
        this.unanswered.read(actor, project.id, today),
        this.nextDeadlines(actor, project, today),
        this.logs(actor, project, today),
        this.almost.count(project.id, scopeFor(actor, 'participant.read', project.id, today), today),
        mayPlan ? this.firstSteps.read(project.id, today) : null,
      ]);
    return { reviews, mine, returned, cooperation, visits, deadlines, recentLogs, almostParticipants, firstSteps };
  }

  /** Those I own; who plans the project, or owns none, sees the next ones of all. */
  private async nextDeadlines(actor: SignedInActor, project: ProjectRef, today: LocalDate): Promise<unknown[]> {
    const reading = { projectId: project.id, today, scope: scopeFor(actor, 'deadline.read', project.id, today) };
    const plans = can(actor.assignments, 'deliverable.plan', { projectId: project.id }, today);
    const own = plans ? [] : await this.deadlines.next(reading, { ownerId: actor.userId, size: DEADLINES });
    return own.length > 0 ? own : this.deadlines.next(reading, { size: DEADLINES });
  }

  private async logs(actor: SignedInActor, project: ProjectRef, today: LocalDate): Promise<unknown[]> {
    const params: unknown[] = [project.id, actor.userId];
    const sql = myLogsSql(scopeFor(actor, 'log.read', project.id, today), params);
    return (await this.database.query<{ row: unknown }>(sql, params)).map(({ row }) => row);
  }
}
