import { Injectable } from '@nestjs/common';
import { birthNumberProblems } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import type { WriteLogTemplate } from './dto/log-template.dto.ts';

/** Somebody's own templates. A template is no evidence: saving it again replaces it, removing it removes it. */
@Injectable()
export class LogTemplateService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Errors: validation.required for a name of spaces, text.birth-number; resource.exists when somebody else has the id. */
  async save(actor: SignedInActor, project: ProjectRef, id: string, body: WriteLogTemplate): Promise<void> {
    const name = body.name.trim();
    if (name === '') throw new ProblemError({ code: 'validation.required', field: 'name' });
    refuseIfAny(birthNumberProblems({ name, content: { place: body.content.place } }));
    await this.unitOfWork.run(actor, async (tx) => {
      const saved = await tx.one(
        `INSERT INTO log_template AS known (id, project_id, owner_id, name, content, saved_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content, saved_at = excluded.saved_at
         WHERE known.owner_id = excluded.owner_id AND known.project_id = excluded.project_id
         RETURNING id`,
        [id, project.id, actor.userId, name, JSON.stringify(body.content), tx.now],
      );
      if (!saved) throw new ProblemError({ code: 'resource.exists' });
      await record(tx, 'log-template.saved', project, id);
    });
  }

  /** Errors: resource.not-found, also for a template of somebody else. */
  async remove(actor: SignedInActor, project: ProjectRef, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const removed = await tx.query(
        `DELETE FROM log_template WHERE id = $1 AND project_id = $2 AND owner_id = $3 RETURNING id`,
        [id, project.id, actor.userId],
      );
      if (removed.length === 0) throw new ProblemError({ code: 'resource.not-found' });
      await record(tx, 'log-template.removed', project, id);
    });
  }
}

function record(
  tx: Transaction,
  type: 'log-template.saved' | 'log-template.removed',
  project: ProjectRef,
  id: string,
): Promise<void> {
  return tx.record({ type, projectId: project.id, subjectType: 'log-template', subjectId: id });
}
