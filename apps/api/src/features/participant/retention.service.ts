import { Injectable } from '@nestjs/common';
import { reasonRefusals, type LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { WriteRetention } from './dto/protection.dto.ts';

interface Term {
  readonly version: number;
  readonly keptUntil: LocalDate;
}

/** The day until which a project must keep its evidence, as it stands; null while nobody has set it. */
export function presentTerm(tx: Pick<Transaction, 'one'>, projectId: string): Promise<Term | null> {
  return tx.one<Term>(
    `SELECT version, kept_until AS "keptUntil" FROM retention_term WHERE project_id = $1 ORDER BY version DESC LIMIT 1`,
    [projectId],
  );
}

/** Sets how long the evidence of a project is kept; what was set before stays readable. */
@Injectable()
export class RetentionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Errors: version.stale, reason.required, text.birth-number, retention.before-project-end {endsOn}. */
  set(actor: Actor, project: ProjectRef, seenVersion: number, body: WriteRetention): Promise<void> {
    const reason = body.reason.trim();
    refuseIfAny(reasonRefusals(reason));
    if (body.keptUntil < project.endsOn) {
      const params = { endsOn: project.endsOn };
      throw new ProblemError({ code: 'retention.before-project-end', field: 'keptUntil', params });
    }
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('retention:' || $1, 0))`, [project.id]);
      const present = await presentTerm(tx, project.id);
      if ((present?.version ?? 0) !== seenVersion) throw new ProblemError({ code: 'version.stale' });
      const version = seenVersion + 1;
      await tx.query(
        `INSERT INTO retention_term (id, project_id, version, kept_until, reason, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [uuidv7(), project.id, version, body.keptUntil, reason, tx.now, tx.actor.userId],
      );
      const subject = { projectId: project.id, subjectType: 'project', subjectId: project.id };
      await tx.record({ type: 'project.retention-set', ...subject, data: { version, keptUntil: body.keptUntil } });
    });
  }
}
