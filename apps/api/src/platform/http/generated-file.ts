import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from './content-disposition.ts';

/** Answers a file made on the way; characters that a file system refuses are left out of its name. */
export function generatedFile(name: string, type: string, content: Buffer): StreamableFile {
  const disposition = contentDisposition(name.replace(/[\\/:*?"<>|]/g, '').trim());
  return new StreamableFile(content, { type, length: content.length, disposition });
}
