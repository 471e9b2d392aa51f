import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diaryStage, enterPerson, personBody, type DiaryStage } from '../../../test/factories/diary.ts';
import { csvFile, importWhole, rehearse, undo, type SheetRow } from '../../../test/factories/sheet.ts';

const HEADERS = [
  ...['Územní celek', 'Datum', 'Hodiny', 'Způsob', 'Tematická oblast', 'Klíčová aktivita', 'Účastníci'],
  ...['Konzultant', 'Poznámka'],
];
const LOGS = '/projects/RSSZ/advisory-logs';

interface Finding {
  severity: string;
  code: string;
  column: string | null;
}

describe('an import of the diary', () => {
  let stage: DiaryStage;
  let unitName: string;
  let jana: { id: string; code: string };
  let petr: { id: string; code: string };

  beforeAll(async () => {
    stage = await diaryStage();
    const { app, codes, unit, manager } = stage;
    const row = await app.db.one<{ name: string }>(`SELECT name FROM territorial_unit WHERE id = $1`, [unit.id]);
    unitName = row?.name ?? '';
    const named = (givenName: string, surname: string, birthDate: string) => ({
      ...personBody(codes, [unit.id]),
      ...{ givenName, surname, birthDate },
    });
    jana = await enterPerson(manager, named('Jana', 'Deníková', '1984-11-05'));
    petr = await enterPerson(manager, named('Petr', 'Deník', '1979-02-03'));
    await enterPerson(manager, named('Petr', 'Deník', '1990-02-03'));
  });
  afterAll(() => stage.app.close());

  const row = (over: Partial<Record<number, string>> = {}): SheetRow => {
    const who = `${jana.code} | Petr Deník (3. 2. 1979) = 1`;
    const cells = [unitName, '12. 3. 2024', '2,5', 'osobně', stage.codes.thematicArea, 'KA 02', who, '', 'Plán'];
    return cells.map((cell, at) => over[at] ?? cell);
  };
  const load = async (...rows: SheetRow[]) =>
    (await rehearse(stage.manager, 'advisory-log', csvFile([HEADERS, ...rows])).expect(201)).body as {
      id: string;
      counts: Record<string, number>;
    };
  const minutesOf = async (id: string): Promise<number> =>
    (await stage.manager.get(`/projects/RSSZ/participants/${id}`).expect(200)).body.minutes as number;

  it('brings visits with attendees by code and by name, adds none twice, and is taken back whole', async () => {
    const { app, manager } = stage;
    const run = await importWhole(app, manager, 'advisory-log', [HEADERS, row()]);
    expect(run).toMatchObject({ state: 'done', counts: { create: 1, refuse: 0 } });
    expect([await minutesOf(jana.id), await minutesOf(petr.id)]).toEqual([150, 60]);
    const { body } = await manager.get(`${LOGS}?from=2024-03-12&to=2024-03-12`).expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ minutes: 150, mode: 'in-person', keyActivity: 'KA02' }] });
    expect((await load(row())).counts).toMatchObject({ create: 0, unchanged: 1 });
    await undo(manager, run.id).expect(200);
    expect(await minutesOf(jana.id)).toBe(0);
    expect((await load(row())).counts).toMatchObject({ create: 1 });
  });

  it('knows whose visit it was', async () => {
    const { app, manager, consultant } = stage;
    const { displayName } = (await consultant.get('/session').expect(200)).body.user as { displayName: string };
    await importWhole(app, manager, 'advisory-log', [HEADERS, row({ 1: '13. 3. 2024', 7: displayName })]);
    const { body } = await manager.get(`${LOGS}?from=2024-03-13&to=2024-03-13`).expect(200);
    expect(body.items).toMatchObject([{ author: { displayName } }]);
  });

  it.each([
    ['a unit that is not there', { 0: 'Nikde' }, 'unit validation.not-in-list'],
    ['an unknown area', { 4: 'astrologie' }, 'thematicArea validation.not-in-list'],
    ['an unknown activity', { 5: 'KA99' }, 'keyActivity validation.not-in-list'],
    ['a consultant nobody knows', { 7: 'Kdosi' }, 'author validation.not-in-list'],
    ['a name that two people have', { 6: 'Petr Deník' }, 'attendees log.attendee-unknown'],
    ['an attendee longer than the visit', { 6: 'Jana Deníková = 3' }, 'attendees log.attendee-minutes-exceed'],
    ['an attendee twice', { 6: 'Jana Deníková | Deníková Jana' }, 'attendees log.attendee-twice'],
    ['a day outside the project', { 1: '1. 1. 2020' }, 'heldOn support.outside-project'],
    ['a birth number in the note', { 8: 'paní 855412/1234' }, 'note text.birth-number'],
    ['no length', { 2: '' }, 'hours log.minutes-range'],
  ] as [string, Partial<Record<number, string>>, string][])('refuses %s', async (_what, over, expected) => {
    const { id, counts } = await load(row({ 1: '14. 3. 2024', ...over }));
    expect(counts).toMatchObject({ refuse: 1 });
    const { body } = await stage.manager.get(`/projects/RSSZ/imports/${id}/rows`).expect(200);
    const findings = (body as { items: { findings: Finding[] }[] }).items.flatMap((item) => item.findings);
    expect(findings.map(({ column, code }) => `${column} ${code}`)).toContain(expected);
  });

  it('is not taken back over a correction', async () => {
    const { app, manager } = stage;
    const run = await importWhole(app, manager, 'advisory-log', [HEADERS, row({ 1: '15. 3. 2024' })]);
    const { body } = await manager.get(`${LOGS}?from=2024-03-15&to=2024-03-15`).expect(200);
    const { id } = (body as { items: { id: string }[] }).items[0] ?? { id: '' };
    await manager.post(`${LOGS}/${id}/void`, { reason: 'Nekonalo se' }).set('if-match', '"1"').expect(200);
    expect((await undo(manager, run.id).expect(409)).body).toMatchObject({ code: 'import.changed-since' });
  });

  it('is a matter of the manager', async () => {
    await rehearse(stage.consultant, 'advisory-log', csvFile([HEADERS])).expect(403);
    await rehearse(await stage.app.as('admin'), 'advisory-log', csvFile([HEADERS])).expect(403);
  });
});
