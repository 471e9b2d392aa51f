import type { Role } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import { NOBODYS_HASH } from '../../src/platform/auth/password.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { ProjectRef } from '../../src/platform/http/project-ref.ts';

export interface UserOptions {
  readonly role: Role;
  readonly unitIds?: readonly string[];
  readonly displayName?: string;
  readonly email?: string;
  readonly locale?: 'cs' | 'en';
  readonly validFrom?: string;
  readonly validTo?: string | null;
}

export interface MadeUser {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
}

let made = 0;

/** A person with a role of the project, and in each of the units named; nobody knows the password of the account. */
export async function makeUser(db: Database, project: ProjectRef, options: UserOptions): Promise<MadeUser> {
  made += 1;
  const id = uuidv7();
  const email = options.email ?? `${options.role}-${made}-${id.slice(-6)}@example.test`;
  const displayName = options.displayName ?? `Osoba ${made}`;
  await db.query(
    `INSERT INTO app_user (id, email, display_name, locale, created_at, password_hash) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, email, displayName, options.locale ?? 'cs', '2023-01-01T00:00:00Z', NOBODYS_HASH],
  );
  const unitIds: readonly (string | null)[] = [null, ...(options.unitIds ?? [])];
  for (const unitId of unitIds) {
    await db.query(
      `INSERT INTO role_assignment (id, user_id, project_id, role, unit_id, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        uuidv7(),
        id,
        options.role === 'admin' ? null : project.id,
        options.role,
        unitId,
        options.validFrom ?? '2023-01-01',
        options.validTo ?? null,
      ],
    );
  }
  return { id, email, displayName };
}
