import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { dataDirectory } from '../../cli/data-directory.ts';
import { ProgrammeLoader } from './programme-loader.ts';

interface File {
  validFrom: string;
  retiredCodes?: string[];
  items: { code?: string; title: Record<string, string>; parent?: string }[];
}

const REAL = join(dataDirectory(), 'opz-plus.json');

describe('the file of the programme catalogue', () => {
  let app: AppUnderTest;
  let loader: ProgrammeLoader;
  let folder: string;

  beforeAll(async () => {
    app = await startApp();
    loader = app.app.get(ProgrammeLoader);
    folder = mkdtempSync(join(tmpdir(), 'rssz-programme-'));
    copyFileSync(join(dataDirectory(), 'opz-plus.schema.json'), join(folder, 'opz-plus.schema.json'));
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const changed = (change: (file: File) => void): string => {
    const file = JSON.parse(readFileSync(REAL, 'utf8')) as File;
    change(file);
    return write(JSON.stringify(file, null, 2));
  };
  const write = (text: string): string => {
    const path = join(folder, 'changed.json');
    writeFileSync(path, text);
    return path;
  };
  const at = (file: File, code: string): number => file.items.findIndex((item) => item.code === code);
  const item = (file: File, code: string): File['items'][number] => {
    const found = file.items[at(file, code)];
    if (!found) throw new Error(`no ${code}`);
    return found;
  };
  const versions = async (): Promise<number[]> => {
    const { body } = await app.anonymous.get('/programme/versions').expect(200);
    return body.map(({ number }: { number: number }) => number);
  };
  const titleOf = async (code: string, query = ''): Promise<string> =>
    (await app.anonymous.get(`/programme/items/${code}${query}`).expect(200)).body.titleCs;

  it('loaded again writes nothing', async () => {
    expect(await loader.load(REAL)).toEqual({ changed: false });
    expect(await versions()).toEqual([1]);
  });

  describe('that cannot be used stops with the line at fault, and nothing of it is written', () => {
    const refused = async (path: string, words: string): Promise<void> => {
      await expect(loader.load(path)).rejects.toThrow(words);
      expect(await versions()).toEqual([1]);
      expect(await app.db.query(`SELECT 1 FROM programme_item`)).toHaveLength(120);
    };

    it('because a code is missing', async () => {
      await refused(
        changed((file) => delete item(file, '2.1-A03').code),
        '/code: is missing',
      );
      await refused(
        changed((file) => file.items.splice(at(file, '2.2-A07'), 1)),
        '/items: has no "2.2-A07"',
      );
    });

    it('because a code is doubled', async () => {
      const path = changed((file) => (item(file, '2.1-A04').code = '2.1-A03'));
      const line =
        readFileSync(path, 'utf8')
          .split('\n')
          .findLastIndex((text) => text.includes('"2.1-A03"')) + 1;
      await refused(path, `changed.json:${line}: /items/4/code: is "2.1-A03", which stands already at /items/3/code`);
    });

    it('because a parent is unknown', async () => {
      await refused(
        changed((file) => (item(file, '3.1-A01').parent = '3.1-G9')),
        'is "3.1-G9", which no activity-group has as its code',
      );
    });

    it('because a language is missing', async () => {
      await refused(
        changed((file) => delete item(file, 'CLLD-O5').title.en),
        '/title/en: is missing',
      );
    });

    it('because it has a field that nobody reads', async () => {
      await refused(
        changed((file) => Object.assign(item(file, 'CLLD-O5'), { tilte: 'x' })),
        'must NOT have additional properties: "tilte"',
      );
    });

    it('because it is not JSON, or not there', async () => {
      await refused(write('{\n  "items": [\n'), 'The programme catalogue is not JSON: changed.json:3');
      await refused(join(folder, 'none.json'), 'does not exist');
    });

    it('because it lost the last code of a row without saying so', async () => {
      await refused(
        changed((file) => file.items.splice(at(file, 'CLLD-Z12'), 1)),
        '/items: no longer has "CLLD-Z12", which is loaded already and not retired',
      );
    });
  });

  describe('that changed is a new version', () => {
    const WORDS = 'Programy pro osoby s duševním onemocněním a jejich blízké';

    it('which holds from its day; what held before is still read as of that time', async () => {
      const path = changed((file) => {
        file.validFrom = '2024-07-01';
        item(file, '2.1-A14').title.cs = WORDS;
        file.items.splice(at(file, 'CLLD-Z12'), 1);
        file.retiredCodes = ['CLLD-Z12'];
      });
      expect(await loader.load(path)).toEqual({ changed: true });
      expect(await versions()).toEqual([2, 1]);
      expect(await titleOf('2.1-A14')).toBe(WORDS);
      expect(await titleOf('2.1-A14', '?asOf=2024-06-30')).toBe('Programy pro osoby s duševním onemocněním');
      await app.anonymous.get('/programme/items/CLLD-Z12').expect(404);
      await app.anonymous.get('/programme/items/CLLD-Z12?asOf=2024-06-30').expect(200);
    });

    it('recorded as a fact', async () => {
      const rows = await app.db.query<{ data: object }>(
        `SELECT data FROM fact WHERE type = 'programme.loaded' ORDER BY occurred_at DESC, id DESC LIMIT 1`,
      );
      expect(rows[0]?.data).toMatchObject({ number: 2, items: 119 });
    });

    it('and the words of an earlier version come back as a version of their own', async () => {
      expect(await loader.load(REAL)).toEqual({ changed: true });
      expect(await versions()).toEqual([3, 2, 1]);
      expect(await titleOf('2.1-A14')).toBe('Programy pro osoby s duševním onemocněním');
    });

    it('that the application cannot rewrite', async () => {
      await expect(app.db.query(`UPDATE programme_item SET title_cs = 'x'`)).rejects.toThrow('permission denied');
      await expect(app.db.query(`DELETE FROM programme_version`)).rejects.toThrow('permission denied');
    });
  });
});
