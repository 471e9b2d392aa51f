import { Injectable } from '@nestjs/common';
import {
  computeParticipants,
  type LocalDate,
  type ParticipantEvidence,
  type ParticipantRule,
  type Scope,
} from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { NOT_ELECTRONIC, participantPredicate, supportTotals } from '../participant/participant.lookup.ts';

const SUPPORT = supportTotals({ project: '$1', asOf: '$2', modes: '$3', knownAt: null });

/** How many persons of a territory are close to being counted: the rows are added up in SQL, the domain judges them. */
@Injectable()
export class AlmostParticipantsView {
  constructor(private readonly database: Database) {}

  async count(projectId: string, scope: Scope, today: LocalDate): Promise<number> {
    if (scope.kind === 'none') return 0;
    const indicator = await this.database.one<{ rule: ParticipantRule }>(
      `SELECT rule FROM indicator WHERE project_id = $1 AND code = 'participants'`,
      [projectId],
    );
    if (!indicator) return 0;
    return computeParticipants(await this.evidence(projectId, scope, today), indicator.rule, today).almost.length;
  }

  private evidence(projectId: string, scope: Scope, today: LocalDate): Promise<ParticipantEvidence[]> {
    const params: unknown[] = [projectId, today, NOT_ELECTRONIC];
    return this.database.query<ParticipantEvidence>(
      `SELECT p.id AS "participantId", coalesce(s.minutes, 0)::int AS minutes,
         coalesce(s.in_person, 0)::int AS "inPersonMinutes", r.complete_from AS "completeFrom",
         r.missing_fields AS "missingFields"
       FROM participant p
       JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       LEFT JOIN (${SUPPORT}) s ON s.participant_id = p.id
       WHERE p.project_id = $1 AND ${participantPredicate(scope, 'p.id', params)}`,
      params,
    );
  }
}
