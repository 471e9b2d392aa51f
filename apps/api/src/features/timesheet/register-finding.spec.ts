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
interface Finding {
  readonly key: string;
  readonly rule: string;
  readonly on: string;
  readonly params: Record<string, string | number>;
  readonly owner: { id: string } | null;
  readonly subjects: readonly { type: string; id: string; href: string }[];
  readonly waiver: { id: string; reason: string; waivedOn: string } | null;
}

describe('findings across registers', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { id: string };
  let otherUnit: { id: string };
  let manager: Person;
  let karel: Person;
  let lenka: Person;

  beforeAll(async () => {
    app = await startApp();
    codes = await diaryCodes(app);
    unit = await makeUnit(app.db, app.project);
    otherUnit = await makeUnit(app.db, app.project);
    manager = await app.as('manager');
  });
  beforeEach(async () => {
    karel = await app.as('consultant', { unitIds: [unit.id, otherUnit.id] });
    lenka = await app.as('consultant', { unitIds: [unit.id, otherUnit.id] });
  });
  afterAll(() => app.close());

  const list = async (who: ApiClient, query = 'state=all'): Promise<Finding[]> =>
    (await who.get(`/projects/RSSZ/register-findings?${query}`).expect(200)).body.items;
  const visit = async (who: Person, over: object = {}, times: [string, string] | null = null): Promise<string> => {
    const id = newId();
    await createLog(who, id, { ...visitBody(codes, unit.id), ...over }).expect(201);
    if (times) {
      await app.db.query(`UPDATE advisory_log_version SET starts_at = $2, ends_at = $3 WHERE log_id = $1`, [
        id,
        ...times,
      ]);
    }
    return id;
  };
  const hours = (who: ApiClient, over: object) =>
    who.post('/projects/RSSZ/work-hours', { minutes: 480, kind: 'leave', ...over }).expect(201);
  const waive = ({ key, params }: Pick<Finding, 'key' | 'params'>, over: object = {}, who: ApiClient = manager) =>
    who.post('/projects/RSSZ/register-findings/waivers', {
      key,
      params,
      reason: 'Společné jednání dvou obcí',
      waivedOn: '2024-09-16',
      ...over,
    });

  /** Two visits of one consultant in two units that overlap by half an hour. */
  const twoPlaces = async (): Promise<[string, string]> => [
    await visit(karel, {}, ['08:00', '10:30']),
    await visit(karel, { unitId: otherUnit.id }, ['10:00', '12:30']),
  ];

  it('name a consultant in two places at once, with the records to open', async () => {
    const ids = await twoPlaces();
    expect(await list(karel)).toMatchObject([
      {
        rule: 'consultant-two-places',
        on: '2024-09-12',
        params: { minutes: 30 },
        owner: { id: karel.user.id },
        subjects: [...ids].sort().map((id) => ({ type: 'log', id, href: `/denik/${id}` })),
        waiver: null,
      },
    ]);
  });

  it('name attendees in two sessions at once, by number and never by name', async () => {
    const participant = await enterPerson(manager, personBody(codes, [unit.id, otherUnit.id]));
    const attendees = [{ participantId: participant.id, minutes: 150 }];
    await visit(karel, { attendees }, ['08:00', '10:30']);
    await visit(lenka, { unitId: otherUnit.id, attendees }, ['10:00', '12:30']);
    expect(await list(lenka)).toMatchObject([
      { rule: 'attendee-two-sessions', owner: { id: lenka.user.id }, params: { minutes: 30, people: 1 } },
    ]);
    expect(await list(karel)).toEqual([]);
    expect(JSON.stringify(await list(manager))).not.toContain('Osobová');
  });

  it('name work on a holiday and on a day of leave', async () => {
    await visit(karel, { heldOn: '2024-07-05' });
    await hours(karel, { from: '2024-09-12' });
    await visit(karel);
    expect((await list(karel)).map(({ rule, on, params }) => [rule, on, params])).toEqual([
      ['work-on-leave', '2024-09-12', { minutes: 150, absent: 480 }],
      ['work-on-holiday', '2024-07-05', { minutes: 150, holiday: 'Den slovanských věrozvěstů Cyrila a Metoděje' }],
    ]);
  });

  it('name a month whose hours changed after it was signed', async () => {
    await app.clock.moveTo('2024-09-16T08:00:00+02:00');
    const path = `/projects/RSSZ/timesheets/2024-09/people/${karel.user.id}/signature`;
    await visit(karel);
    await karel.post(path, { signedOn: '2024-09-16' }).expect(200);
    expect(await list(karel)).toEqual([]);
    await visit(karel, { minutes: 60, heldOn: '2024-09-13' });
    expect(await list(karel)).toMatchObject([
      {
        rule: 'timesheet-changed',
        params: { present: 210, signed: 150, visits: 1, month: '2024-09' },
        subjects: [{ type: 'timesheet', href: `/vykazy/2024-09/${karel.user.id}` }],
      },
    ]);
  });

  it('name that month too when hours by hand cover the visit, or another of the same length takes its place', async () => {
    await app.clock.moveTo('2024-09-16T08:00:00+02:00');
    const path = `/projects/RSSZ/timesheets/2024-09/people/${karel.user.id}/signature`;
    const id = await visit(karel);
    const byHand = { kind: 'project', minutes: 600, activityGroup: 'Porady týmu', keyActivity: 'KA01' };
    await hours(karel, { from: '2024-09-10', ...byHand });
    await karel.post(path, { signedOn: '2024-09-16' }).expect(200);
    expect(await list(karel)).toEqual([]);
    await visit(karel, { heldOn: '2024-09-11' });
    expect(await list(karel)).toMatchObject([{ params: { present: 900, signed: 750, visits: 1 } }]);
    await voidLog(karel, id, 1, 'Nekonalo se').expect(200);
    expect(await list(karel)).toMatchObject([{ params: { present: 750, signed: 750, visits: 2 } }]);
  });

  it('name full-time equivalents over the limit: the manager owns them, the person sees them', async () => {
    const employ = (projectCode: string, validFrom: string, validTo: string | null = null) =>
      manager.post('/projects/RSSZ/employments', {
        personId: karel.user.id,
        projectCode,
        position: 'Konzultant',
        contract: 'employment',
        fteHundredths: 70,
        validFrom,
        validTo,
      });
    await employ('RSSZ', '2023-01-01').expect(201);
    await employ('Desegregace', '2023-10-01', '2024-03-31').expect(201);
    expect(await list(karel)).toMatchObject([
      { rule: 'fte-over-limit', on: '2023-10-01', owner: null, params: { fte: 140, limit: 100, to: '2024-03-31' } },
    ]);
    expect(await list(karel, 'from=2024-04&to=2024-09')).toEqual([]);
    expect(await list(lenka)).toEqual([]);
    expect((await list(manager)).some(({ rule }) => rule === 'fte-over-limit')).toBe(true);
  });

  describe('are waived', () => {
    it('by the manager with a reason and a day, and come back when the waiver is taken back', async () => {
      await twoPlaces();
      const [finding] = await list(karel);
      if (!finding) throw new Error('no finding');
      await waive(finding, {}, karel).expect(403);
      await waive(finding).expect(204);
      expect(await list(karel, 'state=open')).toEqual([]);
      const [waived] = await list(karel, 'state=waived');
      expect(waived?.waiver).toMatchObject({
        reason: 'Společné jednání dvou obcí',
        waivedOn: '2024-09-16',
        waivedBy: { id: manager.user.id },
      });
      expect(problemCodes(await waive(finding).expect(409))).toEqual([':resource.exists']);
      const path = `/projects/RSSZ/register-findings/waivers/${waived?.waiver?.id ?? ''}/withdraw`;
      await karel.post(path).expect(403);
      await manager.post(path).expect(204);
      await manager.post(path).expect(404);
      expect(await list(karel, 'state=open')).toHaveLength(1);
    });

    it.each([
      ['without a reason', { reason: ' ' }, 422, ['reason:reason.required']],
      ['on a day that has not come', { waivedOn: '2024-09-17' }, 422, ['waivedOn:finding.waived-in-future']],
      ['with other figures than it has', { params: { minutes: 10, people: 1 } }, 409, [':finding.changed']],
      ['when there is none of that name', { key: 'consultant-two-places|2024-09-12|log:x' }, 409, [':finding.changed']],
      ['under a name that says no day', { key: 'nothing' }, 409, [':finding.changed']],
    ])('not %s', async (_name, over, status, problems) => {
      await twoPlaces();
      const [finding] = await list(karel);
      if (!finding) throw new Error('no finding');
      expect(problemCodes(await waive(finding, over).expect(status))).toEqual(problems);
    });

    it('only for the figures they had', async () => {
      const [, second] = await twoPlaces();
      const [finding] = await list(karel);
      if (!finding) throw new Error('no finding');
      await waive(finding).expect(204);
      await app.db.query(`UPDATE advisory_log_version SET starts_at = '09:00' WHERE log_id = $1`, [second]);
      expect(await list(karel, 'state=open')).toMatchObject([{ params: { minutes: 90 }, waiver: null }]);
    });
  });

  it('are asked for in months in their order, three years at most', async () => {
    const ask = (query: string) => manager.get(`/projects/RSSZ/register-findings?${query}`);
    expect(problemCodes(await ask('from=2024-09&to=2024-08').expect(422))).toEqual(['to:hours.period-reversed']);
    await ask('from=2020-01&to=2024-08').expect(422);
    await ask('from=2024-13').expect(422);
    const { body } = await ask('').expect(200);
    expect(body).toMatchObject({ from: '2023-10', to: '2024-09' });
  });
});
