import { Injectable } from '@nestjs/common';
import { reasonRefusals } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { participantPredicate } from './participant.lookup.ts';
import type { OpenedName } from './dto/protection.dto.ts';

/** Opens the name behind a pseudonym for one look, as the check of a sample needs it; who looked and why is kept. */
@Injectable()
export class OpenName {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Errors: reason.required, text.birth-number, resource.not-found, participant.anonymised. */
  open(actor: Actor, project: ProjectRef, id: string, reason: string): Promise<OpenedName> {
    const why = reason.trim();
    refuseIfAny(reasonRefusals(why));
    return this.unitOfWork.run(actor, async (tx) => {
      const params: unknown[] = [project.id, id];
      const reach = participantPredicate(scopeFor(actor, 'participant.sample', project.id, tx.today), 'p.id', params);
      const found = await tx.one<OpenedName & { isAnonymised: boolean }>(
        `SELECT i.given_name AS "givenName", i.surname, i.birth_date AS "birthDate",
           p.anonymised_on IS NOT NULL AS "isAnonymised"
         FROM participant p LEFT JOIN participant_identity i ON i.participant_id = p.id
         WHERE p.project_id = $1 AND p.id = $2 AND ${reach}`,
        params,
      );
      if (!found) throw new ProblemError({ code: 'resource.not-found' });
      const { isAnonymised, ...name } = found;
      if (isAnonymised) throw new ProblemError({ code: 'participant.anonymised' });
      const openingId = uuidv7();
      await tx.query(
        `INSERT INTO participant_opening (id, project_id, participant_id, reason, opened_at, opened_by)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [openingId, project.id, id, why, tx.now, actor.userId],
      );
      const subject = { projectId: project.id, subjectType: 'participant', subjectId: id };
      await tx.record({ type: 'participant.name-opened', ...subject, data: { openingId } });
      return name;
    });
  }
}
