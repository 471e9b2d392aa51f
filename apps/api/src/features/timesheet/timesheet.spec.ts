import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  createLog,
  diaryCodes,
  enterPerson,
  newId,
  personBody,
  visitBody,
  voidLog,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import { problemCodes } from '../../../test/problem-codes.ts';

type Person = ApiClient & { user: MadeUser };

describe('a timesheet', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { id: string };
  let manager: Person;
  let karel: Person;
  let lenka: Person;

  beforeAll(async () => {
    app = await startApp();
    codes = await diaryCodes(app);
    unit = await makeUnit(app.db, app.project);
    manager = await app.as('manager');
  });
  beforeEach(async () => {
    karel = await app.as('consultant', { unitIds: [unit.id] });
    lenka = await app.as('consultant', { unitIds: [unit.id] });
  });
  afterAll(() => app.close());

  const sheet = (who: ApiClient, of: Person, month = '2024-09') =>
    who.get(`/projects/RSSZ/timesheets/${month}/people/${of.user.id}`);
  const hours = (over: object = {}, who: ApiClient = karel) =>
    who.post('/projects/RSSZ/work-hours', {
      from: '2024-09-10',
      minutes: 120,
      kind: 'project',
      activityGroup: 'Porady týmu',
      keyActivity: 'KA01',
      ...over,
    });
  const totalsOnly = { activityGroup: null, keyActivity: null };
  const sign = (who: ApiClient, of: Person, signedOn = '2024-09-16', month = '2024-09') =>
    who.post(`/projects/RSSZ/timesheets/${month}/people/${of.user.id}/signature`, { signedOn });
  const withdraw = (who: ApiClient, of: Person, reason = 'Chyběla porada') =>
    who.post(`/projects/RSSZ/timesheets/2024-09/people/${of.user.id}/signature/withdraw`, { reason });
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

  describe('is built', () => {
    it('from the diary, other hours and employments, in groups of activities and totals', async () => {
      await employ(karel).expect(201);
      await employ(karel, { projectCode: 'Desegregace', fteHundredths: 40, position: 'Metodik' }).expect(201);
      const id = newId();
      await createLog(karel, id, visitBody(codes, unit.id)).expect(201);
      await app.db.query(
        `UPDATE advisory_log_version SET preparation_minutes = 30, travel_minutes = 60 WHERE log_id = $1`,
        [id],
      );
      await hours().expect(201);
      await hours({ ...totalsOnly, kind: 'outside-project', minutes: 240 }).expect(201);
      await hours({ ...totalsOnly, kind: 'leave', from: '2024-09-05', to: '2024-09-09', minutes: 480 }).expect(201);
      const { body } = await sheet(karel, karel).expect(200);
      expect(body).toMatchObject({
        person: { id: karel.user.id },
        month: '2024-09',
        fteHundredths: 90,
        lines: [
          { activityGroup: 'Porady týmu', keyActivity: 'KA01', minutes: 120 },
          { activityGroup: expect.stringContaining('Odborné poradenství: '), keyActivity: 'KA02', minutes: 240 },
        ],
        // September 2024 has 20 working days beside St Wenceslas on a Saturday.
        totals: { project: 360, outsideProject: 240, indirect: 0, leave: 1440, sickLeave: 0, holidays: 0, fund: 9072 },
        visits: [{ id, minutes: 150, preparationMinutes: 30, travelMinutes: 60 }],
        signature: null,
        refusals: [],
      });
      expect(body.employments).toHaveLength(2);
      expect(body.hours.map(({ on, kind }: { on: string; kind: string }) => `${on} ${kind}`)).toEqual([
        '2024-09-05 leave',
        '2024-09-06 leave',
        '2024-09-09 leave',
        '2024-09-10 outside-project',
        '2024-09-10 project',
      ]);
    });

    it('without visits that were voided and without hours that were removed', async () => {
      const id = newId();
      await createLog(karel, id, visitBody(codes, unit.id)).expect(201);
      await voidLog(karel, id, 1, 'Omyl').expect(200);
      const { body } = await hours().expect(201);
      await karel.delete(`/projects/RSSZ/work-hours/${body.ids[0]}`).set('if-match', '"1"').expect(204);
      expect((await sheet(karel, karel).expect(200)).body.totals.all).toBe(0);
    });

    it('with each one’s own work when two logs of a visit became one, as long as the kept one stands', async () => {
      const attendees = [{ participantId: (await enterPerson(manager, personBody(codes, [unit.id]))).id, minutes: 60 }];
      const times = { heldOn: '2024-09-12', startsAt: '09:00', endsAt: '11:00', minutes: 120, attendees };
      const [kept, gone, again] = [newId(), newId(), newId()];
      const visit = (over: object) => ({ ...visitBody(codes, unit.id), ...times, ...over });
      await createLog(lenka, kept, visit({ preparationMinutes: 10, travelMinutes: 20 })).expect(201);
      await createLog(karel, gone, visit({ preparationMinutes: 30, travelMinutes: 60 })).expect(201);
      const merge = (id: string, version: number, otherId: string) =>
        lenka
          .post(`/projects/RSSZ/advisory-logs/${id}/merge`, { otherId, otherVersion: 1, reason: 'Totéž setkání' })
          .set('if-match', `"${version}"`)
          .expect(200);
      await merge(kept, 1, gone);
      const projectMinutes = async (of: Person): Promise<number> =>
        (await sheet(of, of).expect(200)).body.totals.project;
      expect([await projectMinutes(lenka), await projectMinutes(karel)]).toEqual([150, 210]);
      const { body } = await manager.get('/projects/RSSZ/register-findings?from=2024-09&to=2024-09').expect(200);
      const onVisit = body.items.filter(({ subjects }: { subjects: { id: string }[] }) =>
        subjects.some(({ id }) => id === kept || id === gone),
      );
      expect(onVisit).toEqual([]);

      // A second log of the same person adds nothing: the kept one says all of their work.
      await createLog(lenka, again, visit({ preparationMinutes: 15, travelMinutes: 5 })).expect(201);
      await merge(kept, 2, again);
      expect(await projectMinutes(lenka)).toBe(155);
      await voidLog(lenka, kept, 3, 'Nekonalo se').expect(200);
      expect([await projectMinutes(lenka), await projectMinutes(karel)]).toEqual([0, 0]);
    });
  });

  describe('is seen', () => {
    it('by its person and the manager only', async () => {
      await sheet(karel, karel).expect(200);
      await sheet(manager, karel).expect(200);
      await sheet(lenka, karel).expect(404);
      for (const role of ['evaluator', 'coordinator', 'admin'] as const) {
        const other = await app.as(role);
        await sheet(other, karel).expect(403);
        await other.get('/projects/RSSZ/timesheets/2024-09').expect(403);
        await other.get('/projects/RSSZ/register-findings').expect(403);
      }
    });

    it('in the list of a month: one’s own, all for the manager', async () => {
      const people = async (who: ApiClient): Promise<string[]> =>
        (await who.get('/projects/RSSZ/timesheets/2024-09').expect(200)).body.items.map(
          ({ person }: { person: { id: string } }) => person.id,
        );
      expect(await people(karel)).toEqual([karel.user.id]);
      expect(await people(manager)).toEqual(expect.arrayContaining([karel.user.id, lenka.user.id, manager.user.id]));
    });

    it('never of somebody who does not work for the project, or of what is no month', async () => {
      const evaluator = await app.as('evaluator');
      await sheet(manager, evaluator).expect(404);
      await sheet(manager, karel, '2024-13').expect(404);
    });

    it('as a file by the same people', async () => {
      const path = `/projects/RSSZ/timesheets/2024-09/people/${karel.user.id}/export`;
      await karel.get(`${path}.pdf`).expect(200);
      await manager.get(`${path}.xlsx`).expect(200);
      await lenka.get(`${path}.pdf`).expect(404);
      await lenka.get(`${path}.xlsx`).expect(404);
      await (await app.as('coordinator')).get(`${path}.xlsx`).expect(403);
    });
  });

  describe('takes hours', () => {
    it.each([
      ['without a group of activities', { activityGroup: ' ' }, ['activityGroup:hours.group-required']],
      ['outside with a description', { kind: 'indirect', keyActivity: null }, ['activityGroup:hours.totals-only']],
      ['of an unknown activity', { keyActivity: 'KA99' }, ['keyActivity:validation.not-in-list']],
      ['of no length', { minutes: 0 }, ['minutes:hours.out-of-range']],
      ['of tomorrow', { from: '2024-09-17' }, ['from:hours.in-future']],
      ['in a stretch turned round', { to: '2024-09-09' }, ['to:hours.period-reversed']],
      ['over a weekend', { from: '2024-09-07', to: '2024-09-08' }, ['to:hours.no-working-day']],
      ['of a kind that only the diary gives', { kind: 'travel' }, ['kind:validation.not-in-list']],
    ])('but not %s', async (_name, over, problems) => {
      expect(problemCodes(await hours(over).expect(422))).toEqual(problems);
    });

    it('of others only from the manager, and only of people of the project', async () => {
      await hours({ personId: karel.user.id }, lenka).expect(403);
      await hours({ personId: karel.user.id }, manager).expect(201);
      const evaluator = await app.as('evaluator');
      const refused = await hours({ personId: evaluator.user.id }, manager).expect(422);
      expect(problemCodes(refused)).toEqual(['personId:timesheet.person-unknown']);
    });

    it('up to 24 hours a day together with the diary', async () => {
      await createLog(karel, newId(), visitBody(codes, unit.id, { heldOn: '2024-09-10' })).expect(201);
      await hours({ minutes: 1290 }).expect(201);
      const refused = await hours({ minutes: 1 }).expect(422);
      expect(problemCodes(refused)).toEqual(['minutes:hours.day-too-long']);
    });

    it('and changes them in the version that was seen', async () => {
      const { body } = await hours().expect(201);
      const path = `/projects/RSSZ/work-hours/${body.ids[0]}`;
      const wanted = { on: '2024-09-11', minutes: 90, kind: 'indirect' };
      await karel.delete(path).expect(428);
      await lenka.patch(path, 1, wanted).expect(404);
      await karel.patch(path, 1, wanted).expect(204);
      const stale = await karel.patch(path, 1, wanted).expect(409);
      expect(stale.body).toMatchObject({ code: 'version.stale', current: { minutes: 90, kind: 'indirect' } });
      await karel.delete(path).set('if-match', '"1"').expect(409);
      expect((await sheet(karel, karel)).body.hours).toMatchObject([{ on: '2024-09-11', version: 2 }]);
    });
  });

  describe('is marked as signed', () => {
    it('with the figures of that day, which later visits do not change', async () => {
      await hours().expect(201);
      await sign(karel, karel).expect(200);
      await createLog(karel, newId(), visitBody(codes, unit.id)).expect(201);
      const { body } = await sheet(karel, karel).expect(200);
      expect(body).toMatchObject({
        totals: { project: 270 },
        signed: { totals: { project: 120 } },
        signature: { signedOn: '2024-09-16', by: { id: karel.user.id }, projectMinutes: 120 },
        refusals: [{ code: 'timesheet.signed' }],
      });
      expect(body.findings).toMatchObject([
        { rule: 'timesheet-changed', params: { present: 270, signed: 120, visits: 1 } },
      ]);
    });

    it('and closes its month until the mark is taken back with a reason', async () => {
      const { body } = await hours().expect(201);
      await sign(karel, karel).expect(200);
      expect(problemCodes(await hours().expect(409))).toEqual([':timesheet.signed']);
      const path = `/projects/RSSZ/work-hours/${body.ids[0]}`;
      await karel.delete(path).set('if-match', '"1"').expect(409);
      const moved = { on: '2024-08-30', minutes: 60, kind: 'indirect' };
      await karel.patch(path, 1, moved).expect(409);
      await hours({ from: '2024-08-30' }).expect(201);
      expect(problemCodes(await withdraw(karel, karel, ' ').expect(422))).toEqual(['reason:reason.required']);
      const open = await withdraw(karel, karel).expect(200);
      expect(open.body).toMatchObject({
        signature: null,
        signed: null,
        earlierSignatures: [{ withdrawalReason: 'Chyběla porada' }],
      });
      await hours().expect(201);
      expect(problemCodes(await withdraw(karel, karel).expect(409))).toEqual([':timesheet.not-signed']);
    });

    it('once, neither in advance nor on a day that has not come or lies before', async () => {
      expect(problemCodes(await sign(karel, karel, '2024-09-17').expect(422))).toEqual([
        'signedOn:timesheet.signed-in-future',
      ]);
      expect(problemCodes(await sign(karel, karel, '2024-08-31').expect(422))).toEqual([
        'signedOn:timesheet.signed-before-month',
      ]);
      expect(problemCodes(await sign(karel, karel, '2024-09-16', '2024-10').expect(422))).toEqual([
        ':timesheet.month-not-begun',
      ]);
      await sign(lenka, karel).expect(404);
      await sign(manager, karel).expect(200);
      expect(problemCodes(await sign(karel, karel).expect(409))).toEqual([':timesheet.signed']);
    });
  });

  it('leaves facts that name no kind of absence', async () => {
    await hours({ ...totalsOnly, kind: 'sick-leave', minutes: 480 }).expect(201);
    const rows = await app.db.query<{ data: object }>(
      `SELECT data FROM fact WHERE type = 'work-hours.written' AND actor_id = $1`,
      [karel.user.id],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows[0]?.data)).not.toContain('sick');
  });
});
