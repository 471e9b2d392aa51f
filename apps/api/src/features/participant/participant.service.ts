import { Injectable } from '@nestjs/common';
import { isInScope, LIST_OF_FIELD, type Problem, type Scope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import { CodeListLookup } from '../code-list/code-list.lookup.ts';
import { changedSheetProblems, newSheetProblems, type SheetSurroundings } from './judge-sheet.ts';
import { derived, EMPTY_DRAFT, merged, type DerivedRecord, type ParticipantDraft } from './participant.draft.ts';
import { participantReader } from './participant-reader.lookup.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { ParticipantView } from './participant.view.ts';
import { refuseSimilar } from './refuse-similar.ts';
import { WriteParticipant } from './write-participant.ts';
import type { CreateParticipant, PatchParticipant } from './dto/write-participant.dto.ts';

export interface PatchTarget {
  readonly actor: Actor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly seenVersion: number;
}

const NAMING_FIELDS = ['givenName', 'surname', 'birthDate'] as const;

/** Somebody changed the person in the meantime. */
class StaleParticipant extends Error {
  constructor(readonly stored: ParticipantDraft) {
    super('stale participant');
  }
}

/** Judges people who are entered and changed by hand. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ParticipantRepository,
    private readonly writing: WriteParticipant,
    private readonly codeLists: CodeListLookup,
    private readonly view: ParticipantView,
    private readonly clock: BusinessClock,
  ) {}

  /** Enters a person and answers their id. A second one of the same name and birth date is refused. */
  create(actor: Actor, project: ProjectRef, body: CreateParticipant): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const draft = merged(EMPTY_DRAFT, body);
      const record = derived(draft, {}, tx.today);
      refuseIfAny(newSheetProblems(draft, await this.around(tx, project)));
      await this.repository.lock(tx, project.id);
      await this.refuseUnfit(tx, project, { id: null, unitIds: [] }, draft, record);
      const data = await this.refuseSimilar(tx, project, null, body, { draft, record });
      return this.writing.create(tx, project.id, draft, { data });
    });
  }

  /** Changes a person in the version that was seen; nothing is written when nothing differs. */
  async patch(target: PatchTarget, body: PatchParticipant): Promise<void> {
    const { actor, project, id } = target;
    try {
      await this.unitOfWork.run(actor, (tx) => this.change(tx, target, body));
    } catch (error) {
      if (!(error instanceof StaleParticipant)) throw error;
      const today = this.clock.today();
      const current = await this.view.one(project.id, participantReader(actor, project.id, today), id, today);
      if (!current) throw new ProblemError({ code: 'resource.not-found' });
      const changed = changedFields({ ...merged(error.stored, body) }, { ...error.stored });
      throw new ProblemError({ code: 'version.stale' }, { current, changed });
    }
  }

  private async change(
    tx: Transaction,
    { project, id, seenVersion }: PatchTarget,
    body: PatchParticipant,
  ): Promise<void> {
    await this.repository.lock(tx, project.id);
    const scope = scopeFor(tx.actor, 'participant.write', project.id, tx.today);
    const stored = await this.repository.find(tx, project.id, id, scope);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    if (stored.isAnonymised) throw new ProblemError({ code: 'participant.anonymised' });
    if (stored.version !== seenVersion) throw new StaleParticipant(stored.draft);
    const draft = merged(stored.draft, body);
    const fields = changedFields({ ...draft }, { ...stored.draft });
    if (fields.length === 0) return;
    const record = derived(draft, stored.answeredFrom, tx.today);
    const reason = body.reason?.trim() || null;
    const { firstSupportOn, lastSupportOn } = stored;
    const around = { ...(await this.around(tx, project)), firstSupportOn, lastSupportOn };
    refuseIfAny(changedSheetProblems(stored.draft, draft, fields, reason, around));
    await this.refuseUnfit(tx, project, { id, unitIds: stored.draft.unitIds }, draft, record);
    const isRenamed = NAMING_FIELDS.some((name) => fields.includes(name));
    const data = isRenamed ? await this.refuseSimilar(tx, project, id, body, { draft, record }) : {};
    await this.writing.save(tx, project.id, stored, draft, { reason, data });
  }

  private async around(tx: Transaction, project: ProjectRef): Promise<SheetSurroundings> {
    const lists = await this.codeLists.lists(tx, Object.values(LIST_OF_FIELD));
    return { project, today: tx.today, lists };
  }

  /** What the fact says of people confirmed as distinct; their ids, never their names. */
  private async refuseSimilar(
    tx: Transaction,
    project: ProjectRef,
    id: string | null,
    { confirmedDistinct }: PatchParticipant,
    written: { readonly draft: ParticipantDraft; readonly record: DerivedRecord },
  ): Promise<{ readonly distinctFrom?: readonly string[] }> {
    const scope = scopeFor(tx.actor, 'participant.write', project.id, tx.today);
    const check = { projectId: project.id, id, scope, isConfirmed: confirmedDistinct === true };
    const distinctFrom = await refuseSimilar(tx, check, written);
    return distinctFrom.length === 0 ? {} : { distinctFrom };
  }

  /** Refuses unknown units, units out of the writer's reach, and a person who is there already. */
  private async refuseUnfit(
    tx: Transaction,
    project: ProjectRef,
    before: { readonly id: string | null; readonly unitIds: readonly string[] },
    draft: ParticipantDraft,
    record: DerivedRecord,
  ): Promise<void> {
    const scope = scopeFor(tx.actor, 'participant.write', project.id, tx.today);
    const own = { id: before.id, scope };
    const found = await this.repository.surroundings(tx, project.id, own, draft, record.identityKey);
    refuseIfAny(unitProblems(draft.unitIds, before.unitIds, scope, found.unknownUnitIds));
    if (found.twin) {
      throw new ProblemError({
        code: 'participant.duplicate',
        ...(found.twin.isOwn ? { params: { code: found.twin.code } } : {}),
      });
    }
  }
}

/** A person belongs to a unit; a consultant adds and takes away only own units, and must keep one of them. */
function unitProblems(
  after: readonly string[],
  before: readonly string[],
  scope: Scope,
  unknown: readonly string[],
): Problem[] {
  const field = 'unitIds';
  if (!after.some((unitId) => isInScope(scope, unitId))) return [{ code: 'participant.unit-required', field }];
  const touched = [...after.filter((id) => !before.includes(id)), ...before.filter((id) => !after.includes(id))];
  const isForeign = touched.some((unitId) => unknown.includes(unitId) || !isInScope(scope, unitId));
  return isForeign ? [{ code: 'validation.not-in-list', field }] : [];
}
