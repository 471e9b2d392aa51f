import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';

const malformed = (): ProblemError => new ProblemError({ code: 'request.malformed' });

/** The first file of a multipart request, undefined without one. Errors: request.malformed for one that cannot be read. */
export async function multipartFile(request: FastifyRequest, fileSize: number): Promise<MultipartFile | undefined> {
  if (!request.isMultipart()) return undefined;
  try {
    return await request.file({ limits: { fileSize, files: 1 } });
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === undefined ? malformed() : error;
  }
}

/** Reads the bytes of the file. Errors: request.malformed when they end before the file does, and those of `read`. */
export async function readWhole<T>({ file }: MultipartFile, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    // The stream of the request broke, not what its bytes were written to.
    throw file.errored === error ? malformed() : error;
  }
}
