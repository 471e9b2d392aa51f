import { Injectable } from '@nestjs/common';
import { compactRegistrationNumber, masProjectProblems, type LocalDate, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { idempotent, type ReceiptForm } from '../../platform/facts/receipts.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import type { WriteMasProject } from './dto/write-mas.dto.ts';
import { MasProjectRepository, type MasProjectFields } from './mas-project.repository.ts';
import { MasReader } from './mas.reader.ts';
import { MasRepository } from './mas.repository.ts';

/** Which project of which group somebody writes; without an id it is a new one. */
export interface MasProjectTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly masId: string;
}

const asItIs: ReceiptForm<{ id: string }, { id: string }> = { keep: (body) => body, restore: (kept) => kept };

/** Keeps the individual projects of groups. */
@Injectable()
export class MasProjectService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: MasRepository,
    private readonly projects: MasProjectRepository,
    private readonly reader: MasReader,
  ) {}

  /**
   * The same project sent again under its key is the one it was made the first time.
   *
   * Errors: resource.not-found, idempotency.key-reused, those of `masProjectProblems`, mas-project.unit-unknown.
   */
  async create(target: MasProjectTarget, wanted: WriteMasProject, key: string | undefined): Promise<void> {
    const { actor, project, masId } = target;
    const fields = fieldsOf(wanted);
    const request = { projectId: project.id, masId, masProject: fields };
    await this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, { key, request, form: asItIs }, async () => {
        await this.lockGroup(tx, target);
        await this.refuseWrong(tx, project.id, fields);
        const id = await this.projects.insert(tx, project.id, masId, fields);
        await this.record(tx, target, 'mas-project.created', id, { version: 1, state: fields.state });
        return { status: 201, body: { id } };
      }),
    );
  }

  /** Errors: version.stale with the group as it is, and those of `create` but for the key. */
  async change(target: MasProjectTarget, at: { id: string; version: number }, wanted: WriteMasProject): Promise<void> {
    const { actor, project, masId } = target;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.lockGroup(tx, target);
      const stored = await this.projects.lock(tx, masId, at.id);
      if (!stored) throw new ProblemError({ code: 'resource.not-found' });
      if (stored.version !== at.version) {
        const { projects } = await this.reader.read(actor, project, masId, tx);
        const current = projects.find(({ id }) => id === at.id);
        const since = await fieldsChangedSince(tx, 'mas-project', at);
        throw new ProblemError({ code: 'version.stale' }, { current, changed: since });
      }
      const fields = fieldsOf(wanted);
      await this.refuseWrong(tx, project.id, fields);
      const changed = changedFields({ ...fields }, { ...stored });
      if (changed.length === 0) return;
      await this.projects.update(tx, project.id, at.id, fields);
      const data = { fields: changed, version: stored.version + 1, state: fields.state };
      await this.record(tx, target, 'mas-project.changed', at.id, data);
    });
  }

  private async lockGroup(tx: Transaction, { project, masId }: MasProjectTarget): Promise<void> {
    if (!(await this.groups.lock(tx, project.id, masId))) throw new ProblemError({ code: 'resource.not-found' });
  }

  private async refuseWrong(tx: Transaction, projectId: string, fields: MasProjectFields): Promise<void> {
    const known = await this.projects.units(tx, projectId, fields.unitIds);
    const unknown: Problem[] = fields.unitIds
      .filter((id) => !known.has(id))
      .map(() => ({ code: 'mas-project.unit-unknown', field: 'unitIds' }));
    refuseIfAny([...masProjectProblems(fields), ...unknown]);
  }

  private record(
    tx: Transaction,
    { project, masId }: MasProjectTarget,
    type: 'mas-project.created' | 'mas-project.changed',
    id: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    const about = { projectId: project.id, subjectType: 'mas-project', subjectId: id };
    return tx.record({ type, ...about, data: { masId, ...data } });
  }
}

function fieldsOf(wanted: WriteMasProject): MasProjectFields {
  const notes = wanted.features.map(({ code, note }): [string, string] => [code, note?.trim() ?? '']);
  return {
    title: wanted.title.trim(),
    description: wanted.description?.trim() ?? '',
    state: wanted.state,
    startsOn: (wanted.startsOn ?? null) as LocalDate | null,
    endsOn: (wanted.endsOn ?? null) as LocalDate | null,
    registrationNumber: compactRegistrationNumber(wanted.registrationNumber ?? ''),
    features: wanted.features.flatMap(({ code, isMet }) => (isMet ? [code] : [])).sort(),
    featureNotes: Object.fromEntries(notes.filter(([, note]) => note !== '').sort(([a], [b]) => (a < b ? -1 : 1))),
    focusAreas: [...wanted.focusAreas].sort(),
    unitIds: [...new Set(wanted.unitIds.map((id) => id.toLowerCase()))].sort(),
  };
}
