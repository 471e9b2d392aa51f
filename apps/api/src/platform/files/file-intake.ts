import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { MultipartFile } from '@fastify/multipart';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { ProblemError } from '../http/problem-error.ts';
import { arrivingFolder } from './arriving-folder.ts';
import { contentMatches, MEDIA_TYPE_OF_EXTENSION } from './file-content.ts';
import { FileKeys } from './file-keys.ts';
import { FILE_STORE, type FileStore } from './file-store.ts';
import { multipartFile, readWhole } from './multipart-file.ts';

/** A received file, kept in the store; the caller writes its row in the transaction, else the sweep takes it away. */
export interface ReceivedFile {
  readonly storageKey: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
}

const FIELD = 'file';
const LONGEST_STEM = 180;

/** The name without folders; a long one loses the end of its stem, never its extension. */
function shortName(given: string): string {
  const name = basename(given.normalize('NFC'));
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length).slice(0, LONGEST_STEM)}${extension}`;
}

/** Takes a file from a multipart request: streamed, hashed, judged by its content, and kept before any row speaks of it. */
@Injectable()
export class FileIntake {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly keys: FileKeys,
  ) {}

  /** Errors beside the field "file": file.missing, file.empty, file.too-large, file.type-not-allowed, file.content-mismatch; request.malformed. */
  async receive(request: FastifyRequest): Promise<ReceivedFile> {
    const part = await multipartFile(request, this.config.maxFileBytes);
    if (!part || part.fieldname !== FIELD) throw refused('file.missing');
    const originalName = shortName(part.filename);
    const mediaType = MEDIA_TYPE_OF_EXTENSION[extname(originalName).slice(1).toLowerCase()];
    if (!mediaType)
      throw refused('file.type-not-allowed', { allowed: Object.keys(MEDIA_TYPE_OF_EXTENSION).join(', ') });
    const storageKey = await this.keys.next();
    const path = await this.temporaryPath(storageKey);
    try {
      const { byteSize, sha256 } = await this.write(part, path);
      if (byteSize === 0) throw refused('file.empty');
      if (!(await contentMatches(path, mediaType))) throw refused('file.content-mismatch');
      await this.store.keep(storageKey, path);
      return { storageKey, originalName, mediaType, byteSize, sha256 };
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Keeps what the system made itself: a document built from what it holds. */
  async keep(content: Buffer, originalName: string, mediaType: string): Promise<ReceivedFile> {
    const storageKey = await this.keys.next();
    const path = await this.temporaryPath(storageKey);
    try {
      await writeFile(path, content, { mode: 0o600 });
      await this.store.keep(storageKey, path);
      const sha256 = createHash('sha256').update(content).digest('hex');
      return { storageKey, originalName, mediaType, byteSize: content.length, sha256 };
    } finally {
      await rm(path, { force: true });
    }
  }

  private async write(part: MultipartFile, path: string): Promise<{ byteSize: number; sha256: string }> {
    const hash = createHash('sha256');
    let byteSize = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        byteSize += chunk.length;
        done(null, chunk);
      },
    });
    await readWhole(part, () => pipeline(part.file, measure, createWriteStream(path, { mode: 0o600 })));
    if (part.file.truncated) throw refused('file.too-large', { max: this.config.maxFileBytes });
    return { byteSize, sha256: hash.digest('hex') };
  }

  private async temporaryPath(key: string): Promise<string> {
    const directory = arrivingFolder(this.config.files);
    await mkdir(directory, { recursive: true });
    return join(directory, key);
  }
}

function refused(
  code: 'file.missing' | 'file.empty' | 'file.too-large' | 'file.type-not-allowed' | 'file.content-mismatch',
  params?: Record<string, string | number>,
): ProblemError {
  return new ProblemError({ code, field: FIELD, ...(params ? { params } : {}) });
}
