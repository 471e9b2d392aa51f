import { Injectable } from '@nestjs/common';
import {
  fullDayProblems,
  hoursDays,
  hoursProblems,
  monthOf,
  periodOf,
  signedMonthRefusals,
  workOfLogs,
  type HoursDraft,
  type LocalDate,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { ChangeHours, WriteHours } from './dto/write-timesheet.dto.ts';
import { mayManage } from './timesheet-access.ts';
import { readTimesheetPerson } from './timesheet-people.view.ts';
import { TimesheetRepository } from './timesheet.repository.ts';
import { entriesOf, readHours, readSignatures, type WrittenHours } from './work-sources.view.ts';
import { readWorkedLogs } from './worked-logs.view.ts';

export interface HoursTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly seenVersion: number;
}

/** Writes the hours that are in no diary: other work for the project, work outside it, leave. One row is one day. */
@Injectable()
export class WorkHoursService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timesheets: TimesheetRepository,
  ) {}

  /** Errors: those of hoursProblems and fullDayProblems, timesheet.signed, timesheet.person-unknown, code.unknown. */
  write(actor: SignedInActor, project: ProjectRef, body: WriteHours): Promise<string[]> {
    const personId = body.personId ?? actor.userId;
    return this.unitOfWork.run(actor, async (tx) => {
      if (personId !== actor.userId && !mayManage(actor, project, tx.today)) {
        throw new ProblemError({ code: 'access.denied' });
      }
      await this.timesheets.lockPerson(tx, project.id, personId);
      const person = await readTimesheetPerson(tx, project.id, personId);
      if (!person) throw new ProblemError({ code: 'timesheet.person-unknown', field: 'personId' });
      const draft = draftOf({ ...body, to: body.to ?? body.from });
      const keyActivityId = await this.check(tx, project, personId, draft, null);
      const ids: string[] = [];
      for (const on of hoursDays(draft.from, draft.to)) {
        ids.push(await this.timesheets.insertHours(tx, project.id, personId, { ...draft, on, keyActivityId }));
      }
      const days = { from: draft.from, to: draft.to };
      await record(tx, 'work-hours.written', project, ids[0] ?? personId, { personId, ...days, count: ids.length });
      return ids;
    });
  }

  /** Errors: as of write, resource.not-found, version.stale. */
  async change(target: HoursTarget, body: ChangeHours): Promise<void> {
    const { actor, project, id } = target;
    await this.unitOfWork.run(actor, async (tx) => {
      const stored = await this.lock(tx, target);
      const draft = draftOf({ ...body, from: body.on, to: body.on });
      const keyActivityId = await this.check(tx, project, stored.personId, draft, stored);
      await this.timesheets.changeHours(tx, id, { ...draft, on: draft.from, keyActivityId });
      await record(tx, 'work-hours.changed', project, id, { personId: stored.personId, on: draft.from });
    });
  }

  /** Errors: timesheet.signed, resource.not-found, version.stale. */
  async remove(target: HoursTarget): Promise<void> {
    const { actor, project, id } = target;
    await this.unitOfWork.run(actor, async (tx) => {
      const stored = await this.lock(tx, target);
      refuseIfAny(await this.signedProblems(tx, project, stored.personId, [stored.on]));
      await this.timesheets.removeHours(tx, id);
      await record(tx, 'work-hours.removed', project, id, { personId: stored.personId, on: stored.on });
    });
  }

  /** Hours of others do not exist for who does not manage timesheets. */
  private async lock(tx: Transaction, { actor, project, id, seenVersion }: HoursTarget): Promise<WrittenHours> {
    const stored = await this.timesheets.lockHours(tx, project.id, id);
    if (!stored || (stored.personId !== actor.userId && !mayManage(actor, project, tx.today))) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    const { personId, ...current } = stored;
    if (stored.version !== seenVersion)
      throw new ProblemError({ code: 'version.stale' }, { current, changed: ['hours'] });
    await this.timesheets.lockPerson(tx, project.id, personId);
    return stored;
  }

  /** Answers the id of the key activity, when there is one. */
  private async check(
    tx: Transaction,
    project: ProjectRef,
    personId: string,
    draft: HoursDraft,
    replaced: WrittenHours | null,
  ): Promise<string | null> {
    const { keyActivity } = draft;
    const keyActivityId =
      keyActivity === null ? null : await this.timesheets.keyActivityId(tx, project.id, keyActivity);
    const unknown: Problem[] =
      keyActivity === null || keyActivityId !== null ? [] : [{ code: 'validation.not-in-list', field: 'keyActivity' }];
    const problems = [...hoursProblems(draft, tx.today), ...unknown];
    refuseIfAny(problems);
    const days = [...hoursDays(draft.from, draft.to), ...(replaced ? [replaced.on] : [])];
    refuseIfAny(await this.signedProblems(tx, project, personId, days));
    refuseIfAny(fullDayProblems(draft, await this.others(tx, project, personId, draft, replaced?.id)));
    return keyActivityId;
  }

  private async signedProblems(tx: Transaction, project: ProjectRef, personId: string, days: readonly LocalDate[]) {
    const months = [...new Set(days.map(monthOf))].sort();
    const [from, to] = [months[0], months.at(-1)];
    if (!from || !to) return [];
    const signed = await readSignatures(tx, project.id, { from, to, personId });
    return signedMonthRefusals(
      months,
      signed.map(({ month }) => month),
    );
  }

  /** Minutes that the person has on each day already, by the diary and by hand. */
  private async others(
    tx: Transaction,
    project: ProjectRef,
    personId: string,
    { from, to }: HoursDraft,
    replacedId?: string,
  ): Promise<Map<LocalDate, number>> {
    const period = { startsOn: periodOf(monthOf(from)).startsOn, endsOn: periodOf(monthOf(to)).endsOn };
    const logs = await readWorkedLogs(tx, project.id, { ...period, authorId: personId });
    const hours = await readHours(tx, project.id, { ...period, personId });
    const entries = [...workOfLogs(logs), ...entriesOf(hours.filter(({ id }) => id !== replacedId))];
    const minutes = new Map<LocalDate, number>();
    for (const entry of entries) minutes.set(entry.on, (minutes.get(entry.on) ?? 0) + entry.minutes);
    return minutes;
  }
}

function draftOf(body: Omit<WriteHours, 'personId' | 'to'> & { to: string }): HoursDraft {
  const group = body.activityGroup?.trim() ?? '';
  return {
    from: body.from as LocalDate,
    to: body.to as LocalDate,
    minutes: body.minutes,
    kind: body.kind,
    activityGroup: group === '' ? null : group,
    keyActivity: body.keyActivity ?? null,
  };
}

/** Facts say whose hours of which days changed, never of which kind: an illness is nobody else's business. */
function record(
  tx: Transaction,
  type: 'work-hours.written' | 'work-hours.changed' | 'work-hours.removed',
  project: ProjectRef,
  id: string,
  data: Record<string, string | number>,
): Promise<void> {
  return tx.record({ type, projectId: project.id, subjectType: 'work-hours', subjectId: id, data });
}
