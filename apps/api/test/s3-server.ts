import S3rver from '@20minutes/s3rver';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The only key pair that the server knows. */
const KEY = 'S3RVER';
const BUCKET = 'rssz-spec';

export interface S3UnderTest {
  readonly url: string;
  /** What an RSSZ needs to know to keep its files there. */
  environment(change?: Readonly<Record<string, string>>): Record<string, string>;
  stop(): Promise<void>;
}

/**
 * A server of the S3 protocol on a random port of the loopback address, with one empty bucket; it checks signatures. It
 * cannot list more than one page: the cipher of its tokens is gone from OpenSSL.
 */
export async function startS3(): Promise<S3UnderTest> {
  const directory = mkdtempSync(join(tmpdir(), 'rssz-s3-'));
  const settings = { address: '127.0.0.1', port: 0, silent: true, directory };
  const server = new S3rver({ ...settings, configureBuckets: [{ name: BUCKET }] });
  const { port } = (await server.run()) as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    environment: (change = {}) => ({
      S3_ENDPOINT: url,
      S3_BUCKET: BUCKET,
      S3_ACCESS_KEY_ID: KEY,
      S3_SECRET_ACCESS_KEY: KEY,
      ...change,
    }),
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
