import { migrations } from '@rssz/migrations';
import type { QueryRunner } from 'typeorm';
import { PDF } from './factories/deliverable.ts';
import { createLog, diaryStage, newId, visitBody, type DiaryStage } from './factories/diary.ts';
import { csvFile, importWhole, rehearse } from './factories/sheet.ts';

const HEADERS = ['Jméno', 'Příjmení', 'Datum narození', 'Územní celky'];

describe('the migration that takes names out of sheets and lines', () => {
  let stage: DiaryStage;

  beforeAll(async () => {
    stage = await diaryStage();
  });
  afterAll(() => stage.app.close());

  const migrate = async (): Promise<void> => {
    const Migration = migrations.find(({ name }) => name === 'GuardNames1790000000038');
    if (!Migration) throw new Error('the migration is not in the list');
    const sentences: string[] = [];
    await new Migration().up({
      query: (sql: string) => Promise.resolve(sentences.push(sql)),
    } as unknown as QueryRunner);
    for (const sql of sentences.filter((one) => one.includes('UPDATE'))) await stage.app.db.query(sql);
  };

  it('calls sheets uploaded under any name by day and number', async () => {
    const { app, codes, unit, consultant } = stage;
    const logId = newId();
    await createLog(consultant, logId, visitBody(codes, unit.id, { heldOn: '2024-05-06' })).expect(201);
    const place = `/projects/RSSZ/territorial-units/${unit.id}/attachments?subjectType=advisory-log&subjectId=${logId}`;
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) {
      await consultant.post(place).attach('file', PDF, name).expect(201);
    }
    await app.db.query(`UPDATE stored_file SET original_name = 'Jana Malá.PDF' WHERE original_name NOT LIKE '%-3.pdf'`);
    await migrate();
    const names = await app.db.query<{ name: string }>(`SELECT original_name AS name FROM stored_file ORDER BY 1`);
    expect(names.map(({ name }) => name).sort()).toEqual(
      ['-2', '-3', ''].map((number) => `prezencni-listina-2024-05-06${number}.pdf`),
    );
  });

  it('empties lines of people that were worked off, and neither refused ones nor a rehearsal', async () => {
    const { app, unit, manager } = stage;
    const found = await app.db.one<{ name: string }>(`SELECT name FROM territorial_unit WHERE id = $1`, [unit.id]);
    const row = (surname: string) => ['Jana', surname, '1. 2. 1980', found?.name ?? ''];
    const done = await importWhole(app, manager, 'participant', [HEADERS, row('Zapsaná')]);
    const waits = await rehearse(manager, 'participant', csvFile([HEADERS, row('Čekající')])).expect(201);
    await app.db.query(`UPDATE import_row SET values = '["Jana"]' WHERE import_id = $1`, [done.id]);
    await migrate();
    const lines = await app.db.query<{ id: string; isKept: boolean }>(
      `SELECT import_id AS id, values <> '[]' AS "isKept" FROM import_row ORDER BY 1`,
    );
    expect(lines).toEqual([
      { id: done.id, isKept: false },
      { id: waits.body.id, isKept: true },
    ]);
  });
});
