import { Injectable } from '@nestjs/common';
import { isInScope, milestoneProblems, type LocalDate, type Stage } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import type { WriteMilestone } from './dto/write-milestone.dto.ts';
import { MilestoneRepository, type MilestoneFields, type MilestoneKey } from './milestone.repository.ts';
import { readUnitMilestones } from './unit-milestones.view.ts';

/** Which stage somebody dates; `seenVersion` is what the change is based on, null is a stage nobody has dated. */
export interface MilestoneTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly unitId: string;
  readonly stage: Stage;
  readonly seenVersion: number | null;
}

/** Dates the stages of a cooperation; every change commits with its fact, from which the deadline follows. */
@Injectable()
export class MilestoneService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly milestones: MilestoneRepository,
  ) {}

  /** Answers true when the stage had no date before. */
  write(target: MilestoneTarget, body: WriteMilestone): Promise<boolean> {
    const { actor, project, unitId, stage, seenVersion } = target;
    const key: MilestoneKey = { projectId: project.id, unitId, stage };
    const fields = fieldsOf(body);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.lock(tx, target);
      const stored = await this.milestones.find(tx, key);
      if ((stored?.version ?? null) !== seenVersion) throw await this.stale(tx, target, key);
      refuseIfAny(milestoneProblems({ stage, ...fields }, tx.today));
      const changed = changedFields({ ...fields }, { ...(stored ?? EMPTY) });
      if (changed.length === 0) return false;
      await this.milestones.write(tx, key, fields, (stored?.version ?? 0) + 1);
      await tx.record({
        type: 'milestone.changed',
        projectId: project.id,
        subjectType: 'territorial-unit',
        subjectId: unitId,
        data: { stage, milestoneVersion: (stored?.version ?? 0) + 1, changed, ...daysOf(fields) },
      });
      return stored === null;
    });
  }

  /** A unit out of the writer's sight does not exist; one they only read is refused. */
  private async lock(tx: Transaction, { actor, project, unitId }: MilestoneTarget): Promise<void> {
    const known = await this.milestones.lockUnit(tx, project.id, unitId);
    if (known === null || !isInScope(scopeFor(actor, 'unit.read', project.id, tx.today), unitId)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    if (!isInScope(scopeFor(actor, 'cooperation.write', project.id, tx.today), unitId)) {
      throw new ProblemError({ code: 'access.denied' });
    }
  }

  /** The 409 of a stale write: the stage as it stands, and what changed since the version that was seen. */
  private async stale(tx: Transaction, target: MilestoneTarget, key: MilestoneKey): Promise<ProblemError> {
    const { actor, project, unitId, stage, seenVersion } = target;
    const seen = seenVersion === null ? null : await this.milestones.find(tx, key, seenVersion);
    const reading = { actor, project, today: tx.today };
    const current = (await readUnitMilestones(tx, reading, unitId))?.items.find((one) => one.stage === stage);
    const changed = current ? changedFields({ ...(seen ?? EMPTY) }, { ...current }) : [];
    return new ProblemError({ code: 'version.stale' }, { current, changed: changed.filter((field) => field in EMPTY) });
  }
}

const EMPTY: MilestoneFields = { plannedOn: null, actualOn: null, isSkipped: false, skipReason: null, note: '' };

function fieldsOf(body: WriteMilestone): MilestoneFields {
  const skipReason = body.skipReason?.trim() ?? '';
  return {
    plannedOn: (body.plannedOn ?? null) as LocalDate | null,
    actualOn: (body.actualOn ?? null) as LocalDate | null,
    isSkipped: body.isSkipped,
    skipReason: body.isSkipped && skipReason !== '' ? skipReason : null,
    note: body.note.trim(),
  };
}

/** What the fact may hold: days and states, never the words of a note. */
function daysOf({ plannedOn, actualOn, isSkipped }: MilestoneFields): Record<string, unknown> {
  return { plannedOn, actualOn, isSkipped };
}
