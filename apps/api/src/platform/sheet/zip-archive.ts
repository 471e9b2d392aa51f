import { inflateRawSync } from 'node:zlib';
import { ProblemError } from '../http/problem-error.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const unreadable = (): ProblemError => new ProblemError({ code: 'import.xlsx-unreadable' });

/**
 * The parts of a ZIP by its directory, none of them larger than it promises and all of them together within the limit, so
 * that a bomb is refused before it is unpacked. Errors: import.xlsx-unreadable, import.archive-too-large.
 */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(private readonly bytes: Buffer) {
    const entries = this.directory();
    const promised = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (promised > SHEET_LIMITS.unpackedBytes) throw new ProblemError({ code: 'import.archive-too-large' });
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The text of a part. */
  text(name: string): string {
    const entry = this.entries.get(name);
    if (!entry) throw unreadable();
    const start = this.startOf(entry);
    const packed = this.bytes.subarray(start, start + entry.packed);
    if (entry.method === STORED) return packed.toString('utf8');
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) }).toString('utf8');
    } catch {
      throw unreadable();
    }
  }

  private startOf({ offset }: ZipEntry): number {
    if (offset + 30 > this.bytes.length || this.bytes.readUInt32LE(offset) !== LOCAL_ENTRY) throw unreadable();
    return offset + 30 + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
  }

  private directory(): ZipEntry[] {
    const end = this.endOfDirectory();
    const count = this.bytes.readUInt16LE(end + 10);
    if (count > SHEET_LIMITS.archiveEntries) throw new ProblemError({ code: 'import.archive-too-large' });
    const entries: ZipEntry[] = [];
    let at = this.bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > end || this.bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw unreadable();
      const { entry, length } = this.entryAt(at);
      entries.push(entry);
      at += length;
    }
    return entries;
  }

  private entryAt(at: number): { entry: ZipEntry; length: number } {
    const nameLength = this.bytes.readUInt16LE(at + 28);
    const method = this.bytes.readUInt16LE(at + 10);
    const isEncrypted = (this.bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0;
    if (isEncrypted || (method !== STORED && method !== DEFLATED)) throw unreadable();
    const entry = {
      name: this.bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method,
      packed: this.bytes.readUInt32LE(at + 20),
      unpacked: this.bytes.readUInt32LE(at + 24),
      offset: this.bytes.readUInt32LE(at + 42),
    };
    return { entry, length: 46 + nameLength + this.bytes.readUInt16LE(at + 30) + this.bytes.readUInt16LE(at + 32) };
  }

  private endOfDirectory(): number {
    const least = Math.max(0, this.bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = this.bytes.length - END_LENGTH; at >= least; at -= 1) {
      if (this.bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
    }
    throw unreadable();
  }
}
