import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { ConfigModule } from '../../src/config/config.module.ts';
import { parseConfig, type FileStoreConfig } from '../../src/config/config.ts';
import { Database } from '../../src/platform/db/database.ts';
import { FileKeys } from '../../src/platform/files/file-keys.ts';
import { FilesModule } from '../../src/platform/files/files.module.ts';
import { OrphanSweep } from '../../src/platform/files/sweep-orphans.ts';
import { S3FileStore } from '../../src/platform/files/s3-file-store.ts';
import { StartupError } from '../../src/platform/startup-error.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { attach } from '../factories/deliverable.ts';
import { startS3, type S3UnderTest } from '../s3-server.ts';
import { TcpGate } from '../tcp-gate.ts';

const MEGABYTE = 1024 * 1024;
const HOUR_MS = 3_600_000;

@Global()
@Module({ providers: [{ provide: Database, useValue: {} }], exports: [Database] })
class NoDatabase {}

describe('the files in an S3-compatible store', () => {
  let s3: S3UnderTest;
  let folder: string;
  beforeAll(async () => {
    s3 = await startS3();
    folder = mkdtempSync(join(tmpdir(), 'rssz-s3-spec-'));
  });
  afterAll(async () => {
    await s3.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const storeOf = (change: Record<string, string> = {}): S3FileStore => {
    const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1/none', RSSZ_SECRET: 's', RSSZ_DATA_DIR: folder };
    const { files } = parseConfig({ ...environment, ...s3.environment(change) });
    return new S3FileStore(files as Extract<FileStoreConfig, { kind: 's3' }>);
  };
  const write = (bytes: string | Buffer): string => {
    const path = join(folder, randomBytes(6).toString('hex'));
    writeFileSync(path, bytes);
    return path;
  };
  const newKey = (): string => randomBytes(24).toString('hex');
  const keysIn = async (store: S3FileStore): Promise<string[]> => {
    const keys: string[] = [];
    for await (const key of store.keysOlderThan(new Date(Date.now() + HOUR_MS), '')) keys.push(key);
    return keys;
  };

  it('come back as they were given, and are gone once removed', async () => {
    const [store, key, path] = [storeOf(), newKey(), write('obsah')];
    await store.keep(key, path);
    expect(existsSync(path)).toBe(false);
    expect(await text(await store.open(key))).toBe('obsah');
    await store.remove(key);
    await expect(store.open(key)).rejects.toThrow('The file store answered 404 NoSuchKey');
    await expect(store.remove(key)).resolves.toBeUndefined();
  });

  it('may be larger than what one piece of memory should hold', async () => {
    const [store, key, bytes] = [storeOf(), newKey(), randomBytes(48 * MEGABYTE)];
    const hash = createHash('sha256').update(bytes).digest('hex');
    await store.keep(key, write(bytes));
    const kept = await buffer(await store.open(key));
    expect(createHash('sha256').update(kept).digest('hex')).toBe(hash);
  });

  it('are listed with their age', async () => {
    const [store, key] = [storeOf(), newKey()];
    await store.keep(key, write('x'));
    expect(await keysIn(store)).toContain(key);
    const before: string[] = [];
    for await (const found of store.keysOlderThan(new Date(Date.now() - HOUR_MS), '')) before.push(found);
    expect(before).toEqual([]);
  });

  it('are listed by what their names begin with', async () => {
    const [store, mine, other] = [storeOf(), `a-${newKey()}`, `b-${newKey()}`];
    for (const key of [mine, other]) await store.keep(key, write('x'));
    const found: string[] = [];
    for await (const key of store.keysOlderThan(new Date(Date.now() + HOUR_MS), 'a-')) found.push(key);
    expect(found).toEqual([mine]);
  });

  it('are all found, however many pages their list has and whatever else lies in the bucket', async () => {
    const token = 'a+b/c==';
    const entry = (name: string) =>
      `<Contents><ETag>"e"</ETag><Key>${name}</Key><Size>1</Size><LastModified>2024-09-16T06:00:00.000Z</LastModified></Contents>`;
    const page = (entries: string, next: string) => `<ListBucketResult>${next}${entries}</ListBucketResult>`;
    const asked: (string | null)[] = [];
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
      const given = searchParams.get('continuation-token');
      asked.push(given);
      const first = page(
        entry('one') + entry('a&amp;b &lt;c&gt;&#x10D;'),
        `<IsTruncated>true</IsTruncated><NextContinuationToken>${token}</NextContinuationToken>`,
      );
      response.end(given === token ? page(entry('two'), '<IsTruncated>false</IsTruncated>') : first);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const found = await keysIn(storeOf({ S3_ENDPOINT: `http://127.0.0.1:${port}` }));
      expect(found).toEqual(['one', 'a&b <c>č', 'two']);
      expect(asked).toEqual([null, token]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each([
    ['a bucket that is not there', { S3_BUCKET: 'nikde' }, /^The bucket named in S3_BUCKET does not exist/],
    ['a name that no bucket can have', { S3_BUCKET: 'A' }, /S3_BUCKET/],
    ['an unknown key', { S3_ACCESS_KEY_ID: 'NIKDO' }, /^The file store does not know S3_ACCESS_KEY_ID\.$/],
    ['a wrong secret', { S3_SECRET_ACCESS_KEY: 'tajne' }, /^The file store refused S3_SECRET_ACCESS_KEY\.$/],
    [
      'nobody at the address',
      { S3_ENDPOINT: 'http://127.0.0.1:1' },
      /^The file store does not answer at .*S3_ENDPOINT/,
    ],
  ])('cannot be used over %s, which is one sentence without any value', async (_name, change, sentence) => {
    const failure = await storeOf(change as Record<string, string>)
      .check()
      .catch((error: Error) => error);
    expect(failure).toBeInstanceOf(StartupError);
    expect((failure as Error).message).toMatch(sentence);
    expect((failure as Error).message).not.toMatch(/nikde|NIKDO|tajne|127\.0\.0\.1/);
  });

  it('stop the start when they cannot be used', async () => {
    const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', RSSZ_SECRET: 's', RSSZ_DATA_DIR: folder };
    @Module({
      imports: [
        ConfigModule.of(parseConfig({ ...environment, ...s3.environment({ S3_BUCKET: 'nikde' }) })),
        NoDatabase,
        FilesModule,
      ],
    })
    class Files {}
    const context = await Test.createTestingModule({ imports: [Files] }).compile();
    await expect(context.init()).rejects.toThrow(StartupError);
  });

  // What a store keeps of half an upload is its own affair: no row names it, and the sweep takes what no row names.
  it('tell of an upload that was torn in the middle, and are kept whole when it is sent again', async () => {
    const gate = await TcpGate.before(s3.url);
    const bytes = randomBytes(64 * MEGABYTE);
    const [key, path] = [newKey(), write(bytes)];
    gate.shutAfter(8 * MEGABYTE);
    const kept = storeOf({ S3_ENDPOINT: gate.url }).keep(key, path);
    await expect(kept).rejects.toThrow();
    await gate.shut();
    expect(existsSync(path)).toBe(true);
    await storeOf().keep(key, path);
    expect(bytes.equals(await buffer(await storeOf().open(key)))).toBe(true);
  });

  it('fail in the reader when the store goes away in the middle of reading', async () => {
    const key = newKey();
    await storeOf().keep(key, write(randomBytes(32 * MEGABYTE)));
    const gate = await TcpGate.before(s3.url);
    const content = await storeOf({ S3_ENDPOINT: gate.url }).open(key);
    await gate.shut();
    await expect(buffer(content)).rejects.toThrow();
  });
});

describe('the product with its files in an S3-compatible store', () => {
  let s3: S3UnderTest;
  let gate: TcpGate;
  let app: AppUnderTest;
  beforeAll(async () => {
    s3 = await startS3();
    gate = await TcpGate.before(s3.url);
    app = await startApp(s3.environment({ S3_ENDPOINT: gate.url }));
  });
  afterAll(async () => {
    await app.close();
    await gate.shut();
    await s3.stop();
  });

  const storeOfApp = (): S3FileStore => {
    const environment = { DATABASE_URL: app.databaseUrl, RSSZ_SECRET: 's', RSSZ_DATA_DIR: app.dataDirectory };
    const { files } = parseConfig({ ...environment, ...s3.environment() });
    return new S3FileStore(files as Extract<FileStoreConfig, { kind: 's3' }>);
  };
  const deliverableId = async (): Promise<string> =>
    (await app.db.one<{ id: string }>(`SELECT id FROM deliverable ORDER BY number LIMIT 1`))?.id ?? '';
  const arriving = (): string[] => readdirSync(join(app.dataDirectory, 'files', 'arriving'));

  it('takes evidence in and gives it out', async () => {
    const manager = await app.as('manager');
    const id = await deliverableId();
    const content = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(2 * MEGABYTE)]);
    const { status, body } = await attach(manager, id, 'zpráva.pdf', content);
    expect(status).toBe(201);
    const answer = await manager
      .get(`/projects/RSSZ/deliverables/${id}/files/${body.fileList[0].id}/content`)
      .buffer(true)
      .parse((response, done) => void buffer(response as never).then((bytes) => done(null, bytes)));
    expect(answer.status).toBe(200);
    expect((answer.body as Buffer).equals(content)).toBe(true);
    expect(arriving()).toEqual([]);
  });

  it('keeps neither row nor file of an upload while the store is away, and takes it once it is back', async () => {
    const manager = await app.as('manager');
    const id = await deliverableId();
    const count = async () => (await app.db.query(`SELECT 1 FROM stored_file`)).length;
    const before = await count();
    await gate.shut();
    const refused = await attach(manager, id, 'zprava.pdf');
    expect(refused.status).toBeGreaterThanOrEqual(500);
    expect([await count(), arriving()]).toEqual([before, []]);
    await gate.reopen();
    expect((await attach(manager, id, 'zprava.pdf')).status).toBe(201);
  });

  it('sweeps what no row speaks of and nothing else', async () => {
    const store = storeOfApp();
    const path = join(app.dataDirectory, 'orphan');
    const keys = app.app.get(FileKeys);
    const orphan = await keys.next();
    const others = ['of-somebody-else', randomBytes(24).toString('hex'), `${randomUUID()}-${'ab'.repeat(24)}`];
    for (const key of [orphan, ...others]) {
      writeFileSync(path, 'x');
      await store.keep(key, path);
    }
    const sweep = new OrphanSweep(app.db, store, keys);
    expect(await sweep.run()).toBe(0);
    expect(await sweep.run(new Date(Date.now() + 2 * HOUR_MS))).toBe(1);
    await expect(store.open(orphan)).rejects.toThrow('404');
    for (const key of others) expect(await text(await store.open(key))).toBe('x');
    const rows = await app.db.query<{ key: string }>(`SELECT storage_key AS key FROM stored_file`);
    for (const { key } of rows) (await store.open(key)).destroy();
    expect(rows.length).toBeGreaterThan(0);
    const prefix = await keys.prefix();
    expect(rows.filter(({ key }) => !key.startsWith(prefix))).toEqual([]);
  });
});
