import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { startApp, type AppUnderTest } from './app-under-test.ts';
import { makeUser, type MadeUser } from './factories/user.ts';
import { dataDirectory } from '../src/cli/data-directory.ts';
import { ProjectDirectory } from '../src/platform/http/project-directory.ts';
import { ProjectLoader } from '../src/features/project/project-loader.ts';

interface SessionBody {
  readonly user: { projects: { code: string; permissions: string[] }[]; permissions: string[] };
}

describe('the session of a person', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp();
    await app.app.get(ProjectLoader).load(join(dataDirectory(), 'example-second-project.json'));
  });

  afterAll(() => app.close());

  const sessionOf = async (user: MadeUser): Promise<SessionBody['user']> => {
    const person = await app.signIn(user);
    return ((await person.get('/session')).body as SessionBody).user;
  };

  /** Evaluates RSSZ and manages the second project, or did until a day. */
  const personOfBoth = async (validTo: string | null): Promise<MadeUser> => {
    const second = await app.app.get(ProjectDirectory).byCode('PRIKLAD');
    const user = await makeUser(app.db, app.project, { role: 'evaluator' });
    await app.db.query(
      `INSERT INTO role_assignment (id, user_id, project_id, role, valid_from, valid_to)
       VALUES (gen_random_uuid(), $1, $2, 'manager', '2024-01-01', $3)`,
      [user.id, second?.id, validTo],
    );
    return user;
  };

  it('says for each of their projects what they may do there, and no more', async () => {
    const { projects, permissions } = await sessionOf(await personOfBoth(null));
    expect(projects.map(({ code }) => code)).toEqual(['PRIKLAD', 'RSSZ']);
    const [second, first] = projects;
    expect(second?.permissions).toContain('deliverable.approve');
    expect(second?.permissions).not.toContain('verdict.write');
    expect(first?.permissions).toContain('verdict.write');
    expect(first?.permissions).not.toContain('deliverable.approve');
    expect(permissions).toEqual(expect.arrayContaining(['deliverable.approve', 'verdict.write']));
  });

  it('forgets a project when the role in it has ended', async () => {
    const { projects } = await sessionOf(await personOfBoth('2024-09-15'));
    expect(projects.map(({ code }) => code)).toEqual(['RSSZ']);
  });

  it('names every project to an administrator, whose role names none', async () => {
    const { projects } = await sessionOf(await makeUser(app.db, app.project, { role: 'admin' }));
    expect(projects.map(({ code }) => code)).toEqual(['PRIKLAD', 'RSSZ']);
    expect(projects[0]?.permissions).toContain('user.manage');
  });
});
