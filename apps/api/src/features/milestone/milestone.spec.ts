import { addDays, localDate, STAGES } from '@rssz/domain';
import type { Test } from 'supertest';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);
const codes = (body: { errors?: { code: string; field?: string }[] }): string[] =>
  (body.errors ?? []).map(({ field, code }) => `${field ?? ''}:${code}`);

describe('the milestones of a unit', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  beforeEach(async () => {
    unit = (await makeUnit(app.db, app.project)).id;
  });
  afterAll(() => app.close());

  const path = (): string => `/projects/RSSZ/territorial-units/${unit}/milestones`;
  const first = (stage: string, body: object, who = manager): Test =>
    who.put(`${path()}/${stage}`, body).set('if-none-match', '*');
  const change = (stage: string, version: number, body: object, who = manager): Test =>
    who.put(`${path()}/${stage}`, body).set('if-match', `"${version}"`);
  const stored = async (stage: string): Promise<Record<string, unknown>> => {
    const { body } = await manager.get(path()).expect(200);
    return body.items.find((one: { stage: string }) => one.stage === stage);
  };

  it('are thirteen, empty until somebody dates them', async () => {
    const { body } = await manager.get(path()).expect(200);
    expect(body.items.map(({ stage }: { stage: string }) => stage)).toEqual([...STAGES]);
    expect(body).toMatchObject({ mayWrite: true, unit: { id: unit } });
    expect(body.items[0]).toMatchObject({
      plannedOn: null,
      actualOn: null,
      version: null,
      overdueDays: 0,
      history: [],
    });
  });

  it('are planned, reached and kept in every version', async () => {
    const planned = await first('interest', { plannedOn: inDays(-10), note: 'Obec se ozvala' }).expect(201);
    expect(planned.headers['etag']).toBe('"1"');
    expect(planned.body).toMatchObject({ plannedOn: inDays(-10), overdueDays: 10, version: 1, warnings: [] });
    const reached = await change('interest', 1, { plannedOn: inDays(-10), actualOn: inDays(-3) }).expect(200);
    expect(reached.body).toMatchObject({ actualOn: inDays(-3), overdueDays: 0, version: 2, note: '' });
    expect(reached.body.history).toMatchObject([
      { version: 2, actualOn: inDays(-3) },
      { version: 1, actualOn: null, note: 'Obec se ozvala' },
    ]);
    const same = await change('interest', 2, { plannedOn: inDays(-10), actualOn: inDays(-3) }).expect(200);
    expect(same.body.version).toBe(2);
  });

  it('are skipped with a reason, which goes when the stage is taken up again', async () => {
    const skipped = await first('revision', { isSkipped: true, skipReason: ' Plán platí dál ' }).expect(201);
    expect(skipped.body).toMatchObject({ isSkipped: true, skipReason: 'Plán platí dál' });
    const again = await change('revision', 1, { plannedOn: inDays(30), skipReason: 'Plán platí dál' }).expect(200);
    expect(again.body).toMatchObject({ isSkipped: false, skipReason: null, plannedOn: inDays(30) });
  });

  it('warn of an order worth a second look, and do not refuse it', async () => {
    await first('memorandum-signed', { actualOn: '2023-03-01' }).expect(201);
    const { body } = await first('measures', { actualOn: '2023-02-01' }).expect(201);
    expect(body.warnings).toMatchObject([
      { code: 'milestone.before-earlier-stage', params: { stage: 'memorandum-signed', on: '2023-03-01' } },
    ]);
    expect((await stored('memorandum-signed'))['warnings']).toMatchObject([{ code: 'milestone.after-later-stage' }]);
  });

  it.each([
    ['reached in the future', { actualOn: inDays(1) }, ['actualOn:milestone.actual-in-future']],
    ['skipped without a reason', { isSkipped: true, skipReason: '  ' }, ['skipReason:reason.required']],
    [
      'skipped and reached',
      { isSkipped: true, skipReason: 'x', actualOn: inDays(-1) },
      ['isSkipped:milestone.skipped-and-reached'],
    ],
    ['dated by what is no day', { plannedOn: '2024-02-30' }, ['plannedOn:validation.not-a-date']],
    ['planned in another age', { plannedOn: '1700-01-01' }, ['plannedOn:date.out-of-range']],
    ['planned before cooperation could be', { plannedOn: '1989-12-31' }, ['plannedOn:date.out-of-range']],
    ['given an unknown field', { colour: 'red' }, ['colour:validation.unknown-field']],
  ])('are refused when %s, and nothing is written', async (_case, body, problems) => {
    const refused = await first('selection', body);
    expect([refused.status, codes(refused.body)]).toEqual([422, problems]);
    expect((await stored('selection'))['version']).toBeNull();
  });

  it('tell the later of two editors what is stored and what changed', async () => {
    await first('selection', { plannedOn: inDays(5) }).expect(201);
    await change('selection', 1, { plannedOn: inDays(9), note: 'Odloženo' }).expect(200);
    const late = await change('selection', 1, { plannedOn: inDays(7) });
    expect([late.status, late.body.code, late.body.changed]).toEqual([409, 'version.stale', ['plannedOn', 'note']]);
    expect(late.body.current).toMatchObject({ stage: 'selection', plannedOn: inDays(9), version: 2 });
    const twice = await first('selection', { plannedOn: inDays(7) });
    expect([twice.status, twice.body.changed]).toEqual([409, ['plannedOn', 'note']]);
    await manager.put(`${path()}/selection`, { plannedOn: inDays(7) }).expect(428);
    expect((await stored('selection'))['plannedOn']).toBe(inDays(9));
  });

  it('are written once by two at a time', async () => {
    const answers = await Promise.all([1, 2, 3].map((days) => first('closing', { plannedOn: inDays(days) })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('know no stage outside the list and no unit outside the project', async () => {
    await first('party', { plannedOn: inDays(1) }).expect(404);
    await manager.get(`/projects/RSSZ/territorial-units/${app.project.id}/milestones`).expect(404);
    await manager
      .put(`/projects/RSSZ/territorial-units/${app.project.id}/milestones/interest`, {})
      .set('if-none-match', '*')
      .expect(404);
  });

  it('are written by the consultant of the unit, and read by others as far as they see', async () => {
    const own = await app.as('consultant', { unitIds: [unit] });
    const foreign = await app.as('consultant');
    await first('interest', { plannedOn: inDays(3) }, own).expect(201);
    expect((await first('selection', { plannedOn: inDays(3) }, foreign)).status).toBe(403);
    expect((await foreign.get(path()).expect(200)).body.mayWrite).toBe(false);
    for (const role of ['evaluator', 'coordinator', 'admin'] as const) {
      const person = await app.as(role, role === 'coordinator' ? { unitIds: [unit] } : {});
      expect((await first('selection', { plannedOn: inDays(3) }, person)).status).toBe(403);
      expect((await person.get(path())).status).toBe(role === 'admin' ? 403 : 200);
    }
    const stranger = await app.as('coordinator');
    await stranger.get(path()).expect(404);
    await app.anonymous.get(path()).expect(401);
  });

  it('leave a fact with days and names of fields, never the words', async () => {
    await first('interest', { plannedOn: inDays(3), note: 'Tajná poznámka' }).expect(201);
    const fact = await app.db.one<{ data: Record<string, unknown> }>(
      `SELECT data FROM fact WHERE type = 'milestone.changed' AND subject_id = $1`,
      [unit],
    );
    expect(fact?.data).toMatchObject({ stage: 'interest', plannedOn: inDays(3), changed: ['plannedOn', 'note'] });
    expect(JSON.stringify(fact)).not.toContain('Tajná');
  });
});
