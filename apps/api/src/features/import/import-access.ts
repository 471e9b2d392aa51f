import { Injectable } from '@nestjs/common';
import { can, type LocalDate, type Permission } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { ImportWriter } from '../../platform/import/import-writer.ts';
import { ImportWriters } from '../../platform/import/import-writers.ts';

/** Who may import or export which kind: the endpoint's permission opens the door, the kind's own the drawer. */
@Injectable()
export class ImportAccess {
  constructor(private readonly writers: ImportWriters) {}

  importable(actor: SignedInActor, project: ProjectRef, today: LocalDate): ImportWriter[] {
    return this.writers.all().filter((writer) => mayImport(actor, project, writer, today));
  }

  /** Errors: resource.not-found (no such kind), access.denied. */
  toImport(actor: SignedInActor, project: ProjectRef, kind: string, today: LocalDate): ImportWriter {
    const writer = this.known(kind);
    if (!mayImport(actor, project, writer, today)) throw new ProblemError({ code: 'access.denied' });
    return writer;
  }

  /** Errors: resource.not-found (no such kind), access.denied. */
  toExport(actor: SignedInActor, project: ProjectRef, kind: string, today: LocalDate): ImportWriter {
    const writer = this.known(kind);
    if (!can(actor.assignments, writer.exportPermission, { projectId: project.id }, today)) {
      throw new ProblemError({ code: 'access.denied' });
    }
    return writer;
  }

  /** The writer of a run; its kind was known when the run was made. */
  known(kind: string): ImportWriter {
    const writer = this.writers.find(kind);
    if (!writer) throw new ProblemError({ code: 'resource.not-found' });
    return writer;
  }
}

/** A file speaks of any unit: records of a project are brought by those who write in the whole of it. */
function mayImport(actor: SignedInActor, project: ProjectRef, writer: ImportWriter, today: LocalDate): boolean {
  const isHeld = (permission: Permission): boolean =>
    writer.isOfProject
      ? scopeFor(actor, permission, project.id, today).kind === 'all'
      : can(actor.assignments, permission, { projectId: project.id }, today);
  return writer.importPermissions.some(isHeld);
}
