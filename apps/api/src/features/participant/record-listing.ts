import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';

/** Somebody in a list, and what stands there for them: a name, or the pseudonym for who may not see names. */
export interface ShownPerson {
  readonly id: string;
  readonly shown: string;
}

/** $1 project · $2 who is shown as what · $3 reader · $4 day. Those named of whom the day knows nothing yet. */
const NAMED_ANEW = `
SELECT DISTINCT p.id FROM jsonb_to_recordset($2::jsonb) AS given(id uuid, shown text)
JOIN participant p ON p.id = given.id AND p.project_id = $1 AND p.code <> given.shown
WHERE NOT EXISTS (SELECT 1 FROM participant_listing l
  WHERE l.participant_id = p.id AND l.seen_by = $3 AND l.seen_on = $4::date)`;

/**
 * Keeps whose names somebody read in a list: one row a day for each reader and person, all of a page in one statement. A page
 * that was read that day before costs one look at the index.
 */
@Injectable()
export class RecordListing {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: BusinessClock,
  ) {}

  async of(actor: Actor, projectId: string, people: readonly ShownPerson[]): Promise<void> {
    if (people.length === 0) return;
    const asked = [projectId, JSON.stringify(people), actor.userId, this.clock.today()];
    const fresh = await this.database.query<{ id: string }>(NAMED_ANEW, asked, 'participant-named-anew');
    if (fresh.length === 0) return;
    const ids = fresh.map(({ id }) => id);
    await this.unitOfWork.run(actor, (tx) =>
      tx.query(
        `INSERT INTO participant_listing (project_id, participant_id, seen_by, seen_on, first_seen_at)
         SELECT $1, unnest($2::uuid[]), $3, $4, $5
         ON CONFLICT DO NOTHING`,
        [projectId, ids, actor.userId, tx.today, tx.now],
      ),
    );
  }
}
