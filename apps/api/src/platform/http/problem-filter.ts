import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problemLogLevel, type ProblemCode } from '@rssz/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { documentOf } from './problem-document.ts';
import { ProblemError } from './problem-error.ts';

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'access.denied',
  404: 'resource.not-found',
  405: 'request.method-not-allowed',
  413: 'request.too-large',
  415: 'request.media-type',
};

/** Errors of the runtime, the server and the database that have a name of ours. */
const CODE_OF_ERROR: Readonly<Record<string, ProblemCode>> = {
  FST_REQ_FILE_TOO_LARGE: 'file.too-large',
  ENOSPC: 'storage.full',
  '53100': 'storage.full',
  // A NUL in a text: JSON allows it, a database's text does not, and nobody types one.
  '22021': 'request.malformed',
  '22P05': 'request.malformed',
  // A period that overlaps one already there.
  '23P01': 'resource.exists',
  '08001': 'server.unavailable',
  '08003': 'server.unavailable',
  '08006': 'server.unavailable',
  '53300': 'server.unavailable',
  '57P01': 'server.unavailable',
  '57P02': 'server.unavailable',
  '57P03': 'server.unavailable',
  ECONNREFUSED: 'server.unavailable',
  ECONNRESET: 'server.unavailable',
};

/** Everything that goes wrong leaves as a problem document; what we did not expect is logged whole under its id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    const id = uuidv7();
    const document = documentOf(problem, id);
    const cause = problem.status >= 500 ? { err: error } : {};
    request.log[problemLogLevel[problem.code]]({ problemId: id, code: document.code, ...cause }, 'problem');
    const retryAfter = document.params['retryAfterSeconds'];
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    void reply.status(document.status).header('content-type', 'application/problem+json; charset=utf-8').send(document);
  }
}

function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HttpException) return new ProblemError({ code: codeOfStatus(error.getStatus()) });
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = code ? CODE_OF_ERROR[code] : undefined;
  if (known) return new ProblemError({ code: known });
  return new ProblemError({ code: statusCode && statusCode < 500 ? codeOfStatus(statusCode) : 'server.error' });
}

function codeOfStatus(status: number): ProblemCode {
  return CODE_OF_STATUS[status] ?? (status < 500 ? 'request.malformed' : 'server.error');
}
