import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DataSource } from 'typeorm';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { until } from '../../../test/until.ts';
import { poolOf } from '../db/data-source.ts';
import { ExportDesk } from './export-desk.ts';
import { streamSheet } from './stream-sheet.ts';

const LIMITS = { atOnce: 3, idleMs: 100, retryAfterSeconds: 30 };
const BUSY = { problems: [{ code: 'server.busy', params: { retryAfterSeconds: 30 } }], status: 503 };

describe('exports made while they are read', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  /** Far more than what waits in the memory of a stream. */
  async function* rows(): AsyncGenerator<string[]> {
    const records = app.db.stream<{ text: string }>(`SELECT repeat('x', 1000) AS text FROM generate_series(1, 5000)`);
    for await (const { text } of records) yield [text];
  }
  const large = (): Promise<Readable> => Promise.resolve(streamSheet('csv', ['Text'], rows()));
  const small = (): Promise<Readable> => Promise.resolve(streamSheet('csv', ['Text'], [['konec']]));
  /** Connections of the pool that are not free. */
  const held = (): number => {
    const pool = poolOf(app.app.get(DataSource));
    return pool.totalCount - pool.idleCount;
  };

  it('are three at once; the fourth is told when to come again, and finds a place when one is read', async () => {
    const desk = new ExportDesk({ ...LIMITS, idleMs: 60_000 });
    const files = [await desk.give(large), await desk.give(large), await desk.give(large)];
    await expect(desk.give(small)).rejects.toMatchObject(BUSY);
    expect((await buffer(files[0] as Readable)).length).toBeGreaterThan(5_000_000);
    expect(String(await buffer(await desk.give(small)))).toContain('konec');
    files.forEach((file) => file.destroy());
    await until('every connection is given back', () => held() === 0);
  });

  it('are broken off when nobody takes a chunk, and give the connection and the place back', async () => {
    const desk = new ExportDesk({ ...LIMITS, idleMs: 1_000 });
    const begun = await desk.give(large);
    await once(begun, 'readable');
    expect((begun.read() as Buffer).length).toBeGreaterThan(0);
    const untouched = [await desk.give(large), await desk.give(large)];
    expect(held()).toBe(1);
    await until('the files are broken off', () => [begun, ...untouched].every((file) => file.destroyed));
    await until('every connection is given back', () => held() === 0);
    expect(String(await buffer(await desk.give(small)))).toContain('konec');
  });

  it('go on while somebody reads slowly, or the next chunk takes its time', async () => {
    const desk = new ExportDesk(LIMITS);
    async function* late(): AsyncGenerator<string[]> {
      for (const at of [1, 2, 3]) {
        await sleep(150);
        yield [`${at}${'x'.repeat(70_000)}`];
      }
    }
    let length = 0;
    for await (const chunk of await desk.give(() => Promise.resolve(streamSheet('csv', ['Text'], late())))) {
      await sleep(40);
      length += (chunk as Buffer).length;
    }
    expect(length).toBeGreaterThan(210_000);
  });

  it('that cannot be made keep no place', async () => {
    const desk = new ExportDesk({ ...LIMITS, atOnce: 1 });
    await expect(desk.give(() => Promise.reject(new Error('no scope')))).rejects.toThrow('no scope');
    expect(String(await buffer(await desk.give(small)))).toContain('konec');
  });
});
