import { PasswordDesk } from '../../src/platform/auth/password-desk.ts';
import { ProblemError } from '../../src/platform/http/problem-error.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { makeUser } from '../factories/user.ts';

const BUSY = new ProblemError({ code: 'server.busy', params: { retryAfterSeconds: 5 } });

describe('a process with too many passwords to look at', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('says when to come again and counts no failure against the account', async () => {
    const person = await makeUser(app.db, app.project, { role: 'manager' });
    const desk = app.app.get(PasswordDesk);
    const verify = jest.spyOn(desk, 'verify').mockRejectedValue(BUSY);
    const signIn = () => app.anonymous.post('/session', { email: person.email, password: 'cokoli dlouhého' });
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const answer = await signIn();
      expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'server.busy', '5']);
    }
    verify.mockRestore();
    expect((await signIn()).body.code).toBe('sign-in.failed');
  });

  it('looks at fifty and a few of a burst, and refuses the rest at once', async () => {
    const desk = app.app.get(PasswordDesk);
    const burst = await Promise.allSettled(Array.from({ length: 60 }, () => desk.verify(null, 'cokoli dlouhého')));
    const refused = burst.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused).toHaveLength(8);
    expect(refused.every(({ reason }) => (reason as ProblemError).code === 'server.busy')).toBe(true);
  });
});
