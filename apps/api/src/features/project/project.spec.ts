import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { bringToReview, deliverableNumber, step } from '../../../test/factories/deliverable.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

interface ActivityBody {
  readonly code: string;
  readonly plannedDocuments: number;
  readonly countedDocuments: number;
  readonly overdueDocuments: number;
}

describe('a project', () => {
  let app: AppUnderTest;
  let ownUnit: string;

  beforeAll(async () => {
    app = await startApp();
    ownUnit = (await makeUnit(app.db, app.project, { placeNumber: 1 })).id;
    await makeUnit(app.db, app.project, { placeNumber: 2 });
  });

  afterAll(() => app.close());

  it('shows what its definition states', async () => {
    const manager = await app.as('manager');
    const { body } = await manager.get('/projects');
    expect(body).toMatchObject([
      {
        code: 'RSSZ',
        registrationNumber: 'CZ.03.02.02/00/22_004/0000366',
        startsOn: '2023-01-01',
        endsOn: '2024-12-31',
        places: 40,
        units: 2,
      },
    ]);
    expect(body[0].thematicAreas).toHaveLength(8);
    expect(body[0].implementer).toMatchObject({ contactEmail: expect.stringContaining('@') });
  });

  it('shows its assumptions and choices with their sources', async () => {
    const manager = await app.as('manager');
    const { body } = await manager.get('/projects/RSSZ');
    expect(body.outputLines.reduce((sum: number, line: { plannedCount: number }) => sum + line.plannedCount, 0)).toBe(
      83,
    );
    expect(body.outputLines.every((line: { source: string }) => line.source.length > 0)).toBe(true);
    expect(body.assumptions.length).toBeGreaterThan(0);
    expect(body.ruleChoices.length).toBeGreaterThan(0);
    const readings = body.ruleChoices as { indicator: string; parameter: string }[];
    expect(readings.find(({ parameter }) => parameter === 'operator')).toEqual({
      indicator: 'participants',
      parameter: 'operator',
      value: 'more-than',
      alternatives: ['at-least'],
      source: 'Celkový počet účastníků: 60 nad 40 hodin podpory',
      noteCs: expect.stringContaining('více než 40'),
      noteEn: expect.stringContaining('more than 40'),
      isAssumption: false,
    });
  });

  it('counts for a coordinator only the own unit', async () => {
    const coordinator = await app.as('coordinator', { unitIds: [ownUnit] });
    expect((await coordinator.get('/projects')).body[0].units).toBe(1);
    const overview = await coordinator.get('/projects/RSSZ/overview');
    expect(overview.body).toMatchObject({ units: 1, places: 40 });
  });

  it('is not found under another code, and nothing is read without signing in', async () => {
    const manager = await app.as('manager');
    expect((await manager.get('/projects/NENI')).status).toBe(404);
    expect((await app.anonymous.get('/projects')).status).toBe(401);
  });

  it('lists the people who work in it today', async () => {
    const manager = await app.as('manager', { displayName: 'Čeněk Vedoucí' });
    await app.as('consultant', { displayName: 'Dávno Odešlý', validTo: '2024-01-31' });
    const { body } = await manager.get('/projects/RSSZ/people');
    const people = body as { displayName: string; roles: string[] }[];
    expect(people.find(({ displayName }) => displayName === 'Čeněk Vedoucí')?.roles).toEqual(['manager']);
    expect(people.some(({ displayName }) => displayName === 'Dávno Odešlý')).toBe(false);
  });

  it('names its people to a coordinator only as far as the own unit goes', async () => {
    const [own, foreign] = [await makeUnit(app.db, app.project), await makeUnit(app.db, app.project)];
    const staff = {
      manager: await app.as('manager', { displayName: 'Vedoucí projektu' }),
      own: await app.as('consultant', { displayName: 'Konzultant území', unitIds: [own.id] }),
      foreign: await app.as('consultant', { displayName: 'Konzultant odjinud', unitIds: [foreign.id] }),
      free: await app.as('consultant', { displayName: 'Konzultant bez území' }),
      evaluator: await app.as('evaluator', { displayName: 'Evaluátor projektu' }),
    };
    const coordinator = await app.as('coordinator', { displayName: 'Koordinátor území', unitIds: [own.id] });
    const stranger = await app.as('coordinator');
    const known = new Set(Object.values(staff).map(({ user }) => user.displayName));
    const named = async (who: ApiClient): Promise<string[]> => {
      const { body } = await who.get('/projects/RSSZ/people').expect(200);
      const names = (body as { displayName: string }[]).map(({ displayName }) => displayName);
      return names.filter((name) => known.has(name) || name === 'Koordinátor území').sort();
    };
    const everybody = [...known, 'Koordinátor území'].sort();
    expect(await named(staff.manager)).toEqual(everybody);
    expect(await named(staff.own)).toEqual(everybody);
    expect(await named(staff.evaluator)).toEqual(everybody);
    expect(await named(coordinator)).toEqual(['Konzultant území', 'Koordinátor území', 'Vedoucí projektu']);
    expect(await named(stranger)).toEqual(['Vedoucí projektu']);
    expect((await (await app.as('admin')).get('/projects/RSSZ/people')).status).toBe(403);
  });

  describe('its key activities', () => {
    const activities = async (asOf?: string): Promise<ActivityBody[]> => {
      const evaluator = await app.as('evaluator');
      const query = asOf ? `?asOf=${asOf}` : '';
      return (await evaluator.get(`/projects/RSSZ/key-activities${query}`)).body as ActivityBody[];
    };

    it('plan 3, 41, 33, 2 and 4 documents', async () => {
      const list = await activities();
      expect(list.map(({ code, plannedDocuments }) => [code, plannedDocuments])).toEqual([
        ['KA01', 3],
        ['KA02', 41],
        ['KA03', 33],
        ['KA04', 2],
        ['KA05', 4],
      ]);
    });

    it('count an approved document from the day it was approved, and it is late only before', async () => {
      const [author, manager] = [await app.as('consultant', { unitIds: [ownUnit] }), await app.as('manager')];
      const { id } = await deliverableNumber(app.db, app.project, 1);
      await app.db.query(`UPDATE deliverable SET due_on = '2024-09-10' WHERE id = $1`, [id]);
      expect((await activities())[0]).toMatchObject({ countedDocuments: 0, overdueDocuments: 1 });
      await bringToReview(author, id);
      await step(manager, id, { to: 'approved' });
      expect((await activities())[0]).toMatchObject({ countedDocuments: 1, overdueDocuments: 0 });
      expect((await activities('2024-09-15'))[0]).toMatchObject({ countedDocuments: 0, overdueDocuments: 1 });
      expect((await activities('2024-09-10'))[0]).toMatchObject({ overdueDocuments: 0 });
    });

    it('add up to the indicator of documents on any day', async () => {
      const manager = await app.as('manager');
      for (const asOf of ['2024-09-15', '2024-09-16']) {
        const { body } = await manager.get(`/projects/RSSZ/overview?asOf=${asOf}`);
        const counted = (body.keyActivities as ActivityBody[]).reduce((sum, one) => sum + one.countedDocuments, 0);
        const documents = (body.indicators as { code: string; value: number }[]).find(
          ({ code }) => code === 'documents',
        );
        expect(documents?.value).toBe(counted);
        expect(body.overdue).toBe(asOf === '2024-09-15' ? 1 : 0);
      }
    });

    it('refuse a day that does not exist', async () => {
      const manager = await app.as('manager');
      const { status, body } = await manager.get('/projects/RSSZ/key-activities?asOf=2024-02-30');
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ field: 'asOf' }]);
    });
  });
});
