import { isMonth, type LocalDate, type Month } from '@rssz/domain';
import { Param, type PipeTransform } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';

/** True for a manager of the project, who sees and writes the timesheets of everybody. */
export function mayManage(actor: SignedInActor, project: ProjectRef, today: LocalDate): boolean {
  return scopeFor(actor, 'timesheet.manage', project.id, today).kind === 'all';
}

/** A timesheet is its person's and the manager's; for everybody else it does not exist. Errors: resource.not-found. */
export function refuseOthers(actor: SignedInActor, project: ProjectRef, personId: string, today: LocalDate): void {
  if (personId === actor.userId || mayManage(actor, project, today)) return;
  throw new ProblemError({ code: 'resource.not-found' });
}

class MonthPipe implements PipeTransform<string, Month> {
  transform(text: string): Month {
    if (isMonth(text)) return text;
    throw new ProblemError({ code: 'resource.not-found' });
  }
}

/** A month in the address, `YYYY-MM`; what is not one names nothing that exists. */
export const MonthParam = (): ParameterDecorator => Param('month', new MonthPipe());
