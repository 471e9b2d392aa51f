import { Injectable } from '@nestjs/common';
import type { ProjectDefinition } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { StartupError } from '../../platform/startup-error.ts';
import { amendmentFaults } from './amendment-faults.ts';
import { definitionError, readDefinition, type ReadDefinition } from './read-definition.ts';
import { lockProject, readPlan, type StoredProject } from './stored-project.ts';
import { writeDefinition } from './write-definition.ts';
import { writeDeliverables } from './write-deliverables.ts';

export interface LoadedProject {
  readonly code: string;
  /** False when this very definition was loaded before. */
  readonly changed: boolean;
}

const UNIQUE_VIOLATION = '23505';

/** Makes a project from its definition file, or brings a loaded one up to a changed definition, all or nothing. */
@Injectable()
export class ProjectLoader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Errors: StartupError naming the file, the line and the fault. */
  async load(path: string): Promise<LoadedProject> {
    const read = await readDefinition(path);
    const { code } = read.definition;
    try {
      return { code, changed: await this.unitOfWork.run(SYSTEM_ACTOR, (tx) => this.write(tx, read)) };
    } catch (error) {
      if ((error as { constraint?: string; code?: string }).code !== UNIQUE_VIOLATION) throw error;
      throw new StartupError(
        `Another project is already loaded under a registration number or code that ${read.file} uses`,
      );
    }
  }

  private async write(tx: Transaction, read: ReadDefinition): Promise<boolean> {
    const { definition, hash } = read;
    const stored = await lockProject(tx, definition.code);
    if (stored?.hash === hash) return false;
    const projectId = stored?.id ?? uuidv7();
    const plan = await readPlan(tx, projectId);
    const faults = amendmentFaults(definition, plan);
    if (faults.length > 0) throw definitionError(read, faults);
    await writeProject(tx, projectId, definition, hash);
    const ids = await writeDefinition(tx, projectId, definition);
    const plans = { previous: stored?.definition ?? null, definition };
    const added = await writeDeliverables(tx, projectId, plans, ids, plan.deliverables);
    await this.record(tx, projectId, stored, { added, hash });
    return true;
  }

  private async record(
    tx: Transaction,
    projectId: string,
    stored: StoredProject | null,
    data: { added: number; hash: string },
  ): Promise<void> {
    await tx.record({
      type: stored ? 'project.definition-changed' : 'project.loaded',
      projectId,
      subjectType: 'project',
      subjectId: projectId,
      data: { definitionHash: data.hash, addedDeliverables: data.added },
    });
  }
}

async function writeProject(tx: Transaction, id: string, definition: ProjectDefinition, hash: string): Promise<void> {
  await tx.query(
    `INSERT INTO project (id, code, registration_number, name, starts_on, ends_on, definition, definition_hash, loaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET registration_number = excluded.registration_number, name = excluded.name,
       starts_on = excluded.starts_on, ends_on = excluded.ends_on, definition = excluded.definition,
       definition_hash = excluded.definition_hash, loaded_at = excluded.loaded_at`,
    [
      id,
      definition.code,
      definition.registrationNumber,
      definition.name,
      definition.startsOn,
      definition.endsOn,
      JSON.stringify(definition),
      hash,
      tx.now,
    ],
  );
}
