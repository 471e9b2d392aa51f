import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import { contentDisposition } from '../http/content-disposition.ts';

/** A stored file as it is opened: what is known of it, and its bytes. */
export interface OpenedFile {
  readonly file: { readonly originalName: string; readonly mediaType: string; readonly byteSize: number };
  readonly content: Readable;
}

/** Answers a stored file. Whatever a browser makes of it, it runs nothing and speaks to nobody in our name. */
export function sendStoredFile(reply: FastifyReply, { file, content }: OpenedFile): StreamableFile {
  void reply
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox");
  return new StreamableFile(content, {
    type: file.mediaType,
    length: file.byteSize,
    disposition: contentDisposition(file.originalName),
  });
}
