import { AwsClient } from 'aws4fetch';
import { readFile, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FileStoreConfig } from '../../config/config.ts';
import type { FileStore } from './file-store.ts';

type S3Config = Extract<FileStoreConfig, { kind: 's3' }>;

/** Files in an S3-compatible store: what several API processes share. */
export class S3FileStore implements FileStore {
  private readonly client: AwsClient;

  constructor(private readonly config: S3Config) {
    const { accessKeyId, secretAccessKey, region } = config;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  }

  async keep(key: string, temporaryPath: string): Promise<void> {
    const body = await readFile(temporaryPath);
    await this.request(key, { method: 'PUT', body });
    await rm(temporaryPath, { force: true });
  }

  async open(key: string): Promise<Readable> {
    const answer = await this.request(key, { method: 'GET' });
    if (!answer.body) throw new Error('The file store answered without a body');
    return Readable.fromWeb(answer.body as ReadableStream);
  }

  async remove(key: string): Promise<void> {
    await this.request(key, { method: 'DELETE' });
  }

  async *keysOlderThan(instant: Date): AsyncIterable<string> {
    let after = '';
    for (;;) {
      const answer = await this.request('', { method: 'GET' }, `?list-type=2&start-after=${encodeURIComponent(after)}`);
      const entries = [...(await answer.text()).matchAll(/<Key>([^<]+)<\/Key>\s*<LastModified>([^<]+)</g)];
      for (const [, key = '', modified = ''] of entries) {
        after = key;
        if (new Date(modified) < instant) yield key;
      }
      if (entries.length === 0) return;
    }
  }

  private async request(key: string, init: RequestInit, query = ''): Promise<Response> {
    const base = `${this.config.endpoint.replace(/\/$/, '')}/${this.config.bucket}`;
    const answer = await this.client.fetch(`${base}/${key}${query}`, init);
    if (!answer.ok) throw new Error(`The file store answered ${answer.status}`);
    return answer;
  }
}
