import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import type { ProjectRef } from './project-ref.ts';

const KEEP_MS = 10_000;

/** Resolves project codes; remembered for a few seconds, because every request asks and projects hardly change. */
@Injectable()
export class ProjectDirectory {
  private known = new Map<string, { project: ProjectRef; until: number }>();

  constructor(private readonly database: Database) {}

  async byCode(code: string): Promise<ProjectRef | null> {
    const entry = this.known.get(code);
    if (entry && entry.until > Date.now()) return entry.project;
    const project = await this.database.one<ProjectRef>(
      `SELECT id, code, starts_on AS "startsOn", ends_on AS "endsOn" FROM project WHERE code = $1`,
      [code],
      'project-by-code',
    );
    if (project) this.known.set(code, { project, until: Date.now() + KEEP_MS });
    return project;
  }
}
