import { AwsClient } from 'aws4fetch';
import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { FileStoreConfig } from '../../config/config.ts';
import { StartupError } from '../startup-error.ts';
import type { FileStore } from './file-store.ts';
import { s3CheckSentence, S3_SILENT } from './s3-check-sentence.ts';
import { readListing, s3ErrorCode } from './s3-xml.ts';

type S3Config = Extract<FileStoreConfig, { kind: 's3' }>;

/** Tried again at once and then after a moment: what a busy store answers with 429 or 5xx. */
const RETRIES = 3;
const SHORT_LIMIT_MS = 30_000;

/** Files in an S3-compatible store: what several API processes share. */
export class S3FileStore implements FileStore {
  private readonly client: AwsClient;

  constructor(private readonly config: S3Config) {
    const { accessKeyId, secretAccessKey, region } = config;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  }

  /** Lists one key, as the sweep will: that takes an address that answers, the keys, the region and the bucket. */
  async check(): Promise<void> {
    const answer = await this.send('', short('GET'), '?list-type=2&max-keys=1').catch(() => null);
    if (!answer) throw new StartupError(S3_SILENT);
    if (!answer.ok) throw new StartupError(s3CheckSentence(answer.status, s3ErrorCode(await answer.text())));
    await answer.body?.cancel();
  }

  /** Streamed from the disk; the store compares the bytes that came with their hash and keeps all of them or none. */
  async keep(key: string, temporaryPath: string): Promise<void> {
    const headers = { 'x-amz-content-sha256': await sha256Of(temporaryPath) };
    await this.request(key, { method: 'PUT', headers, body: await openAsBlob(temporaryPath) });
    await rm(temporaryPath, { force: true });
  }

  async open(key: string): Promise<Readable> {
    const answer = await this.request(key, { method: 'GET' });
    if (!answer.body) throw new Error('The file store answered without a body');
    return Readable.fromWeb(answer.body as ReadableStream);
  }

  async remove(key: string): Promise<void> {
    await this.request(key, short('DELETE'));
  }

  async *keysOlderThan(instant: Date, prefix: string): AsyncIterable<string> {
    let next: string | null = '';
    while (next !== null) {
      const from: string = next === '' ? '' : `&continuation-token=${encodeURIComponent(next)}`;
      const query = `?list-type=2&prefix=${encodeURIComponent(prefix)}${from}`;
      const listing = readListing(await (await this.request('', short('GET'), query)).text());
      for (const { key, modified } of listing.entries) if (modified < instant) yield key;
      next = listing.next;
    }
  }

  private async request(key: string, init: RequestInit, query = ''): Promise<Response> {
    const answer = await this.send(key, init, query);
    if (answer.ok) return answer;
    throw new Error(`The file store answered ${answer.status} ${s3ErrorCode(await answer.text())}`.trimEnd());
  }

  private send(key: string, init: RequestInit, query: string): Promise<Response> {
    const base = `${this.config.endpoint.replace(/\/$/, '')}/${this.config.bucket}`;
    return this.client.fetch(key === '' ? `${base}${query}` : `${base}/${key}`, init);
  }
}

const short = (method: string): RequestInit => ({ method, signal: AbortSignal.timeout(SHORT_LIMIT_MS) });

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
