import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import { createLog, diaryStage, enterPerson, newId, personBody, visitBody } from '../../../test/factories/diary.ts';
import type { DiaryCodes } from '../../../test/factories/diary.ts';
import { csvFile, rehearse, undo, workOff, xlsxFile, type SheetRow } from '../../../test/factories/sheet.ts';

const PEOPLE = '/projects/RSSZ/participants';
const HEADERS = [
  ...['Jméno', 'Příjmení', 'Datum narození', 'Územní celky', 'Obec', 'Datum vstupu', 'Pohlaví'],
  ...['Postavení na trhu práce', 'Vzdělání', 'Znevýhodnění'],
];

interface Run {
  id: string;
  state: string;
  counts: Record<string, number>;
}

describe('an import of participants', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let unitName: string;
  let manager: ApiClient;
  let consultant: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, manager, consultant } = await diaryStage());
    const row = await app.db.one<{ name: string }>(`SELECT name FROM territorial_unit WHERE id = $1`, [unit.id]);
    unitName = row?.name ?? '';
  });
  afterAll(() => app.close());

  const row = (givenName: string, surname: string, birthDate: string, over: Partial<Record<number, string>> = {}) => {
    const cells = [givenName, surname, birthDate, unitName, 'Ukázkov', '2. 5. 2023', 'žena'];
    cells.push(codes.labourStatus, codes.education, 'žádné');
    return cells.map((cell, at) => over[at] ?? cell);
  };
  const load = async (rows: readonly SheetRow[], headers: readonly string[] = HEADERS): Promise<Run> =>
    (await rehearse(manager, 'participant', csvFile([headers, ...rows])).expect(201)).body as Run;
  const findings = async ({ id }: Run): Promise<string[]> => {
    const { body } = await manager.get(`/projects/RSSZ/imports/${id}/rows?size=200`).expect(200);
    const items = (body as { items: { findings: { severity: string; code: string; column: string | null }[] }[] })
      .items;
    return items.flatMap((item) => item.findings.map(({ severity, code, column }) => `${severity} ${column} ${code}`));
  };
  const written = async ({ id }: Run): Promise<void> => {
    await manager.post(`/projects/RSSZ/imports/${id}/run`, {}).expect(202);
    expect((await workOff(app, manager, id)).state).toBe('done');
  };
  const found = async (q: string): Promise<{ id: string; code: string; missingFields: string[] }[]> =>
    (await manager.post(`${PEOPLE}/search`, { q }).expect(200)).body.items;

  it('brings people with their sheets, adds nobody when loaded twice, and is taken back whole', async () => {
    const rows = [row('Alena', 'Importovaná', '1. 2. 1980'), row('Bára', 'Importovaná', '1981-03-02', { 8: '' })];
    const run = await load(rows);
    expect(run.counts).toMatchObject({ create: 2, refuse: 0, withWarning: 1 });
    expect(await findings(run)).toEqual(['warning education participant.field-missing']);
    await written(run);
    const people = await found('importovana');
    expect(people.map(({ missingFields }) => missingFields)).toEqual([[], ['education']]);
    const sheet = (await manager.get(`${PEOPLE}/${people[0]?.id}/sheet`).expect(200)).body;
    expect(sheet).toMatchObject({ birthDate: '1980-02-01', sex: 'POHZENY', disadvantages: [], refusedFields: [] });
    expect((await load(rows)).counts).toMatchObject({ create: 0, unchanged: 2 });
    await undo(manager, run.id).expect(200);
    expect(await found('importovana')).toEqual([]);
    const left = await app.db.query(`SELECT 1 FROM participant_identity WHERE surname = 'Importovaná'`);
    expect(left).toEqual([]);
  });

  it('reads the columns of osoby.csv and a workbook, refusals and several codes', async () => {
    const headers = ['Jmeno_Osoby', 'Prijmeni_Osoby', 'DatumNarozeni_Osoby', 'Územní celky'];
    headers.push('PodleTypuZnevyhodneni_MonitorovaciList');
    const rows = [
      ['Cecílie', 'Sešitová', '3.4.1982', unitName, 'ZNZP|SPOZ'],
      ['Dana', 'Sešitová', '4.4.1982', unitName, 'odmítnuto'],
    ];
    const file = await xlsxFile([headers, ...rows]);
    const run = (await rehearse(manager, 'participant', file, 'osoby.xlsx').expect(201)).body as Run;
    expect(run.counts).toMatchObject({ create: 2, refuse: 0 });
    await written(run);
    const stored = await app.db.query<{ disadvantages: string[] | null; refused: string[] }>(
      `SELECT r.disadvantages, r.refused FROM participant_record r JOIN participant_identity i
         ON i.participant_id = r.participant_id WHERE i.surname = 'Sešitová' ORDER BY i.given_name`,
    );
    expect(stored).toEqual([
      { disadvantages: ['SPOZ', 'ZNZP'], refused: [] },
      { disadvantages: null, refused: ['disadvantages'] },
    ]);
  });

  it('updates whom it finds, fills in what was missing, and restores it when taken back', async () => {
    const { education: _left, ...incomplete } = personBody(codes, [unit.id]);
    const person = await enterPerson(manager, incomplete);
    const headers = ['Kód účastníka', 'Jméno', 'Příjmení', 'Vzdělání', 'E-mail'];
    const name = [String(incomplete['givenName']), String(incomplete['surname'])];
    const run = await load([[person.code, ...name, codes.education, 'nova@example.org']], headers);
    expect(run.counts).toMatchObject({ update: 1 });
    await written(run);
    const sheetOf = async () => (await manager.get(`${PEOPLE}/${person.id}/sheet`).expect(200)).body;
    expect(await sheetOf()).toMatchObject({ education: codes.education, email: 'nova@example.org', version: 2 });
    const frozen = await load([[person.code, ...name, 'VZJN', '']], headers);
    expect(await findings(frozen)).toContain('blocking education participant.entry-state-frozen');
    await undo(manager, run.id).expect(200);
    expect(await sheetOf()).toMatchObject({ education: null, email: null, version: 3 });
  });

  it.each([
    ['a unit that is not there', { 3: 'Nikde' }, 'blocking units validation.not-in-list'],
    ['no unit', { 3: '' }, 'blocking units participant.unit-required'],
    ['an unknown code', { 8: 'X' }, 'blocking education code.unknown'],
    ['entry before the project', { 5: '1. 1. 2020' }, 'blocking entryOn participant.entry-outside-project'],
    ['a birth number', { 4: 'Obec 855412/1234' }, 'blocking municipality text.birth-number'],
  ] as [string, Partial<Record<number, string>>, string][])('refuses %s', async (what, over, finding) => {
    const run = await load([row('Eva', `Odmítaná ${what.length}`, '1. 2. 1983', over)]);
    expect(run.counts).toMatchObject({ refuse: 1 });
    expect(await findings(run)).toContain(finding);
  });

  it('refuses who may be there already, and the same person twice in the file', async () => {
    await enterPerson(manager, { ...personBody(codes, [unit.id]), givenName: 'Fany', surname: 'Podobenská' });
    const run = await load([
      row('Fany', 'Podobenská', ''),
      row('Gita', 'Zdvojená', '5. 5. 1985'),
      row('Gita', 'Zdvojená', '5. 5. 1985'),
      row('Hana', 'Bezdatová', ''),
      row('Hana', 'Bezdatová', ''),
    ]);
    expect(run.counts).toMatchObject({ create: 1, refuse: 4 });
    expect((await findings(run)).filter((one) => one.startsWith('blocking'))).toEqual([
      'blocking surname participant.similar-exists',
      'blocking null import.code-twice',
      'blocking surname participant.similar-exists',
      'blocking surname participant.similar-exists',
    ]);
  });

  it('cannot be taken back over a visit that speaks of somebody it brought', async () => {
    const run = await load([row('Iva', 'Navštívená', '6. 6. 1986')]);
    await written(run);
    const [person] = await found('navstivena');
    const attendees = [{ participantId: person?.id ?? '', minutes: 60 }];
    await createLog(manager, newId(), visitBody(codes, unit.id, { attendees })).expect(201);
    const refused = await undo(manager, run.id).expect(409);
    expect(refused.body).toMatchObject({ code: 'import.changed-since', current: { lines: [2] } });
  });

  it('exports what it reads, to those who may see names', async () => {
    const answer = await manager
      .get('/projects/RSSZ/import-kinds/participant/export?format=csv')
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const file = answer.body as Buffer;
    expect(file.toString('utf8')).toContain('Podobenská');
    const again = await rehearse(manager, 'participant', file).expect(201);
    expect(again.body.counts).toMatchObject({ create: 0, update: 0, refuse: 0 });
    await (await app.as('evaluator')).get('/projects/RSSZ/import-kinds/participant/export?format=csv').expect(403);
  });

  it('is a matter of the manager', async () => {
    const file = csvFile([HEADERS, row('Jana', 'Zakázaná', '7. 7. 1987')]);
    await rehearse(consultant, 'participant', file).expect(403);
    await rehearse(await app.as('admin'), 'participant', file).expect(403);
  });
});
