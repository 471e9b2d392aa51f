import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';

/** Records who opened which person's data: once a day for each reader and person, so that the audit stays readable. */
@Injectable()
export class RecordOpening {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: BusinessClock,
  ) {}

  async of(actor: Actor, project: ProjectRef, participantId: string): Promise<void> {
    const known = await this.database.one(
      `SELECT 1 FROM fact WHERE subject_type = 'participant' AND subject_id = $1 AND type = 'participant.opened'
         AND actor_id = $2 AND (occurred_at AT TIME ZONE 'Europe/Prague')::date = $3::date`,
      [participantId, actor.userId, this.clock.today()],
    );
    if (known) return;
    await this.unitOfWork.run(actor, (tx) =>
      tx.record({
        type: 'participant.opened',
        projectId: project.id,
        subjectType: 'participant',
        subjectId: participantId,
        data: {},
      }),
    );
  }
}
