import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { SetTimesheetRule, TimesheetRule } from './dto/write-timesheet.dto.ts';
import { TimesheetRepository } from './timesheet.repository.ts';
import { readRule } from './work-sources.view.ts';

/** How high full-time equivalents may add up, and how long a working day is: of the project, not of the code. */
@Injectable()
export class TimesheetRuleService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly timesheets: TimesheetRepository,
  ) {}

  read(project: ProjectRef): Promise<TimesheetRule> {
    return readRule(this.database, project.id);
  }

  /** Errors: version.stale. Months that were signed keep the figures they were signed with. */
  async set(actor: SignedInActor, project: ProjectRef, seenVersion: number, rule: SetTimesheetRule): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.timesheets.lockRule(tx, project.id);
      const stored = await readRule(tx, project.id);
      if (stored.version !== seenVersion) {
        throw new ProblemError({ code: 'version.stale' }, { current: stored, changed: ['rule'] });
      }
      await this.timesheets.setRule(tx, project.id, rule);
      await tx.record({
        type: 'timesheet.rule-changed',
        projectId: project.id,
        subjectType: 'project',
        subjectId: project.id,
        data: { fteLimitHundredths: rule.fteLimitHundredths, dayMinutes: rule.dayMinutes },
      });
    });
  }
}
