import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { answerBytes } from '../../../test/answer-bytes.ts';
import { diaryStage, enterPerson, personBody, type DiaryStage } from '../../../test/factories/diary.ts';
import { importWhole, rehearse } from '../../../test/factories/sheet.ts';
import { until } from '../../../test/until.ts';
import { ExportDesk } from '../../platform/sheet/export-desk.ts';

const EXPORT = '/projects/RSSZ/import-kinds/advisory-log/export';
/** More than the database hands over at once. */
const SIZE = 1_201;

describe('an export of the diary', () => {
  let stage: DiaryStage;

  beforeAll(async () => {
    stage = await diaryStage();
    const { app, codes, unit, manager } = stage;
    const row = await app.db.one<{ name: string }>(`SELECT name FROM territorial_unit WHERE id = $1`, [unit.id]);
    const person = await enterPerson(manager, personBody(codes, [unit.id]));
    const HEADERS = ['Územní celek', 'Datum', 'Minuty', 'Způsob', 'Tematická oblast', 'Klíčová aktivita', 'Účastníci'];
    const visits = Array.from({ length: SIZE }, (_, at) => {
      const day = `2024-0${1 + (at % 8)}-${String(10 + (at % 18)).padStart(2, '0')}`;
      const who = at === 0 ? `${person.code} = 20 min` : '';
      return [row?.name ?? '', day, String(30 + at), 'na dálku', codes.thematicArea, 'KA02', who, `Záznam ${at}`];
    });
    const run = await importWhole(app, manager, 'advisory-log', [[...HEADERS, 'Poznámka'], ...visits]);
    expect(run).toMatchObject({ state: 'done', counts: { create: SIZE } });
  }, 120_000);
  afterAll(() => stage.app.close());

  it('holds every valid visit once, as CSV and as a workbook alike, minutes as numbers', async () => {
    const csv = parse(await answerBytes(stage.manager.get(`${EXPORT}?format=csv`)), { bom: true, delimiter: ';' });
    const xlsx = await readSheet(await answerBytes(stage.manager.get(`${EXPORT}?format=xlsx`)));
    expect(csv.length).toBe(SIZE + 1);
    expect(new Set(csv.map((line) => line.join())).size).toBe(SIZE + 1);
    expect(xlsx.map((line) => line.map((cell) => String(cell ?? '')))).toEqual(csv);
    const minutes = csv[0]?.indexOf('Minuty') ?? -1;
    expect(typeof xlsx[1]?.[minutes]).toBe('number');
  });

  it('is read back by the import without any difference', async () => {
    const file = await answerBytes(stage.manager.get(`${EXPORT}?format=csv`));
    const { body } = await rehearse(stage.manager, 'advisory-log', file).expect(201);
    expect(body.findings).toEqual([]);
    expect(body.counts).toMatchObject({ create: 0, update: 0, unchanged: SIZE, refuse: 0 });
  });

  it('waits for a place when three others are being read, and is told how long', async () => {
    const desk = stage.app.app.get(ExportDesk);
    const endless = (): Promise<Readable> => Promise.resolve(new Readable({ read: () => undefined }));
    const others = [await desk.give(endless), await desk.give(endless), await desk.give(endless)];
    const answer = await stage.manager.get(`${EXPORT}?format=csv`);
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'server.busy', '30']);
    others.forEach((file) => file.destroy());
    await until('a place is free', async () => (await stage.manager.get(`${EXPORT}?format=csv`)).status === 200);
  });

  it('that somebody breaks off leaves the connections free for others', async () => {
    const server = stage.app.app.getHttpServer() as Server;
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const path = `/api/v1${EXPORT}?format=csv`;
    // More of them than the pool has connections.
    const begun = async (): Promise<boolean> => {
      const asked = get({ host: '127.0.0.1', port, path, headers: { cookie: stage.manager.cookie } });
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.destroy();
      return answer.statusCode === 200;
    };
    // The server hears of a broken line a moment later.
    for (let turn = 0; turn < 30; turn += 1) await until('a place is free', begun);
    expect((await stage.manager.get('/projects/RSSZ/advisory-logs?size=1')).body.total).toBe(SIZE);
  });
});
