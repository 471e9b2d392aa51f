import { Injectable } from '@nestjs/common';
import { buildTimesheet, periodOf, signingRefusals, workOfLogs, type Month } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { TimesheetDetail, TimesheetMonth, TimesheetVisit } from './dto/timesheet.dto.ts';
import { currentSheet, figuresOf } from './current-sheet.ts';
import { findFindings } from './find-findings.ts';
import { mayManage, refuseOthers } from './timesheet-access.ts';
import { readPeopleOfMonth, readTimesheetPerson } from './timesheet-people.view.ts';
import { readSignatureHistory } from './timesheet-signature.view.ts';
import { entriesOf, readEmployments, readHours, readRule, readSignatures } from './work-sources.view.ts';
import { readWorkedLogs, type NamedWorkedLog } from './worked-logs.view.ts';

/** Timesheets as somebody may see them: one's own, and for a manager those of everybody in the project. */
@Injectable()
export class TimesheetReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async month(actor: SignedInActor, project: ProjectRef, month: Month): Promise<TimesheetMonth> {
    const db = this.database;
    const period = periodOf(month);
    const everybody = await readPeopleOfMonth(db, project.id, period);
    const isManager = mayManage(actor, project, this.clock.today());
    const people = isManager ? everybody : [{ id: actor.userId, displayName: actor.displayName }];
    const only = isManager ? {} : { personId: actor.userId };
    const logs = await readWorkedLogs(db, project.id, { ...period, ...(isManager ? {} : { authorId: actor.userId }) });
    const hours = await readHours(db, project.id, { ...period, ...only });
    const employments = await readEmployments(db, project.id, only.personId);
    const { dayMinutes } = await readRule(db, project.id);
    const signatures = await readSignatures(db, project.id, { from: month, to: month, ...only });
    const findings = await findFindings(db, project.id, { from: month, to: month });
    const sources = { entries: [...workOfLogs(logs), ...entriesOf(hours)], employments, dayMinutes };
    return {
      month,
      items: people.map((person) => {
        const { totals, fteHundredths } = buildTimesheet(person.id, month, sources);
        const open = findings.filter(({ item, personIds }) => item.waiver === null && personIds.includes(person.id));
        const signed = signatures.find(({ personId }) => personId === person.id);
        return { person, totals, fteHundredths, signedOn: signed?.signedOn ?? null, openFindings: open.length };
      }),
    };
  }

  /** Errors: resource.not-found for anybody else's sheet and for a person who does not work for the project. */
  async detail(actor: SignedInActor, project: ProjectRef, month: Month, personId: string): Promise<TimesheetDetail> {
    const [db, today] = [this.database, this.clock.today()];
    refuseOthers(actor, project, personId, today);
    const person = await readTimesheetPerson(db, project.id, personId);
    if (!person) throw new ProblemError({ code: 'resource.not-found' });
    const { sheet, logs, hours } = await currentSheet(db, project.id, month, personId);
    const history = await readSignatureHistory(db, project.id, { month, personId });
    const current = history.find(({ withdrawnAt }) => withdrawnAt === null);
    const findings = await findFindings(db, project.id, { from: month, to: month });
    return {
      person,
      month,
      ...figuresOf(sheet),
      visits: logs.map(visitOf),
      hours: hours.map(({ personId: _owner, ...one }) => one),
      signed: current?.figures ?? null,
      signature: current ? withoutFigures(current) : null,
      earlierSignatures: history.filter((one) => one !== current).map(withoutFigures),
      refusals: signingRefusals({ month, isSigned: current !== undefined }, today).map((one) => ({ ...one })),
      findings: findings.filter(({ personIds }) => personIds.includes(personId)).map(({ item }) => item),
    };
  }
}

function withoutFigures<One extends { readonly figures: unknown }>({ figures: _figures, ...rest }: One) {
  return rest;
}

function visitOf(log: NamedWorkedLog): TimesheetVisit {
  const { id, heldOn, unit, keyActivity, activityGroup, minutes, preparationMinutes, travelMinutes } = log;
  return { id, on: heldOn, unit, keyActivity, activityGroup, minutes, preparationMinutes, travelMinutes };
}
