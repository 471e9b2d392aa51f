import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diaryStage, enterPerson, personBody, type DiaryStage } from '../../../test/factories/diary.ts';
import { csvFile, rehearse, undo, workOff, type SheetRow } from '../../../test/factories/sheet.ts';
import { ImportWriters } from '../../platform/import/import-writers.ts';
import { PEOPLE_KINDS } from '../../platform/import/people-kinds.ts';
import { RowSweep } from '../../platform/retention/row-sweep.ts';

const IMPORTS = '/projects/RSSZ/imports';
const PEOPLE = '/projects/RSSZ/participants';
const PEOPLE_HEADERS = ['Jméno', 'Příjmení', 'Datum narození', 'Územní celky', 'Obec', 'Datum vstupu'];
const VISIT_HEADERS = [
  'Územní celek',
  'Datum',
  'Hodiny',
  'Způsob',
  'Tematická oblast',
  'Klíčová aktivita',
  'Účastníci',
];

interface Loaded {
  readonly id: string;
  readonly counts: Record<string, number>;
}

describe('lines of imports that name people', () => {
  let stage: DiaryStage;
  let unitName: string;

  beforeAll(async () => {
    stage = await diaryStage();
    const row = await stage.app.db.one<{ name: string }>(`SELECT name FROM territorial_unit WHERE id = $1`, [
      stage.unit.id,
    ]);
    unitName = row?.name ?? '';
  });
  afterAll(() => stage.app.close());

  const person = (givenName: string, surname: string, born = '1. 2. 1980'): SheetRow => [
    ...[givenName, surname, born, unitName, 'Ukázkov', '2. 5. 2023'],
  ];
  const visit = (day: string, who: string): SheetRow => [
    ...[unitName, day, '2', 'osobně', stage.codes.thematicArea, 'KA02', who],
  ];
  const load = async (kind: string, ...rows: SheetRow[]): Promise<Loaded> => {
    const headers = kind === 'participant' ? PEOPLE_HEADERS : VISIT_HEADERS;
    return (await rehearse(stage.manager, kind, csvFile([headers, ...rows])).expect(201)).body as Loaded;
  };
  const run = async ({ id, counts }: Loaded): Promise<void> => {
    await stage.manager.post(`${IMPORTS}/${id}/run`, { leaveOutRows: counts['refuse'] }).expect(202);
    expect((await workOff(stage.app, stage.manager, id)).state).toBe('done');
  };
  const kept = async ({ id }: Loaded): Promise<string> =>
    JSON.stringify(await stage.app.db.query(`SELECT * FROM import_row WHERE import_id = $1 ORDER BY line`, [id]));
  const enter = (givenName: string, surname: string, birthDate = '1980-02-01') =>
    enterPerson(stage.manager, {
      ...personBody(stage.codes, [stage.unit.id]),
      ...{ givenName, surname, birthDate },
    });
  const erase = (id: string) => stage.manager.post(`${PEOPLE}/${id}/erasure`, { askedOn: '2024-09-16' }).expect(200);
  const lines = async ({ id }: Loaded) =>
    (await stage.manager.get(`${IMPORTS}/${id}/rows`).expect(200)).body.items as {
      action: string;
      findings: { code: string }[];
    }[];

  it('are exactly those of the kinds that wait for people', () => {
    const writers = stage.app.app.get(ImportWriters).all();
    const waiting = writers.filter(({ holdPeople }) => holdPeople).map(({ kind }) => kind.kind);
    expect(waiting.sort()).toEqual([...PEOPLE_KINDS].sort());
  });

  it('lose their cells once they are written or found unchanged; a refused one is kept to be put right', async () => {
    const loaded = await load('participant', person('Adéla', 'Zapsaná'), person('Blanka', 'Odmítnutá', 'nikdy'));
    expect(loaded.counts).toMatchObject({ create: 1, refuse: 1 });
    await run(loaded);
    expect(await kept(loaded)).not.toContain('Zapsaná');
    expect(await kept(loaded)).toContain('Odmítnutá');
    expect(await lines(loaded)).toMatchObject([
      {
        action: 'create',
        cells: [{ key: 'code', text: expect.stringMatching(/^P-\d+$/) }, { text: '' }, {}, {}, {}, {}, {}],
      },
      { action: 'refuse', cells: [{ text: 'Blanka' }, { text: 'Odmítnutá' }, {}, {}, {}, {}] },
    ]);
    const again = await load('participant', person('Adéla', 'Zapsaná'));
    expect(again.counts).toMatchObject({ unchanged: 1 });
    await run(again);
    expect(await kept(again)).not.toContain('Zapsaná');
    await undo(stage.manager, loaded.id).expect(200);
    expect(await kept(loaded)).not.toContain('Odmítnutá');
  });

  it('lose those of visits likewise, and an undoing that is refused still tells which day', async () => {
    const { code } = await enter('Cyril', 'Návštěvní');
    const loaded = await load('advisory-log', visit('2. 4. 2024', 'Cyril Návštěvní'));
    await run(loaded);
    expect(await kept(loaded)).not.toMatch(new RegExp(`Návštěvní|${code}`));
    const { items } = (await stage.manager.get('/projects/RSSZ/advisory-logs?from=2024-04-02&to=2024-04-02')).body as {
      items: { id: string }[];
    };
    const voiding = stage.manager.post(`/projects/RSSZ/advisory-logs/${items[0]?.id}/void`, { reason: 'Omyl' });
    await voiding.set('if-match', '"1"').expect(200);
    const refused = await undo(stage.manager, loaded.id).expect(409);
    expect(refused.body.current).toMatchObject({ total: 1, items: [{ line: 2, name: '2. 4. 2024' }] });
  });

  it('are searched without a name in the address', async () => {
    const loaded = await load('participant', person('Jolana', 'Hledaná'), person('Klára', 'Jiná'));
    await stage.manager.get(`${IMPORTS}/${loaded.id}/rows?q=Hledan`).expect(422);
    const { body } = await stage.manager.post(`${IMPORTS}/${loaded.id}/rows/search`, { q: 'Hledan' }).expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ line: 2 }] });
    await stage.consultant.post(`${IMPORTS}/${loaded.id}/rows/search`, { q: 'Hledan' }).expect(403);
  });

  it('that were refused lose their cells two weeks after the end', async () => {
    const loaded = await load('participant', person('Dita', 'Dočasná', 'nikdy'), person('Ema', 'Hotová'));
    await run(loaded);
    const ended = await stage.app.db.one<{ at: Date }>(`SELECT finished_at AS at FROM import_run WHERE id = $1`, [
      loaded.id,
    ]);
    const after = (days: number) => new Date(new Date(ended?.at ?? '').getTime() + days * 86_400_000);
    await stage.app.app.get(RowSweep).run(after(13));
    expect(await kept(loaded)).toContain('Dočasná');
    await stage.app.app.get(RowSweep).run(after(15));
    expect(await kept(loaded)).not.toContain('Dočasná');
    expect(await lines(loaded)).toMatchObject([{ action: 'refuse' }, { action: 'create' }]);
    await undo(stage.manager, loaded.id).expect(200);
  });

  it('forget an erased person whichever way they name them, and leave a namesake', async () => {
    const { id, code } = await enter('Filip', 'Zapomenutý');
    const refused = await load('participant', person('FILIP', 'Zapomenuty', 'nikdy'), person('Gita', 'Nová'));
    await run(refused);
    const visits = await load('advisory-log', visit('3. 4. 2024', `Zapomenutý Filip | ${code}`));
    const waiting = await load(
      'participant',
      person('Filip', 'Zapomenutý'),
      person('Filip', 'Zapomenutý', '3. 3. 1990'),
    );
    expect(waiting.counts).toMatchObject({ create: 1, update: 1, refuse: 0 });
    await erase(id);
    expect(await kept(refused)).not.toContain('Zapomenuty');
    expect(await kept(visits)).not.toContain('Filip');
    expect(await lines(waiting)).toMatchObject([
      { action: 'refuse', findings: [{ code: 'participant.anonymised' }] },
      { action: 'create' },
    ]);
    const { body } = await stage.manager.get(`${IMPORTS}/${waiting.id}`).expect(200);
    expect(body.counts).toMatchObject({ create: 1, update: 0, refuse: 1 });
    await run(body as Loaded);
    const back = await stage.manager.post(`${PEOPLE}/search`, { q: 'zapomenuty' }).expect(200);
    expect(back.body.items).toMatchObject([{ birthDate: '1990-03-03' }]);
  });

  it('keep no image of a person who was made one with another', async () => {
    const removed = await enter('Ivan', 'Slučovaný', '1981-01-01');
    const keptPerson = await enter('Ivan', 'Slučovaný', '1981-01-02');
    const loaded = await load('participant', [...person('Ivan', 'Slučovaný', '1. 1. 1981').slice(0, 4), 'Jinde', '']);
    await run(loaded);
    expect(await kept(loaded)).toContain('Slučovaný');
    await stage.manager
      .post(`${PEOPLE}/${keptPerson.id}/merge`, { removedId: removed.id, removedVersion: 2, reason: 'Táž osoba' })
      .set('if-match', '"1"')
      .expect(200);
    expect(await kept(loaded)).not.toContain('Slučovaný');
    expect((await undo(stage.manager, loaded.id).expect(409)).body.code).toBe('import.changed-since');
  });
});
