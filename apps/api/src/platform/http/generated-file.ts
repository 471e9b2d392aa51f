import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from './content-disposition.ts';

/** Answers a file made on the way, whole or while it is being made; characters that a file system refuses are left out of its name. */
export function generatedFile(name: string, type: string, content: Buffer | Readable): StreamableFile {
  const disposition = contentDisposition(name.replace(/[\\/:*?"<>|]/g, '').trim());
  return Buffer.isBuffer(content)
    ? new StreamableFile(content, { type, length: content.length, disposition })
    : new StreamableFile(content, { type, disposition });
}
