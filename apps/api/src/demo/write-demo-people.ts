import { DEMO_PASSWORD } from '../platform/auth/demo-password.ts';
import { hashPassword } from '../platform/auth/password.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { DemoRandom } from './demo-random.ts';
import type { DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

/** Writes the staff with their roles of the project; consultants and coordinators get their units with the units. */
export async function writeDemoPeople(world: DemoWorld): Promise<void> {
  const { tx, random, project } = world;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const at = `${project.startsOn}T08:00:00.000Z`;
  // Ids of their own, so that the rest of the demonstration stays as it was told.
  const staffRoleIds = new DemoRandom(DEMO_PEOPLE.length);
  const people = DEMO_PEOPLE.map((person) => ({ ...person, id: random.uuid(Date.parse(at)) }));
  for (const { key, id } of people) world.users.set(key, id);
  await insertRows(
    tx,
    'app_user',
    people.map(({ id, key, displayName, login }) => ({
      id,
      email: `${key}@demo.rssz`,
      display_name: displayName,
      password_hash: login ? passwordHash : null,
      locale: 'cs',
      is_demo: true,
      created_at: at,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'role_assignment',
    people.map(({ id, role }) => ({
      id: (role === 'consultant' || role === 'coordinator' ? staffRoleIds : random).uuid(Date.parse(at)),
      user_id: id,
      project_id: role === 'admin' ? null : project.id,
      role,
      unit_id: null,
      valid_from: project.startsOn,
    })),
  );
}
