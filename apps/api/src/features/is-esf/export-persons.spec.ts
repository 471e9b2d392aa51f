import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ESF_PERSON_COLUMNS } from '@rssz/domain';
import { newId } from '../../../test/factories/diary.ts';
import { bytesOf, ESF, esfStage, readCsvApart, refusalOf, type EsfStage } from '../../../test/factories/is-esf.ts';

describe('osoby.csv', () => {
  let stage: EsfStage;
  beforeAll(async () => {
    stage = await esfStage();
  });
  afterAll(() => stage.app.close());
  beforeEach(() => stage.esf.undoEverything());

  it('has the 32 columns to the byte, and reads by another parser as the people who are complete', async () => {
    const bytes = await bytesOf(stage.esf.persons());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [header, ...people] = readCsvApart(bytes);
    expect(header).toEqual([...ESF_PERSON_COLUMNS]);
    expect(header).toHaveLength(32);
    expect(people.map((cells) => cells.slice(0, 3))).toEqual([
      ['Jana', 'Malá; roz. "Velká"', '12.4.1985'],
      ['Eva', 'Vdaná', '2.1.1990'],
    ]);
    expect(text).toContain('Jana;"Malá; roz. ""Velká""";12.4.1985;');
    expect(people[0]?.slice(3, 10)).toEqual(['Ukázkov', '', '', '100', '2', 'A', '11015']);
    expect(people[0]?.slice(16, 18)).toEqual(['2.5.2023', stage.codes.sex]);
  });

  it('is not to be kept on the way, and its name tells nobody', async () => {
    const { headers } = await stage.esf.persons().expect(200);
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('osoby.csv');
  });

  it('leaves out who lacks a field, and says which', async () => {
    const { body } = await stage.manager.get(`${ESF}/left-out-persons`).expect(200);
    expect(body).toMatchObject({
      total: 1,
      items: [
        { person: { name: 'Záznam Neúplný' }, problems: [{ code: 'participant.field-missing', field: 'education' }] },
      ],
    });
    const { persons } = await stage.esf.desk();
    expect(persons).toMatchObject({ complete: 2, leftOut: 1, neverExported: 2, lastExport: null });
  });

  it('is recorded once however often it is sent with one key, with everybody whose data left', async () => {
    const { app, esf, jana, eva } = stage;
    const key = newId();
    const sent = await Promise.all([bytesOf(esf.persons('all', key)), bytesOf(esf.persons('all', key))]);
    expect(sent[0].equals(sent[1])).toBe(true);
    const { persons } = await esf.desk();
    expect(persons).toMatchObject({ neverExported: 0, lastExport: { kind: 'persons-out', total: 2 } });
    const facts = await app.db.query<{ data: { participantIds: string[] } }>(
      `SELECT data FROM fact WHERE type = 'is-esf.persons-exported' AND subject_id = $1`,
      [persons.lastExport?.id],
    );
    expect(facts.map(({ data }) => data.participantIds)).toEqual([[jana.id, eva.id]]);
    expect(JSON.stringify(facts)).not.toMatch(/Jana|Malá|1985/);
    const opened = await app.db.query(
      `SELECT 1 FROM fact WHERE type = 'participant.opened' AND subject_id = $1 AND data ->> 'through' = 'is-esf'`,
      [jana.id],
    );
    expect(opened).toHaveLength(1);
    const count = await app.db.query(`SELECT 1 FROM esf_exchange WHERE undone_at IS NULL`);
    expect(count).toHaveLength(1);
  });

  it('may hold only those whom the list from IS ESF does not have', async () => {
    const { esf, eva } = stage;
    const text = await esf.personsText();
    await esf.load(text.replace(/^Eva.*\r\n/m, '')).expect(200);
    const rows = readCsvApart(await bytesOf(esf.persons('unlisted')));
    expect(rows.slice(1).map(([name]) => name)).toEqual(['Eva']);
    const { body } = await stage.manager.get(`${ESF}/unlisted-persons`).expect(200);
    expect((body as { items: { person: { id: string } }[] }).items[0]?.person.id).toBe(eva.id);
    await esf.load(text).expect(200);
    expect(await refusalOf(esf.persons('unlisted'))).toBe('is-esf.nothing-to-export');
    expect(await refusalOf(esf.persons('somebody'))).toBeDefined();
  });

  it('and everything else of the exchange is a matter of managers', async () => {
    const { app } = stage;
    for (const role of ['consultant', 'evaluator', 'coordinator', 'admin'] as const) {
      const other = await app.as(role);
      for (const path of ['', '/rows', '/differences', '/left-out-persons', '/unlisted-persons', '/exchanges']) {
        await other.get(`${ESF}${path}`).expect(403);
      }
      await other.post(`${ESF}/persons.csv`, { who: 'all' }).expect(403);
      await other.post(`${ESF}/free-persons/search`, {}).expect(403);
      await other.post(`${ESF}/supports.csv`, { periods: [1] }).expect(403);
      await other.post(`${ESF}/lists?kind=persons`).attach('file', Buffer.from('x'), 'x.csv').expect(403);
    }
    await app.anonymous.get(ESF).expect(401);
  });
});
