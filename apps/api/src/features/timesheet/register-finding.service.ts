import { Injectable } from '@nestjs/common';
import { addDays, canonicalText, isLocalDate, monthOf, waiverProblems, type LocalDate, type Month } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type {
  RegisterFindingItem,
  RegisterFindingList,
  RegisterFindingQuery,
  WaiveFinding,
} from './dto/register-finding.dto.ts';
import { findFindings } from './find-findings.ts';
import { FindingWaiverRepository } from './finding-waiver.repository.ts';
import { mayManage } from './timesheet-access.ts';

const MONTHS_SHOWN = 12;
const DAYS_OF_YEAR = 335;

/** What does not fit together across registers: for a manager in the whole project, for others what concerns them. */
@Injectable()
export class RegisterFindingService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly waivers: FindingWaiverRepository,
    private readonly clock: BusinessClock,
  ) {}

  async list(actor: SignedInActor, project: ProjectRef, query: RegisterFindingQuery): Promise<RegisterFindingList> {
    const today = this.clock.today();
    const to = (query.to ?? monthOf(today)) as Month;
    const from = (query.from ?? yearBefore(to)) as Month;
    if (from > to) throw new ProblemError({ code: 'hours.period-reversed', field: 'to' });
    if (monthsBetween(from, to) > MONTHS_SHOWN * 3) {
      throw new ProblemError({
        code: 'validation.out-of-range',
        field: 'from',
        params: { min: 1, max: MONTHS_SHOWN * 3 },
      });
    }
    const isManager = mayManage(actor, project, today);
    const all = await findFindings(this.database, project.id, { from, to });
    const own = all.filter(({ personIds }) => isManager || personIds.includes(actor.userId)).map(({ item }) => item);
    const open = own.filter(({ waiver }) => waiver === null);
    const state = query.state ?? 'open';
    const waived = own.filter(({ waiver }) => waiver !== null);
    const items = state === 'open' ? open : state === 'waived' ? waived : own;
    return { from, to, items, open: open.length, waived: waived.length };
  }

  /** Errors: those of waiverProblems, finding.changed when it does not stand with the figures seen, resource.exists. */
  async waive(actor: SignedInActor, project: ProjectRef, body: WaiveFinding): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      refuseIfAny(waiverProblems({ reason: body.reason, waivedOn: body.waivedOn as LocalDate }, tx.today));
      await this.waivers.lockFinding(tx, project.id, body.key);
      const finding = await standing(tx, project, body);
      if (finding.waiver !== null) throw new ProblemError({ code: 'resource.exists' });
      const { key, params } = finding;
      const waiver = { projectId: project.id, key, params, reason: body.reason.trim(), waivedOn: body.waivedOn };
      const id = await this.waivers.insert(tx, waiver);
      const data = { rule: finding.rule, on: finding.on, waivedOn: body.waivedOn };
      await record(tx, 'register-finding.waived', project, id, data);
    });
  }

  /** Errors: resource.not-found, also for one that was taken back before. */
  async withdraw(actor: SignedInActor, project: ProjectRef, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const isWithdrawn = await this.waivers.withdraw(tx, project.id, id);
      if (!isWithdrawn) throw new ProblemError({ code: 'resource.not-found' });
      await record(tx, 'register-finding.waiver-withdrawn', project, id, {});
    });
  }
}

/** The finding as it stands now; one that is gone, or has other figures than those seen, was not what was waived. */
async function standing(tx: Transaction, project: ProjectRef, seen: WaiveFinding): Promise<RegisterFindingItem> {
  const on = seen.key.split('|')[1] ?? '';
  const months = isLocalDate(on) ? { from: monthOf(on), to: monthOf(on) } : null;
  const found = months ? await findFindings(tx, project.id, months) : [];
  const same = found.find(
    ({ item }) => item.key === seen.key && canonicalText(item.params) === canonicalText(seen.params),
  );
  if (!same) throw new ProblemError({ code: 'finding.changed' });
  return same.item;
}

const yearBefore = (month: Month): Month => monthOf(addDays(`${month}-15` as LocalDate, -DAYS_OF_YEAR));

function monthsBetween(from: Month, to: Month): number {
  const count = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return count(to) - count(from) + 1;
}

function record(
  tx: Transaction,
  type: 'register-finding.waived' | 'register-finding.waiver-withdrawn',
  project: ProjectRef,
  id: string,
  data: Record<string, string>,
): Promise<void> {
  return tx.record({ type, projectId: project.id, subjectType: 'finding-waiver', subjectId: id, data });
}
