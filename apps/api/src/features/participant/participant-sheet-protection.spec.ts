import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { answerBytes } from '../../../test/answer-bytes.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { createLog, diaryStage, enterPerson, newId } from '../../../test/factories/diary.ts';
import { personBody, visitBody, type DiaryStage } from '../../../test/factories/diary.ts';
import { csvFile, importWhole, rehearse, undo, workOff, type SheetRow } from '../../../test/factories/sheet.ts';
import { until } from '../../../test/until.ts';

const PEOPLE = '/projects/RSSZ/participants';
const IMPORTS = '/projects/RSSZ/imports';
const EXPORT = '/projects/RSSZ/import-kinds/participant/export?format=csv';
const HEADERS = ['Jméno', 'Příjmení', 'Datum narození', 'Územní celky', 'Obec'];
const BY_CODE = ['Kód účastníka', 'Jméno', 'Příjmení'];
const TODAY = '2024-09-16';

describe('sheets and files of protected people', () => {
  let stage: DiaryStage;
  let unitName: string;
  let other: pg.Client;
  let watcher: pg.Client;

  beforeAll(async () => {
    stage = await diaryStage();
    const { app, unit } = stage;
    unitName = (await app.db.one<{ name: string }>(`SELECT name FROM territorial_unit WHERE id = $1`, [unit.id]))!.name;
    other = new pg.Client({ connectionString: app.databaseUrl });
    await other.connect();
    watcher = new pg.Client({ connectionString: stage.app.databaseUrl });
    await watcher.connect();
  });
  afterAll(async () => {
    await other.end();
    await watcher.end();
    await stage.app.close();
  });

  const person = (surname: string, over: Record<string, unknown> = {}) =>
    enterPerson(stage.manager, { ...personBody(stage.codes, [stage.unit.id]), givenName: 'Jana', surname, ...over });
  const brought = (surname: string) =>
    importWhole(stage.app, stage.manager, 'participant', [
      HEADERS,
      ['Ida', surname, '6. 6. 1986', unitName, 'Ukázkov'],
    ]);
  const idOf = async (q: string): Promise<string> =>
    (await stage.manager.post(`${PEOPLE}/search`, { q }).expect(200)).body.items[0].id as string;
  const erase = (id: string) => stage.manager.post(`${PEOPLE}/${id}/erasure`, { askedOn: TODAY });
  const load = async (...rows: SheetRow[]) =>
    (await rehearse(stage.manager, 'participant', csvFile([BY_CODE, ...rows])).expect(201)).body as { id: string };
  const rowsOf = async ({ id }: { id: string }) => (await stage.manager.get(`${IMPORTS}/${id}/rows`).expect(200)).body;
  const identityOf = (id: string) =>
    stage.app.db.one(`SELECT surname, identity_key AS key FROM participant_identity WHERE participant_id = $1`, [id]);
  const exported = async (client: ApiClient): Promise<string> =>
    (await answerBytes(client.get(EXPORT))).toString('utf8');
  const factsOf = (user: ApiClient & { user: { id: string } }, type: string) =>
    stage.app.db.query<{ id: string; data: Record<string, unknown> }>(
      `SELECT subject_id AS id, data FROM fact WHERE type = $1 AND actor_id = $2`,
      [type, user.user.id],
    );

  const somebodyWaits = async (): Promise<boolean> =>
    (
      await watcher.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
    ).rows.length > 0;

  describe('an erased person', () => {
    it('is not brought back by a sheet that names them', async () => {
      const { id, code } = await person('Zapomenutá');
      await erase(id).expect(200);
      const run = await load([code, 'Jana', 'Zapomenutá']);
      expect(run).toMatchObject({ counts: { refuse: 1, update: 0 } });
      expect((await rowsOf(run)).items).toMatchObject([
        { action: 'refuse', findings: [{ severity: 'blocking', code: 'participant.anonymised', column: 'code' }] },
      ]);
    });

    it('is not brought back by an import that waits for the erasure', async () => {
      const { id, code } = await person('Souběžná');
      const run = await load([code, 'Jana', 'Přejmenovaná']);
      expect(run).toMatchObject({ counts: { update: 1 } });
      await stage.manager.post(`${IMPORTS}/${run.id}/run`, {}).expect(202);
      await other.query('BEGIN');
      await other.query(`SELECT pg_advisory_xact_lock(hashtextextended('participant:' || $1, 0))`, [
        stage.app.project.id,
      ]);
      await other.query(`UPDATE participant SET anonymised_on = $2, version = version + 1 WHERE id = $1`, [id, TODAY]);
      await other.query(`UPDATE participant_identity SET surname = '', identity_key = NULL WHERE participant_id = $1`, [
        id,
      ]);
      const writing = workOff(stage.app, stage.manager, run.id);
      await until('the import waits', somebodyWaits);
      await other.query('COMMIT');
      expect(await writing).toMatchObject({ state: 'rehearsed', counts: { refuse: 1 } });
      expect(await identityOf(id)).toEqual({ surname: '', key: null });
    });

    it('leaves the lines of the import that brought them, which is then not taken back', async () => {
      const run = await brought('Dovezená');
      await erase(await idOf('dovezena')).expect(200);
      const left = await stage.app.db.query(`SELECT action, "values", before FROM import_row WHERE import_id = $1`, [
        run.id,
      ]);
      expect(left).toEqual([{ action: 'create', values: [], before: null }]);
      expect((await rowsOf(run)).items).toMatchObject([{ line: 2, action: 'create' }]);
      const refused = await undo(stage.manager, run.id).expect(409);
      expect(refused.body).toMatchObject({ code: 'import.changed-since', current: { lines: [2] } });
    });

    it('leaves the image before a changed line, also of a record merged into theirs', async () => {
      const kept = await person('Ponechaná', { birthDate: '1970-01-02' });
      const gone = await person('Sloučená', { birthDate: '1970-01-03' });
      const run = await importWhole(stage.app, stage.manager, 'participant', [
        [...BY_CODE, 'E-mail'],
        [gone.code, 'Jana', 'Sloučená', 'sloucena@example.org'],
      ]);
      await stage.manager
        .post(`${PEOPLE}/${kept.id}/merge`, { removedId: gone.id, removedVersion: 2, reason: 'Táž osoba' })
        .set('if-match', '"1"')
        .expect(200);
      await erase(kept.id).expect(200);
      const [left] = await stage.app.db.query(`SELECT * FROM import_row WHERE import_id = $1`, [run.id]);
      expect(left).toMatchObject({ action: 'update', values: [], before: null });
      expect(JSON.stringify(left)).not.toMatch(/Sloučená|example/);
      expect((await undo(stage.manager, run.id).expect(409)).body.code).toBe('import.changed-since');
    });

    it('is no attendee of a new visit, and stays in those they were at', async () => {
      const { id, code } = await person('Odešlá');
      await erase(id).expect(200);
      const attendees = [{ participantId: id, minutes: 60 }];
      const refused = await createLog(
        stage.manager,
        newId(),
        visitBody(stage.codes, stage.unit.id, { attendees }),
      ).expect(422);
      expect(refused.body.errors).toMatchObject([{ code: 'log.attendee-erased', field: 'attendees.0.participantId' }]);
      const headers = [
        'Územní celek',
        'Datum',
        'Hodiny',
        'Způsob',
        'Tematická oblast',
        'Klíčová aktivita',
        'Účastníci',
      ];
      const visit = [unitName, '12. 3. 2024', '2,5', 'osobně', stage.codes.thematicArea, 'KA 02', code];
      const run = (await rehearse(stage.manager, 'advisory-log', csvFile([headers, visit])).expect(201)).body;
      expect((await rowsOf(run)).items).toMatchObject([
        { findings: [{ code: 'log.attendee-erased', column: 'attendees' }] },
      ]);
    });
  });

  it('an import is not taken back over a name opened with a reason, nor over a request for erasure', async () => {
    const run = await brought('Otevřená');
    const id = await idOf('otevrena');
    const evaluator = await stage.app.as('evaluator');
    await evaluator.post(`${PEOPLE}/${id}/openings`, { reason: 'Vzorek' }).expect(200);
    expect((await undo(stage.manager, run.id).expect(409)).body).toMatchObject({
      code: 'import.changed-since',
      current: { lines: [2] },
    });
  });

  it('an export leaves a fact and the openings of everybody in it, once a day', async () => {
    const { id } = await person('Vyvezená');
    const manager = await stage.app.as('manager');
    expect(await exported(manager)).toContain('Vyvezená');
    const [fact, ...rest] = await factsOf(manager, 'participant.exported');
    const { participantIds, total } = fact?.data as { participantIds: string[]; total: number };
    expect(rest).toEqual([]);
    expect(participantIds).toContain(id);
    expect(total).toBe(participantIds.length);
    const opened = await factsOf(manager, 'participant.opened');
    expect(opened.map((one) => one.id).sort()).toEqual([...participantIds].sort());
    expect(opened[0]?.data).toEqual({ through: 'export' });
    await exported(manager);
    expect(await factsOf(manager, 'participant.exported')).toHaveLength(2);
    expect(await factsOf(manager, 'participant.opened')).toHaveLength(total);
    await answerBytes(manager.get('/projects/RSSZ/import-kinds/territorial-unit/export?format=csv'));
    expect(await factsOf(manager, 'participant.exported')).toHaveLength(2);
  });

  it('somebody restricted is named to a consultant neither by an export nor as a namesake', async () => {
    const body = { birthDate: '1966-06-06' };
    const { id, code } = await person('Omezená', body);
    const attendees = [{ participantId: id, minutes: 60 }];
    await createLog(stage.manager, newId(), visitBody(stage.codes, stage.unit.id, { attendees })).expect(201);
    expect(await exported(stage.consultant)).toContain('Omezená');
    await erase(id).expect(409);
    expect(await exported(stage.consultant)).not.toMatch(/Omezená/);
    expect(await exported(stage.manager)).toContain('Omezená');
    const typed = { givenName: 'Jana', surname: 'Omezená', birthDate: null };
    const likely = (client: ApiClient) => client.post(`${PEOPLE}/duplicates`, typed).expect(200);
    expect((await likely(stage.consultant)).body).toEqual({ items: [], isElsewhere: true });
    expect((await likely(stage.manager)).body.items).toMatchObject([{ id }]);
    const entered = { ...personBody(stage.codes, [stage.unit.id]), ...typed };
    const similar = (await stage.consultant.post(PEOPLE, entered).expect(409)).body;
    expect(similar).toMatchObject({ current: { similar: [], isElsewhere: true } });
    const same = await stage.consultant.post(PEOPLE, { ...entered, ...body }).expect(409);
    expect(same.body.code).toBe('participant.duplicate');
    expect(JSON.stringify(same.body)).not.toContain(code);
  });
});
