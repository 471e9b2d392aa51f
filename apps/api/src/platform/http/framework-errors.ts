import type { FastifyError, FastifyReply } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { documentOf } from './problem-document.ts';
import { ProblemError } from './problem-error.ts';

/**
 * An address that no route is looked for: too long a part of it names nothing, and what cannot be decoded is no address. They
 * leave as problems too, without the address in them.
 */
export function frameworkErrors(error: FastifyError, _request: unknown, reply: unknown): void {
  const code = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'resource.not-found' : 'request.malformed';
  const document = documentOf(new ProblemError({ code }), uuidv7());
  void (reply as FastifyReply)
    .status(document.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(document);
}
