import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { identificationNumber, masBody, masProjectBody } from '../../../test/factories/mas.ts';
import { csvFile, importWhole, rehearse, undo } from '../../../test/factories/sheet.ts';

const HEADERS = ['IČO', 'Název MAS', 'Kód kraje', 'Kódy obcí', 'Strategie od', 'Strategie do', 'E-mail kanceláře'];

interface Group {
  readonly id: string;
  readonly name: string;
  readonly municipalities: number;
  readonly version: number;
}

describe('an import of local action groups', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterEach(async () => {
    for (const table of ['mas_project', 'mas_municipality', 'mas']) await app.db.query(`DELETE FROM ${table}`);
  });
  afterAll(() => app.close());

  const list = async (): Promise<Group[]> => (await manager.get('/projects/RSSZ/mas?size=500').expect(200)).body.items;
  const run = (rows: readonly (readonly string[])[]) => importWhole(app, manager, 'mas', [HEADERS, ...rows]);
  const row = (name: string, change: Partial<Record<number, string>> = {}): string[] => {
    const whole = [
      identificationNumber(),
      name,
      'CZ042',
      '500201, 500202',
      '1. 1. 2021',
      '31. 12. 2027',
      'a@mas.example',
    ];
    return whole.map((cell, at) => change[at] ?? cell);
  };

  it('brings them with their municipalities, updates them by number and takes them back whole', async () => {
    const [first, second] = [row('MAS Alfa'), row('MAS Beta', { 3: '500203' })];
    const done = await run([first, second]);
    expect(done).toMatchObject({ state: 'done', counts: { create: 2, withWarning: 2 } });
    expect(await list()).toMatchObject([
      { name: 'MAS Alfa', municipalities: 2 },
      { name: 'MAS Beta', municipalities: 1 },
    ]);
    const again = await run([first.with(1, 'MAS Alfa nová').with(3, '500201'), second]);
    expect(again).toMatchObject({ counts: { update: 1, unchanged: 1, create: 0 } });
    expect((await list())[0]).toMatchObject({ name: 'MAS Alfa nová', municipalities: 1, version: 2 });
    await undo(manager, again.id).expect(200);
    expect((await list())[0]).toMatchObject({ name: 'MAS Alfa', municipalities: 2 });
    const facts = await app.db.query<{ type: string; count: number }>(
      `SELECT type, count(*)::int FROM fact WHERE subject_type = 'mas' GROUP BY type ORDER BY type`,
    );
    expect(facts).toEqual([
      { type: 'mas.changed', count: 2 },
      { type: 'mas.created', count: 2 },
    ]);
  });

  it('is not taken back once a group has a project, nor once somebody changed it', async () => {
    const done = await run([row('MAS Gama')]);
    const [group] = await list();
    await manager.post(`/projects/RSSZ/mas/${group?.id}/projects`, masProjectBody()).expect(201);
    expect((await undo(manager, done.id)).body.code).toBe('import.changed-since');
    await app.db.query(`DELETE FROM mas_project`);
    const fresh = masBody({ name: 'MAS Jinak' });
    await manager.put(`/projects/RSSZ/mas/${group?.id}`, fresh).set('if-match', '"1"').expect(200);
    expect((await undo(manager, done.id)).body.code).toBe('import.changed-since');
  });

  it('removes what it made when nothing speaks of it', async () => {
    const done = await run([row('MAS Delta')]);
    await undo(manager, done.id).expect(200);
    expect(await list()).toEqual([]);
    expect(await app.db.query(`SELECT 1 FROM fact WHERE type = 'mas.removed'`)).toHaveLength(1);
  });

  it.each([
    ['a number with a slip', { 0: '12345678' }, 'identification-number.check-digit'],
    ['an unknown region', { 2: 'CZ999' }, 'region.unknown'],
    ['a municipality of five digits', { 3: '50020' }, 'municipality.code-malformed'],
    ['a strategy that ends before it begins', { 5: '31. 12. 2020' }, 'mas.period-reversed'],
    ['a mail address that is none', { 6: 'kancelar' }, 'validation.not-an-email'],
    ['a formula for a name', { 1: '=1+1' }, 'import.formula-like'],
  ])('refuses or marks a row with %s', async (_case, change, code) => {
    const rehearsed = await rehearse(manager, 'mas', csvFile([HEADERS, row('MAS Omega', change)])).expect(201);
    const { body } = await manager.get(`/projects/RSSZ/imports/${rehearsed.body.id}/rows`).expect(200);
    expect(body.items[0].findings.map((one: { code: string }) => one.code)).toContain(code);
    expect(await list()).toEqual([]);
  });

  it('refuses the name of another group, in the file or stored', async () => {
    await manager.post('/projects/RSSZ/mas', masBody({ name: 'MAS Stará' })).expect(201);
    const file = csvFile([HEADERS, row('MAS Stará'), row('MAS Dvojice'), row('MAS Dvojice')]);
    const { body } = await rehearse(manager, 'mas', file).expect(201);
    expect(body.counts).toMatchObject({ create: 0, refuse: 3 });
  });

  it('gives back in an export what it read', async () => {
    await run([row('MAS Alfa'), row('MAS Beta')]);
    const { text } = await manager.get('/projects/RSSZ/import-kinds/mas/export?format=csv').expect(200);
    expect(text).toContain('MAS Alfa');
    expect(text).toContain('500201, 500202');
    await (await app.as('admin')).get('/projects/RSSZ/import-kinds/mas/export?format=csv').expect(403);
  });

  it('is for the manager only', async () => {
    const consultant = await app.as('consultant');
    await rehearse(consultant, 'mas', csvFile([HEADERS, row('MAS Cizí')])).expect(403);
  });
});
