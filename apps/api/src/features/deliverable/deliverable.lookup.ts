import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { readingOf } from './deliverable-reading.ts';
import { deliverableRowSql, OPEN_STATES_SQL } from './deliverable-row.sql.ts';
import type { Deliverable } from './dto/deliverable.dto.ts';

export { Deliverable } from './dto/deliverable.dto.ts';

const reviews = (person: string): string => `d.state = 'in-review' AND NOT EXISTS (
  SELECT 1 FROM deliverable_file df WHERE df.deliverable_id = d.id AND df.recorded_to IS NULL AND df.recorded_by = ${person})`;
const returned = (person: string): string => `d.owner_id = ${person} AND d.state = 'in-progress' AND (
  SELECT t.kind FROM deliverable_transition t WHERE t.deliverable_id = d.id ORDER BY t.sequence DESC LIMIT 1) = 'return'`;
const open = (person: string): string => `d.owner_id = ${person} AND d.state IN ${OPEN_STATES_SQL}`;

/** What other features may ask of deliverables. */
@Injectable()
export class DeliverableLookup {
  constructor(private readonly database: Database) {}

  /** In review, and brought by somebody else: those the actor could approve, by due date. */
  waitingForApproval(actor: SignedInActor, project: ProjectRef, today: LocalDate): Promise<Deliverable[]> {
    return this.rows(actor, project, today, 'reviews', reviews);
  }

  /** Owned by the actor and not approved yet, by due date. */
  openOf(actor: SignedInActor, project: ProjectRef, today: LocalDate): Promise<Deliverable[]> {
    return this.rows(actor, project, today, 'open', open);
  }

  /** Owned by the actor and returned to them last. */
  returnedTo(actor: SignedInActor, project: ProjectRef, today: LocalDate): Promise<Deliverable[]> {
    return this.rows(actor, project, today, 'returned', returned);
  }

  private async rows(
    actor: SignedInActor,
    project: ProjectRef,
    today: LocalDate,
    name: string,
    condition: (person: string) => string,
  ): Promise<Deliverable[]> {
    const reading = readingOf(actor, project, today);
    const { joins, within, json, params } = deliverableRowSql(reading);
    const person = `$${params.push(actor.userId)}`;
    const rows = await this.database.query<{ base: Deliverable }>(
      `SELECT ${json} AS base FROM deliverable d ${joins}
       WHERE ${within} AND ${condition(person)}
       ORDER BY d.due_on NULLS LAST, d.number`,
      params,
      `deliverable-${name}:${reading.scope.kind}`,
    );
    return rows.map(({ base }) => base);
  }
}
