import { Injectable } from '@nestjs/common';
import { isInScope, participantProblems, type Problem, type Scope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import { derived, EMPTY_DRAFT, merged, type DerivedRecord, type ParticipantDraft } from './participant.draft.ts';
import { participantReader } from './participant.reader.ts';
import { ParticipantRepository, type StoredParticipant } from './participant.repository.ts';
import { ParticipantView } from './participant.view.ts';
import { refuseSimilar } from './refuse-similar.ts';
import type { CreateParticipant, PatchParticipant } from './dto/write-participant.dto.ts';
import type { Participant } from './dto/participant.dto.ts';

export interface PatchTarget {
  readonly actor: Actor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly seenVersion: number;
}

type KeptFields = readonly (keyof ParticipantDraft)[];

const NAMING_FIELDS: KeptFields = ['givenName', 'surname', 'birthDate'];
const IDENTITY_FIELDS: KeptFields = ['givenName', 'surname', 'birthDate', 'municipality'];
const RECORD_FIELDS: KeptFields = ['entryOn', 'exitOn', 'sex', 'labourStatus', 'education'];

/** Somebody changed the person in the meantime. */
class StaleParticipant extends Error {}

/** Enters and changes people. Facts keep ids and names of fields, never what stands in them. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ParticipantRepository,
    private readonly view: ParticipantView,
    private readonly clock: BusinessClock,
  ) {}

  /** Enters a person and answers their id. A second one of the same name and birth date is refused. */
  create(actor: Actor, project: ProjectRef, body: CreateParticipant): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const draft = merged(EMPTY_DRAFT, body);
      const record = derived(draft, null, tx.today);
      refuseIfAny(participantProblems(draft, { project, today: tx.today }));
      await this.repository.lock(tx, project.id);
      await this.refuseUnfit(tx, project, { id: null, unitIds: [] }, draft, record);
      const distinct = await this.refuseSimilar(tx, project, null, body, { draft, record });
      const id = await this.repository.create(tx, project.id, draft, record);
      const data = {
        unitIds: draft.unitIds,
        missingFields: record.missingFields,
        completeFrom: record.completeFrom,
        ...distinct,
      };
      await tx.record({ type: 'participant.created', ...subjectOf(project, id), data });
      return id;
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
      const stored = draftOf(current);
      const changed = changedFields({ ...merged(stored, body) }, { ...stored });
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
    if (stored.version !== seenVersion) throw new StaleParticipant();
    const draft = merged(stored.draft, body);
    const fields = changedFields({ ...draft }, { ...stored.draft });
    if (fields.length === 0) return;
    const record = derived(draft, stored.completeFrom, tx.today);
    refuseIfAny(participantProblems(draft, { project, today: tx.today, ...stored }));
    await this.refuseUnfit(tx, project, { id, unitIds: stored.draft.unitIds }, draft, record);
    const isRenamed = NAMING_FIELDS.some((name) => fields.includes(name));
    const distinct = isRenamed ? await this.refuseSimilar(tx, project, id, body, { draft, record }) : {};
    await this.save(tx, project, stored, { draft, record, fields });
    const data = {
      ...distinct,
      fields,
      unitIds: draft.unitIds,
      missingFields: record.missingFields,
      completeFrom: record.completeFrom,
    };
    await tx.record({ type: 'participant.changed', ...subjectOf(project, id), data });
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
    const distinctFrom = await refuseSimilar(tx, this.repository, check, written);
    return distinctFrom.length === 0 ? {} : { distinctFrom };
  }

  private async save(
    tx: Transaction,
    project: ProjectRef,
    stored: StoredParticipant,
    { draft, record, fields }: { draft: ParticipantDraft; record: DerivedRecord; fields: readonly string[] },
  ): Promise<void> {
    const touches = (names: KeptFields): boolean => names.some((name) => fields.includes(name));
    if (touches(IDENTITY_FIELDS)) await this.repository.saveIdentity(tx, project.id, stored.id, draft, record);
    if (touches(RECORD_FIELDS) || touches(IDENTITY_FIELDS)) {
      await this.repository.appendRecord(tx, project.id, stored.id, draft, record);
    }
    if (touches(['unitIds'])) await this.repository.replaceUnits(tx, project.id, stored.id, draft);
    await this.repository.bumpVersion(tx, stored.id);
  }

  /** Refuses unknown units and codes, units out of the writer's reach, and a person who is there already. */
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
    refuseIfAny([
      ...found.unknownCodes.map((field): Problem => ({ code: 'validation.not-in-list', field })),
      ...unitProblems(draft.unitIds, before.unitIds, scope, found.unknownUnitIds),
    ]);
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

function subjectOf(project: ProjectRef, id: string): { projectId: string; subjectType: string; subjectId: string } {
  return { projectId: project.id, subjectType: 'participant', subjectId: id };
}

function draftOf({ units, ...person }: Participant): ParticipantDraft {
  const unitIds = units.map(({ id }) => id).sort();
  const { givenName, surname, birthDate, municipality, entryOn, exitOn, sex, labourStatus, education } = person;
  return merged(EMPTY_DRAFT, {
    ...{ birthDate, municipality, entryOn, exitOn, sex, labourStatus, education, unitIds },
    ...(givenName === null ? {} : { givenName }),
    ...(surname === null ? {} : { surname }),
  });
}
