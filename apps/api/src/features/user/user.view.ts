import type { Transaction } from '../../platform/db/transaction.ts';
import type { User } from './dto/user.dto.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

const JSON_OF_USER = `
json_build_object(
  'id', u.id, 'email', u.email, 'displayName', u.display_name, 'locale', u.locale, 'disabledAt', u.disabled_at,
  'isDemo', u.is_demo, 'hasPassword', u.password_hash IS NOT NULL, 'version', u.version,
  'roles', coalesce((
    SELECT json_agg(json_build_object(
      'id', r.id, 'role', r.role, 'projectCode', p.code, 'validFrom', r.valid_from, 'validTo', r.valid_to,
      'unit', CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'name', t.name) END
    ) ORDER BY r.valid_to DESC NULLS FIRST, r.role, r.valid_from, t.name)
    FROM role_assignment r LEFT JOIN project p ON p.id = r.project_id LEFT JOIN territorial_unit t ON t.id = r.unit_id
    WHERE r.user_id = u.id), '[]'))`;

/** All accounts, people who may sign in first, in Czech order. */
export async function readUsers(db: Queryable): Promise<User[]> {
  const rows = await db.query<{ user: User }>(
    `SELECT ${JSON_OF_USER} AS "user" FROM app_user u
     ORDER BY u.disabled_at IS NOT NULL, u.display_name COLLATE "cs-CZ-x-icu", u.id`,
    [],
    'user-list',
  );
  return rows.map(({ user }) => user);
}

export async function readUser(db: Queryable, id: string): Promise<User | null> {
  const row = await db.one<{ user: User }>(`SELECT ${JSON_OF_USER} AS "user" FROM app_user u WHERE u.id = $1`, [id]);
  return row?.user ?? null;
}
