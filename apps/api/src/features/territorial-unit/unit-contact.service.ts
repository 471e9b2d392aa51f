import { Injectable } from '@nestjs/common';
import { isInScope, type Permission, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import type { UnitContact, UnitContactList, WriteUnitContact } from './dto/unit-contact.dto.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { UnitContactRepository, type ContactFields } from './unit-contact.repository.ts';

/** Which contact somebody acts on. */
export interface ContactTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly unitId: string;
}

/** Keeps the people to talk to in a unit. Facts name fields and ids, never what they held, so erasing leaves nothing. */
@Injectable()
export class UnitContactService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly reader: TerritorialUnitReader,
    private readonly contacts: UnitContactRepository,
  ) {}

  /** Errors: resource.not-found for a unit out of sight, access.denied where contacts are not for the reader. */
  async list(target: ContactTarget): Promise<UnitContactList> {
    await this.refuseUnless(target, 'contact.read');
    const items = await this.contacts.list(this.database, target.project.id, target.unitId);
    return { items, refusals: this.reaches(target, 'cooperation.write') ? [] : [{ code: 'access.denied' }] };
  }

  async add(target: ContactTarget, wanted: WriteUnitContact): Promise<void> {
    await this.refuseUnless(target, 'cooperation.write');
    const fields = fieldsOf(wanted);
    refuseIfAny(problemsOf(fields));
    await this.unitOfWork.run(target.actor, async (tx) => {
      const id = await this.contacts.insert(tx, target.project.id, target.unitId, fields);
      await this.record(tx, target, 'unit-contact.added', id, { version: 1 });
    });
  }

  /** Errors: version.stale with the stored contact and the fields in which it differs. */
  async change(target: ContactTarget, at: { id: string; version: number }, wanted: WriteUnitContact): Promise<void> {
    await this.refuseUnless(target, 'cooperation.write');
    const fields = fieldsOf(wanted);
    refuseIfAny(problemsOf(fields));
    await this.unitOfWork.run(target.actor, async (tx) => {
      const stored = await this.lock(tx, target, at.id);
      const changed = changedFields({ ...fields }, { ...stored });
      if (stored.version !== at.version)
        throw new ProblemError({ code: 'version.stale' }, { current: stored, changed });
      if (changed.length === 0) return;
      await this.contacts.update(tx, at.id, fields);
      await this.record(tx, target, 'unit-contact.changed', at.id, { fields: changed, version: stored.version + 1 });
    });
  }

  async erase(target: ContactTarget, id: string): Promise<void> {
    await this.refuseUnless(target, 'cooperation.write');
    await this.unitOfWork.run(target.actor, async (tx) => {
      await this.lock(tx, target, id);
      await this.contacts.erase(tx, id);
      await this.record(tx, target, 'unit-contact.erased', id, {});
    });
  }

  private async lock(tx: Transaction, target: ContactTarget, id: string): Promise<UnitContact> {
    const stored = await this.contacts.lock(tx, target.unitId, id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    return stored;
  }

  private reaches({ actor, project, unitId }: ContactTarget, permission: Permission): boolean {
    return isInScope(scopeFor(actor, permission, project.id, this.clock.today()), unitId);
  }

  private async refuseUnless(target: ContactTarget, permission: Permission): Promise<void> {
    await this.reader.read(target.actor, target.project, target.unitId);
    if (!this.reaches(target, permission)) throw new ProblemError({ code: 'access.denied' });
  }

  private record(
    tx: Transaction,
    { project, unitId }: ContactTarget,
    type: 'unit-contact.added' | 'unit-contact.changed' | 'unit-contact.erased',
    id: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    const about = { projectId: project.id, subjectType: 'unit-contact', subjectId: id };
    return tx.record({ type, ...about, data: { unitId, ...data } });
  }
}

const fieldsOf = (wanted: WriteUnitContact): ContactFields => ({
  name: wanted.name.trim(),
  position: wanted.position?.trim() ?? '',
  email: wanted.email?.trim() ?? '',
  phone: wanted.phone?.trim() ?? '',
  note: wanted.note?.trim() ?? '',
  validFrom: wanted.validFrom,
  validTo: wanted.validTo ?? null,
});

function problemsOf({ name, validFrom, validTo }: ContactFields): Problem[] {
  const problems: Problem[] = [];
  if (name === '') problems.push({ code: 'validation.required', field: 'name' });
  if (validTo !== null && validTo < validFrom) problems.push({ code: 'contact.period-reversed', field: 'validTo' });
  return problems;
}
