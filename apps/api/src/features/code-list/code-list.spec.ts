import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { CodeListLoader } from './code-list-loader.ts';

describe('code lists', () => {
  let app: AppUnderTest;
  let folder: string;

  beforeAll(async () => {
    app = await startApp();
    folder = mkdtempSync(join(tmpdir(), 'rssz-lists-'));
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const load = (name: string, content: string): Promise<number> => {
    writeFileSync(join(folder, name), content);
    return app.app
      .get(CodeListLoader)
      .load(folder)
      .finally(() => rmSync(join(folder, name)));
  };

  const items = async (list: string): Promise<{ code: string; labelCs: string; parentCode: string | null }[]> =>
    (await (await app.as('coordinator')).get(`/code-lists/${list}`)).body;

  it.each([
    ['region', 14],
    ['district', 77],
    ['sex', 2],
    ['labour-status', 11],
    ['education', 5],
  ])('%s has %i items', async (list, count) => {
    expect(await items(list)).toHaveLength(count);
  });

  it('know which region a district lies in', async () => {
    const district = (await items('district')).find(({ code }) => code === 'CZ0425');
    expect(district).toMatchObject({ labelCs: 'Most', parentCode: 'CZ042' });
  });

  it('that do not exist are not found', async () => {
    const manager = await app.as('manager');
    expect((await manager.get('/code-lists/colours')).status).toBe(404);
  });

  it('are brought up to their files: renamed, closed by validity, never deleted', async () => {
    await load(
      'colour.json',
      '[{"code":"R","labelCs":"Rudá","labelEn":"Red"},{"code":"B","labelCs":"Bílá","labelEn":"White"}]',
    );
    await load(
      'colour.json',
      '[{"code":"R","labelCs":"Červená","labelEn":"Red"},{"code":"G","labelCs":"Zelená","labelEn":"Green","validTo":"2024-01-01"}]',
    );
    expect((await items('colour')).map(({ labelCs }) => labelCs)).toEqual(['Červená', 'Bílá']);
  });

  it('that are corrupt stop with the line at fault', async () => {
    await expect(load('broken.json', '[\n{"code": "A",\n}]')).rejects.toThrow('broken.json:3');
    await expect(load('short.json', '[\n{"code": "A"}]')).rejects.toThrow(
      /short\.json:2: \/0 must have required property/,
    );
    await expect(
      load('twice.json', '[{"code":"A","labelCs":"a","labelEn":"a"},{"code":"A","labelCs":"b","labelEn":"b"}]'),
    ).rejects.toThrow('twice.json has the code "A" twice');
  });
});
