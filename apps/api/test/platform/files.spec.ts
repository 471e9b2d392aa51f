import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { contentMatches } from '../../src/platform/files/file-content.ts';
import { FileKeys } from '../../src/platform/files/file-keys.ts';
import { LocalFileStore } from '../../src/platform/files/local-file-store.ts';
import { SweepFilesHandler } from '../../src/platform/files/sweep-files.handler.ts';
import { OrphanSweep } from '../../src/platform/files/sweep-orphans.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';

const PDF = 'application/pdf';

describe('the kept files', () => {
  let app: AppUnderTest;
  let folder: string;
  let store: LocalFileStore;
  beforeAll(async () => {
    app = await startApp();
    folder = mkdtempSync(join(tmpdir(), 'rssz-files-'));
    store = new LocalFileStore(folder);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, bytes: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it('come back as they were given', async () => {
    await store.keep('aa11', write('arriving', 'obsah'));
    expect(await text(await store.open('aa11'))).toBe('obsah');
    expect(readdirSync(folder)).not.toContain('arriving');
  });

  it('are swept when no row speaks of them, once they are older than an hour', async () => {
    const keys = app.app.get(FileKeys);
    const [orphan, young, named] = [
      await keys.of('bb'.repeat(24)),
      await keys.of('cc'.repeat(24)),
      await keys.of('dd-no-key'),
    ];
    const ofAnother = `${randomUUID()}-${'ee'.repeat(24)}`;
    const unprefixed = 'ff'.repeat(24);
    const kept = [orphan, young, named, ofAnother, unprefixed];
    for (const key of kept) await store.keep(key, write('arriving', 'x'));
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const path of readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' }))
      if (!path.endsWith(young)) utimesSync(join(folder, 'kept', path), old, old);
    expect(await new OrphanSweep(app.db, store, keys).run()).toBe(1);
    await expect(store.open(orphan)).rejects.toThrow();
    for (const key of kept.slice(1)) await expect(store.open(key)).resolves.toBeDefined();
  });

  it('that never wholly arrived are swept after a day, at the start and by the job', async () => {
    const arriving = join(app.dataDirectory, 'files', 'arriving');
    const place = (name: string, ageHours: number): void => {
      const then = new Date(Date.now() - ageHours * 3_600_000);
      writeFileSync(join(arriving, name), 'x');
      utimesSync(join(arriving, name), then, then);
    };
    mkdirSync(arriving, { recursive: true });
    for (const [name, age] of [
      ['torn', 25],
      ['running', 23],
    ] as const)
      place(name, age);
    await app.app.get(SweepFilesHandler).run();
    expect(readdirSync(arriving)).toEqual(['running']);
    place('torn', 25);
    const second = await startApp({ RSSZ_DATA_DIR: app.dataDirectory });
    await second.close();
    expect(readdirSync(arriving)).toEqual(['running']);
  });

  it.each([
    ['a real PDF', '%PDF-1.4\n%âãÏÓ\n', PDF, true],
    ['a text called PDF', 'jen text', PDF, false],
    ['a PDF called text', '%PDF-1.4\n', 'text/plain', false],
    ['a Czech text', 'Příliš žluťoučký kůň', 'text/plain', true],
    ['bytes called text', Buffer.from([0x41, 0x00, 0x42]), 'text/plain', false],
    ['a broken encoding', Buffer.from([0x41, 0xff, 0xfe, 0x42, 0x43, 0x44, 0x45]), 'text/csv', false],
  ])('judges %s by its content', async (_name, bytes, mediaType, matches) => {
    expect(await contentMatches(write('judged', bytes), mediaType)).toBe(matches);
  });
});
