import { addDays, localDate, STAGES } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);

interface Row {
  readonly unit: { readonly id: string; readonly name: string };
  readonly cells: readonly { readonly stage: string; readonly overdueDays: number; readonly actualOn: string | null }[];
}

describe('the matrix of units and milestones', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let own: ApiClient & { user: { id: string } };
  const unit: Record<string, string> = {};

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    const places = { Bílina: 'CZ042', Čáslav: 'CZ020', 'Dolní Lhota': 'CZ080' };
    for (const [name, regionCode] of Object.entries(places)) {
      unit[name] = (await makeUnit(app.db, app.project, { name, regionCode })).id;
    }
    own = await app.as('consultant', { unitIds: [unit['Bílina'] ?? ''] });
    await date('Bílina', 'interest', { plannedOn: inDays(-40), actualOn: inDays(-35) });
    await date('Bílina', 'selection', { plannedOn: inDays(-4) });
    await date('Čáslav', 'interest', { isSkipped: true, skipReason: 'Navázali jsme na dřívější spolupráci' });
    await date('Čáslav', 'selection', { plannedOn: inDays(12) });
  });
  afterAll(() => app.close());

  const date = (name: string, stage: string, body: object) =>
    manager
      .put(`/projects/RSSZ/territorial-units/${unit[name]}/milestones/${stage}`, body)
      .set('if-none-match', '*')
      .expect(201);
  const read = async (query = '', who: ApiClient = manager) =>
    (await who.get(`/projects/RSSZ/milestone-matrix${query}`).expect(200)).body;
  const names = async (query = '', who: ApiClient = manager): Promise<string[]> =>
    (await read(query, who)).rows.map((row: Row) => row.unit.name);

  it('shows each unit with its stages in their order', async () => {
    const body = await read();
    expect(body.stages).toEqual([...STAGES]);
    expect(body).toMatchObject({ asOf: SPEC_TODAY, total: 3, overdueUnits: 1 });
    expect(body.rows[0]).toMatchObject({
      unit: { name: 'Bílina' },
      region: { code: 'CZ042' },
      consultants: [{ id: own.user.id }],
      cells: [
        { stage: 'interest', actualOn: inDays(-35), overdueDays: 0, version: 1 },
        { stage: 'selection', plannedOn: inDays(-4), overdueDays: 4 },
      ],
    });
  });

  it.each([
    ['?region=CZ020', ['Čáslav']],
    ['?q=dolni', ['Dolní Lhota']],
    ['?q=%25', []],
    ['?state=overdue', ['Bílina']],
    ['?state=overdue&stage=interest', []],
    ['?state=missing', ['Bílina', 'Čáslav', 'Dolní Lhota']],
    ['?state=missing&stage=selection', ['Dolní Lhota']],
    ['?state=planned&stage=selection', ['Čáslav']],
    ['?state=reached&stage=interest', ['Bílina']],
    ['?state=skipped', ['Čáslav']],
    ['?page=2&size=2', ['Dolní Lhota']],
  ])('narrows to %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('narrows to the units of a consultant', async () => {
    expect(await names(`?consultant=${own.user.id}`)).toEqual(['Bílina']);
  });

  it('stands as of a day: what came later is not reached yet', async () => {
    const before = await read(`?asOf=${inDays(-38)}`);
    expect(before.rows[0].cells[0]).toMatchObject({ actualOn: null, overdueDays: 2 });
    expect(before.overdueUnits).toBe(1);
    expect(await names(`?state=reached&asOf=${inDays(-38)}`)).toEqual([]);
  });

  it('keeps to the territory of the reader', async () => {
    const coordinator = await app.as('coordinator', { unitIds: [unit['Čáslav'] ?? ''] });
    const body = await read('', coordinator);
    expect([body.total, body.rows[0].unit.name, body.overdueUnits]).toEqual([1, 'Čáslav', 0]);
    expect((await read('', await app.as('evaluator'))).total).toBe(3);
    expect((await read('', own)).total).toBe(3);
    await (await app.as('admin')).get('/projects/RSSZ/milestone-matrix').expect(403);
    await app.anonymous.get('/projects/RSSZ/milestone-matrix').expect(401);
  });

  it('refuses a filter it does not know', async () => {
    for (const query of ['?state=late', '?stage=party', '?asOf=soon', '?size=1001', '?consultant=me', '?x=1']) {
      expect((await manager.get(`/projects/RSSZ/milestone-matrix${query}`)).status).toBe(422);
    }
  });

  it('counts, pages and searches a thousand units', async () => {
    const { project } = app;
    await app.db.query(
      `INSERT INTO territorial_unit (id, project_id, name, name_folded, kind, region_code, cooperation_from)
       SELECT uuidv7(), $1, 'Území ' || n, 'uzemi ' || n, 'municipality', 'CZ042', $2 FROM generate_series(1, 1000) n`,
      [project.id, project.startsOn],
    );
    await app.db.query(
      `INSERT INTO milestone (id, project_id, unit_id, stage, planned_on, recorded_from, recorded_by)
       SELECT uuidv7(), $1, u.id, s.stage, $2::date + s.n::int * 30, now(), $3
       FROM territorial_unit u CROSS JOIN unnest($4::text[]) WITH ORDINALITY AS s(stage, n)
       WHERE u.project_id = $1 AND u.name LIKE 'Území %'`,
      [project.id, project.startsOn, own.user.id, [...STAGES]],
    );
    await app.db.query('ANALYZE milestone, territorial_unit');
    const page = await read('?size=100');
    expect([page.total, page.rows.length]).toEqual([1003, 100]);
    expect((await read('?size=1000')).rows.length).toBe(1000);
    expect((await read('?q=uzemi+777')).total).toBe(1);
    expect((await read('?state=overdue')).total).toBe(1001);
  });
});
