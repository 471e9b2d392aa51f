import type { Readable } from 'node:stream';

/** Where the bytes of evidence rest. Keys are random; names people gave are data of a row. */
export interface FileStore {
  /** Throws a StartupError, one clear sentence, when files can be neither kept nor found here. */
  check(): Promise<void>;
  /** Moves a finished temporary file to its place, durably; after this the bytes survive a power cut. */
  keep(key: string, temporaryPath: string): Promise<void>;
  open(key: string): Promise<Readable>;
  remove(key: string): Promise<void>;
  /** Keys that begin so and were last written before the instant: what the sweep compares with the rows. */
  keysOlderThan(instant: Date, prefix: string): AsyncIterable<string>;
}

export const FILE_STORE = Symbol('FILE_STORE');
