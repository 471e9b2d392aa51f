import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUser, type MadeUser } from '../../../test/factories/user.ts';
import { hashPassword } from '../../platform/auth/password.ts';

const OLD = 'dosavadní tajné heslo';
const NEW = 'úplně jiné tajné heslo';

describe('changing one’s own password', () => {
  let app: AppUnderTest;
  let oldHash: string;

  beforeAll(async () => {
    app = await startApp();
    oldHash = await hashPassword(OLD);
  });
  afterAll(() => app.close());
  beforeEach(() => app.db.query(`DELETE FROM sign_in_throttle`));

  const person = async (): Promise<MadeUser> => {
    const user = await makeUser(app.db, app.project, { role: 'consultant' });
    await app.db.query(`UPDATE app_user SET password_hash = $2 WHERE id = $1`, [user.id, oldHash]);
    return user;
  };
  const open = (user: MadeUser, password: string) => app.anonymous.post('/session', { email: user.email, password });

  it('keeps this session, ends the others and is a fact without the password', async () => {
    const user = await person();
    const [here, elsewhere] = [await app.signIn(user), await app.signIn(user)];
    await here.put('/session/password', { currentPassword: OLD, password: NEW }).expect(204);
    await here.get('/session').expect(200);
    await elsewhere.get('/session').expect(401);
    await open(user, OLD).expect(401);
    await open(user, NEW).expect(201);
    const fact = await app.db.one<{ actor: string; data: unknown }>(
      `SELECT actor_id AS actor, data FROM fact WHERE subject_id = $1 AND type = 'user.password-changed'`,
      [user.id],
    );
    expect(fact).toEqual({ actor: user.id, data: {} });
  });

  it('asks for the present one, and after a few wrong ones makes wait', async () => {
    const user = await person();
    const session = await app.signIn(user);
    const attempt = (currentPassword: string) => session.put('/session/password', { currentPassword, password: NEW });
    const wrong = await attempt('to není ono heslo').expect(422);
    expect(wrong.body.errors).toMatchObject([{ field: 'currentPassword', code: 'password.current-wrong' }]);
    for (let more = 0; more < 4; more += 1) await attempt('to není ono heslo').expect(422);
    expect((await attempt(OLD)).body.code).toBe('sign-in.throttled');
    await open(user, OLD).expect(429);
  });

  it('refuses a weak new one before it looks at the present one, and nobody signed out', async () => {
    const session = await app.signIn(await person());
    const weak = await session.put('/session/password', { currentPassword: OLD, password: 'krátké' }).expect(422);
    expect(weak.body.errors).toMatchObject([{ field: 'password' }]);
    await app.anonymous.put('/session/password', { currentPassword: OLD, password: NEW }).expect(401);
  });
});
