import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileKeys } from '../platform/files/file-keys.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import type { DemoRandom } from './demo-random.ts';

export interface KeptDemoFile {
  readonly storageKey: string;
  readonly byteSize: number;
  readonly sha256: string;
}

/** Keeps a file; its content tells that it is a sample, in plain text unless another one is given. */
export type KeepDemoFile = (code: string, random: DemoRandom, content?: string) => Promise<KeptDemoFile>;

/** Puts real (short, marked) files into the file store, through a folder of their own beside its target. */
export async function withDemoFiles<T>(
  { store, keys }: { readonly store: FileStore; readonly keys: FileKeys },
  temporaryParent: string,
  work: (keep: KeepDemoFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(temporaryParent || tmpdir(), 'demo-'));
  try {
    return await work(async (code, random, content) => {
      const text =
        content ?? `UKÁZKOVÝ DOKUMENT ${code}\n\nTento soubor je smyšlený a slouží jen k vyzkoušení systému RSSZ.\n`;
      const storageKey = await keys.of(`${random.uuid(0)}${random.uuid(0)}`.replaceAll('-', '').slice(0, 48));
      const path = join(folder, storageKey);
      await writeFile(path, text, { mode: 0o600 });
      await store.keep(storageKey, path);
      return {
        storageKey,
        byteSize: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
