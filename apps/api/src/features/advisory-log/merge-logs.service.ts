import { Injectable } from '@nestjs/common';
import { isLikelySameVisit, mergeVisits, reasonRefusals, type LoggedVisit } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { AdvisoryLogAccess, StaleLog, type LogTarget } from './advisory-log.access.ts';
import { correctedFields, draftOfLog } from './advisory-log.answer.ts';
import { contextProblems, refuseUnfit } from './advisory-log.check.ts';
import { factOf } from './advisory-log.fact.ts';
import { logReader } from './advisory-log.reader.ts';
import { AdvisoryLogRepository, type LogDraft, type StoredLog } from './advisory-log.repository.ts';
import { AdvisoryLogView } from './advisory-log.view.ts';
import type { AdvisoryLog, AdvisoryLogDetail } from './dto/advisory-log.dto.ts';
import type { MergeAdvisoryLogs } from './dto/write-advisory-log.dto.ts';

type SeenTarget = LogTarget & { readonly seenVersion: number };

/** Two logs of one visit: which they may be, and one made of the two. It is offered, never done by itself. */
@Injectable()
export class MergeLogsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AdvisoryLogRepository,
    private readonly access: AdvisoryLogAccess,
    private readonly view: AdvisoryLogView,
    private readonly clock: BusinessClock,
  ) {}

  /** Logs that are likely of the same visit and that the reader may write; none for a void one. */
  async candidates(actor: Actor, project: ProjectRef, id: string): Promise<AdvisoryLog[]> {
    const log = await this.access.readOrRefuse({ actor, project, id, seenVersion: null });
    if (!log.isWritable) return [];
    const reader = logReader(actor, project.id, this.clock.today());
    const others = await this.view.ofDay(reader, { projectId: project.id, heldOn: log.heldOn, except: id });
    const visit = visitOf(log.id, log.author.id, draftOfLog(log));
    return others.filter((other) => isLikelySameVisit(visit, visitOf(other.id, other.author.id, draftOfLog(other))));
  }

  /**
   * Corrects the addressed log to what both say together and voids the other one. Errors: resource.not-found, version.stale
   * with the log that moved on, log.voided, log.not-same-visit, reason.required, text.birth-number, and whatever a correction is refused for.
   */
  async merge(asked: SeenTarget, { otherId, otherVersion, reason }: MergeAdvisoryLogs): Promise<AdvisoryLogDetail> {
    const target: SeenTarget = { ...asked, id: asked.id.toLowerCase() };
    const other: SeenTarget = { ...target, id: otherId.toLowerCase(), seenVersion: otherVersion };
    refuseIfAny(reasonRefusals(reason));
    try {
      await this.unitOfWork.run(target.actor, (tx) => this.mergeIn(tx, target, other, reason.trim()));
    } catch (error) {
      throw await this.access.explained(error, target, null);
    }
    return this.access.readOrRefuse(target);
  }

  private async mergeIn(tx: Transaction, target: SeenTarget, other: SeenTarget, reason: string): Promise<void> {
    const { project, id, seenVersion } = target;
    await this.repository.holdPeople(tx, project.id, [], [id, other.id]);
    const [kept, gone] = await this.lockBoth(tx, target, other);
    const draft = mergedDraft({ id, log: kept }, { id: other.id, log: gone });
    const unitIds = refuseUnfit(tx.actor, project, draft, tx.today);
    // The other one is voided first: then the statement knows its people as already there.
    const voided = await this.repository.void(tx, project.id, other.id, reason, other.seenVersion, id);
    const write = { projectId: project.id, id, draft, unitIds };
    const written = await this.repository.correct(tx, write, reason, seenVersion);
    refuseIfAny(contextProblems(draft, written, project, tx.today));
    if (written.version === null || voided === null) throw new StaleLog();
    await tx.record(factOf('advisory-log.voided', other, gone, { version: voided, mergedIntoId: id }));
    const fields = correctedFields(draft, kept);
    await tx.record(factOf('advisory-log.corrected', target, draft, { version: written.version, fields }));
  }

  /** Always in the order of their ids, so that two people who merge the same pair do not wait for each other. */
  private async lockBoth(tx: Transaction, one: SeenTarget, other: SeenTarget): Promise<[StoredLog, StoredLog]> {
    if (one.id === other.id) throw new ProblemError({ code: 'log.not-same-visit', field: 'otherId' });
    const isInOrder = one.id < other.id;
    const [first, second] = isInOrder ? [one, other] : [other, one];
    const a = await this.access.lock(tx, first, first.seenVersion);
    const b = await this.access.lock(tx, second, second.seenVersion);
    return isInOrder ? [a, b] : [b, a];
  }
}

interface KnownLog {
  readonly id: string;
  readonly log: StoredLog;
}

/** What both say together; what only one of them can say is taken from the kept one first. */
function mergedDraft(kept: KnownLog, gone: KnownLog): LogDraft {
  const [mine, theirs] = [kept, gone].map(({ id, log }) => visitOf(id, log.author.id, log)) as [
    LoggedVisit,
    LoggedVisit,
  ];
  if (!isLikelySameVisit(mine, theirs)) throw new ProblemError({ code: 'log.not-same-visit', field: 'otherId' });
  const { sharedNote, startsAt, endsAt, ...merged } = mergeVisits(mine, theirs).merged;
  const { log } = kept;
  return {
    ...merged,
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    note: sharedNote,
    thematicArea: log.thematicArea,
    keyActivity: log.keyActivity,
    kind: log.kind,
    place: log.place ?? gone.log.place,
    nextStep: log.nextStep ?? gone.log.nextStep,
    ...ownWork(log, gone.log),
  };
}

/** Of two logs of one person the longer preparation and travel; a colleague's stay in the colleague's own timesheet. */
function ownWork(kept: StoredLog, gone: StoredLog): Pick<LogDraft, 'preparationMinutes' | 'travelMinutes'> {
  const { preparationMinutes, travelMinutes } = kept;
  if (kept.author.id !== gone.author.id) return { preparationMinutes, travelMinutes };
  return {
    preparationMinutes: Math.max(preparationMinutes, gone.preparationMinutes),
    travelMinutes: Math.max(travelMinutes, gone.travelMinutes),
  };
}

function visitOf(id: string, authorId: string, { note, ...draft }: LogDraft): LoggedVisit {
  return { ...draft, id, authorId, sharedNote: note };
}
