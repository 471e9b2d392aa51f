import { Injectable } from '@nestjs/common';
import {
  identityKey,
  isFieldSettled,
  mergePlan,
  mergeRefusals,
  SHEET_FIELDS,
  type MergePlan,
  type MergedRecord,
} from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import type { ParticipantDraft } from './participant.draft.ts';
import { ParticipantMergeRepository, type Attendance, type MovedLog } from './participant-merge.repository.ts';
import { ParticipantRepository, type StoredParticipant } from './participant.repository.ts';
import { WriteParticipant } from './write-participant.ts';
import type { MergeParticipants, MergeRehearsal } from './dto/merge-participants.dto.ts';

export interface MergeTarget {
  readonly actor: Actor;
  readonly project: ProjectRef;
  /** The record that stays. */
  readonly keptId: string;
}

interface Pair {
  readonly kept: StoredParticipant;
  readonly removed: StoredParticipant;
  readonly records: readonly [kept: MergedRecord, removed: MergedRecord];
}

/** Makes two records of one person one. Nothing is overwritten: the removed record is closed, its visits get a version. */
@Injectable()
export class MergeParticipantsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: ParticipantRepository,
    private readonly merges: ParticipantMergeRepository,
    private readonly writing: WriteParticipant,
  ) {}

  /** What the merge would do. Errors: participant.merge-self, participant.merge-closed. */
  rehearse(target: MergeTarget, removedId: string): Promise<MergeRehearsal> {
    return this.unitOfWork.run(target.actor, async (tx) => {
      await this.people.lock(tx, target.project.id);
      const { kept, removed, records } = await this.pair(tx, target, removedId);
      const plan = mergePlan(...records);
      const own = records[0].attendances;
      return {
        conflicts: [...plan.conflicts],
        taken: SHEET_FIELDS.filter((field) => !isFieldSettled(kept.draft, field) && isFieldSettled(plan.sheet, field)),
        removedVersion: removed.version,
        movedLogs: records[1].attendances.length,
        sharedLogs: plan.attendances.filter(({ wasTwice }) => wasTwice).length,
        minutesBefore: sumOf(own),
        minutesAfter: sumOf(plan.attendances),
      };
    });
  }

  /**
   * Errors: participant.merge-self, participant.merge-closed, reason.required, version.stale when either record was changed
   * in the meantime, participant.duplicate when the outcome would be a third person.
   */
  merge(target: MergeTarget, seenVersion: number, body: MergeParticipants): Promise<void> {
    const reason = body.reason.trim();
    return this.unitOfWork.run(target.actor, async (tx) => {
      await this.people.lock(tx, target.project.id);
      const pair = await this.pair(tx, target, body.removedId, reason);
      const { kept, removed, records } = pair;
      if (kept.version !== seenVersion || removed.version !== body.removedVersion) {
        throw new ProblemError({ code: 'version.stale' });
      }
      const plan = mergePlan(records[0], records[1], body.takeRemoved);
      await this.merges.close(tx, removed.id);
      const ids = { projectId: target.project.id, removedId: removed.id, keptId: kept.id };
      const moved = await this.merges.move(tx, { ...ids, reason });
      const takenFields = await this.keep(tx, target.project.id, pair, plan, reason);
      await this.merges.carryRestriction(tx, ids);
      await this.merges.record(tx, { ...ids, reason, takenFields, logIds: moved.map(({ logId }) => logId) });
      await this.tell(tx, ids, moved, takenFields);
    });
  }

  private async keep(
    tx: Transaction,
    projectId: string,
    { kept, removed }: Pair,
    plan: MergePlan,
    reason: string,
  ): Promise<readonly string[]> {
    const draft: ParticipantDraft = { ...plan.sheet, unitIds: [...plan.unitIds].sort() };
    const key = identityKey(draft.givenName, draft.surname, draft.birthDate);
    const own = { id: kept.id, scope: { kind: 'all' } as const };
    const { twin } = await this.people.surroundings(tx, projectId, own, draft, key);
    if (twin) throw new ProblemError({ code: 'participant.duplicate', params: { code: twin.code } });
    // An answer that is taken over has been known since the removed record had it.
    const answeredFrom = { ...removed.answeredFrom, ...kept.answeredFrom };
    const fields = await this.writing.save(tx, projectId, { ...kept, answeredFrom }, draft, { reason });
    if (fields.length === 0) await this.people.bumpVersion(tx, kept.id);
    return fields;
  }

  private async tell(
    tx: Transaction,
    {
      projectId,
      removedId,
      keptId,
    }: { readonly projectId: string; readonly removedId: string; readonly keptId: string },
    moved: readonly MovedLog[],
    fields: readonly string[],
  ): Promise<void> {
    const data = { keptId, removedId, fields, logs: moved.length };
    for (const subjectId of [keptId, removedId]) {
      await tx.record({ type: 'participant.merged', projectId, subjectType: 'participant', subjectId, data });
    }
    for (const { logId, version } of moved) {
      await tx.record({
        type: 'advisory-log.corrected',
        projectId,
        subjectType: 'advisory-log',
        subjectId: logId,
        data: { version, fields: ['attendees'] },
      });
    }
  }

  /** Both records as they stand. Without a reason only what no reason could mend is refused. */
  private async pair(
    tx: Transaction,
    { actor, project, keptId }: MergeTarget,
    removedId: string,
    reason = '–',
  ): Promise<Pair> {
    if (keptId === removedId) throw new ProblemError({ code: 'participant.merge-self' });
    const scope = scopeFor(actor, 'participant.merge', project.id, tx.today);
    const found = new Map<string, { person: StoredParticipant; attendances: Attendance[] }>();
    // In the order of their ids, as whoever logs a visit of both holds them.
    for (const id of [keptId, removedId].sort()) {
      const person = await this.people.find(tx, project.id, id, scope);
      if (person) found.set(id, { person, attendances: await this.merges.attendances(tx, id) });
      else if (await this.merges.isMerged(tx, project.id, id))
        throw new ProblemError({ code: 'participant.merge-closed' });
      else throw new ProblemError({ code: 'resource.not-found' });
    }
    const [kept, removed] = [found.get(keptId), found.get(removedId)];
    if (!kept || !removed) throw new Error('a pair of records without its two people');
    const records = [recordOf(kept), recordOf(removed)] as const;
    refuseIfAny(mergeRefusals(...records, reason));
    return { kept: kept.person, removed: removed.person, records };
  }
}

function recordOf({
  person,
  attendances,
}: {
  readonly person: StoredParticipant;
  readonly attendances: MergedRecord['attendances'];
}): MergedRecord {
  const { unitIds, ...sheet } = person.draft;
  return { participantId: person.id, sheet, unitIds, attendances, isClosed: person.isAnonymised };
}

const sumOf = (parts: readonly { readonly minutes: number }[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);
