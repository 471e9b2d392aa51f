import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Person = ApiClient & { user: MadeUser };

describe('the fund of a month', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('is of the days on which a contract holds', async () => {
    const [manager, karel, lenka] = [await app.as('manager'), await app.as('consultant'), await app.as('consultant')];
    const employ = ({ user }: Person, over: object) =>
      manager
        .post('/projects/RSSZ/employments', {
          personId: user.id,
          projectCode: 'RSSZ',
          position: 'Konzultant OSZ',
          contract: 'civil-service',
          ...over,
        })
        .expect(201);
    await employ(karel, { fteHundredths: 100, validFrom: '2024-05-16' });
    await employ(lenka, { fteHundredths: 50, validFrom: '2023-01-01', validTo: '2024-05-15' });
    await employ(lenka, { fteHundredths: 100, validFrom: '2024-05-16' });
    const may = async (of: Person) =>
      (await of.get(`/projects/RSSZ/timesheets/2024-05/people/${of.user.id}`).expect(200)).body;
    // Both holidays of May 2024 come before the 16th; 12 of its 23 weekdays from then on.
    expect(await may(karel)).toMatchObject({ fteHundredths: 100, totals: { holidays: 0, all: 0, fund: 5760 } });
    expect(await may(lenka)).toMatchObject({ fteHundredths: 100, totals: { holidays: 480, all: 480, fund: 8400 } });
    const { body } = await manager.get('/projects/RSSZ/timesheets/2024-05').expect(200);
    const listed = body.items.find(({ person }: { person: { id: string } }) => person.id === karel.user.id);
    expect(listed).toMatchObject({ totals: { holidays: 0, fund: 5760 } });
  });
});
