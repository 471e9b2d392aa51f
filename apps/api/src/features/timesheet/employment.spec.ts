import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import { problemCodes } from '../../../test/problem-codes.ts';

type Person = ApiClient & { user: MadeUser };

describe('what months are counted by', () => {
  let app: AppUnderTest;
  let manager: Person;
  let karel: Person;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  beforeEach(async () => {
    karel = await app.as('consultant');
  });
  afterAll(() => app.close());

  const sheet = (who: ApiClient, of: Person) => who.get(`/projects/RSSZ/timesheets/2024-09/people/${of.user.id}`);
  const employ = (of: Person, over: object = {}, who: ApiClient = manager) =>
    who.post('/projects/RSSZ/employments', {
      personId: of.user.id,
      projectCode: 'RSSZ',
      position: 'Konzultant OSZ',
      contract: 'civil-service',
      fteHundredths: 50,
      validFrom: '2023-01-01',
      ...over,
    });

  describe('employments', () => {
    it.each([
      ['over full time', { fteHundredths: 101 }, ['fteHundredths:employment.fte-range']],
      ['that end before they begin', { validTo: '2022-12-31' }, ['validTo:employment.period-reversed']],
      ['of no position', { position: ' ' }, ['position:validation.required']],
      ['of an unknown contract', { contract: 'volunteer' }, ['contract:validation.not-in-list']],
    ])('%s are refused', async (_name, over, problems) => {
      expect(problemCodes(await employ(karel, over).expect(422))).toEqual(problems);
    });

    it('are written by the manager only, for people of the project', async () => {
      await employ(karel, {}, karel).expect(403);
      await karel.get('/projects/RSSZ/employments').expect(403);
      const coordinator = await app.as('coordinator');
      expect(problemCodes(await employ(coordinator).expect(422))).toEqual(['personId:timesheet.person-unknown']);
    });

    it('are written once, however often the button is pressed', async () => {
      const press = () => employ(karel, { position: 'Dvojklik' }).then(({ status }) => status);
      const statuses = await Promise.all([press(), press(), press(), press()]);
      expect(statuses.sort()).toEqual([201, 409, 409, 409]);
      const { body } = await manager.get('/projects/RSSZ/employments').expect(200);
      const { items } = body as { items: { id: string; position: string; version: number }[] };
      const written = items.filter(({ position }) => position === 'Dvojklik');
      expect(written).toHaveLength(1);
      const path = `/projects/RSSZ/employments/${written[0]?.id}`;
      await manager.delete(path).set('if-match', '"1"').expect(200);
    });

    it('are changed and removed in the version that was seen', async () => {
      const { body } = await employ(karel).expect(201);
      const own = body.items.find(({ personId }: { personId: string }) => personId === karel.user.id);
      const path = `/projects/RSSZ/employments/${own.id}`;
      const wanted = {
        projectCode: 'RSSZ',
        position: 'Expert',
        contract: 'dpc',
        fteHundredths: 30,
        validFrom: '2023-01-01',
      };
      await manager.delete(path).expect(428);
      await manager.patch(path, 1, wanted).expect(200);
      await manager.patch(path, 1, wanted).expect(409);
      expect((await sheet(karel, karel)).body.employments).toMatchObject([{ position: 'Expert', fteHundredths: 30 }]);
      await karel.delete(path).set('if-match', '"2"').expect(403);
      await manager.delete(path).set('if-match', '"2"').expect(200);
      expect((await sheet(karel, karel)).body.employments).toEqual([]);
    });
  });

  it('counts a working day as long as the project says', async () => {
    await employ(karel, { fteHundredths: 100 }).expect(201);
    const path = '/projects/RSSZ/timesheet-rule';
    expect((await manager.get(path).expect(200)).body).toEqual({
      fteLimitHundredths: 100,
      dayMinutes: 480,
      version: 0,
    });
    await manager.put(path, { fteLimitHundredths: 120, dayMinutes: 450 }).set('if-match', '"0"').expect(200);
    await manager.put(path, { fteLimitHundredths: 100, dayMinutes: 480 }).set('if-match', '"0"').expect(409);
    expect((await sheet(karel, karel)).body.totals.fund).toBe(450 * 21);
    await manager.put(path, { fteLimitHundredths: 0, dayMinutes: 480 }).set('if-match', '"1"').expect(422);
    await karel.get(path).expect(403);
    await manager.put(path, { fteLimitHundredths: 100, dayMinutes: 480 }).set('if-match', '"1"').expect(200);
  });
});
