import type { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { generatedFile } from './generated-file.ts';

/** A file with people's data, made on the way: no cache between us and the reader keeps it. */
export function privateFile(reply: FastifyReply, name: string, type: string, text: string): StreamableFile {
  void reply.header('cache-control', 'private, no-store');
  return generatedFile(name, type, Buffer.from(text, 'utf8'));
}
