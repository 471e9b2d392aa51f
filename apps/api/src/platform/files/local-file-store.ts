import { createReadStream } from 'node:fs';
import { access, constants, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { StartupError } from '../startup-error.ts';
import type { FileStore } from './file-store.ts';

/** Files in the data folder: fsync, then rename, so that a key either has all its bytes or does not exist. */
export class LocalFileStore implements FileStore {
  constructor(private readonly directory: string) {}

  async check(): Promise<void> {
    try {
      await mkdir(this.directory, { recursive: true });
      await access(this.directory, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch {
      throw new StartupError(`The folder of files ${this.directory} cannot be read or written by this user.`);
    }
  }

  async keep(key: string, temporaryPath: string): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    await syncFile(temporaryPath);
    await rename(temporaryPath, path);
    await syncFile(dirname(path));
  }

  async open(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    await stat(path);
    return createReadStream(path);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *keysOlderThan(instant: Date, prefix: string): AsyncIterable<string> {
    const entries = await readdir(join(this.directory, 'kept'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.startsWith(prefix)) continue;
      const { mtime } = await stat(join(entry.parentPath, entry.name));
      if (mtime < instant) yield entry.name;
    }
  }

  /** The folder is named by the first two of the 48 random digits, which the prefix of the installation stands before. */
  private pathOf(key: string): string {
    return join(this.directory, 'kept', key.slice(-48, -46), key);
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
