import type { FastifyServerOptions } from 'fastify';

/** Errors of a database about values (class 22 of SQLSTATE) and constraints quote what was sent. */
function messageOf({ code, constraint, message }: Error & { code?: string; constraint?: string }): string {
  if (constraint) return 'constraint violated';
  return code && /^22[0-9A-Z]{3}$/.test(code) ? 'value not taken' : message;
}

/** Requests are logged by path without query, status and time: no body, no cookie, no address of a person. */
export function logOptions(level: string): FastifyServerOptions['logger'] {
  return {
    level,
    redact: ['req.headers', 'res.headers'],
    serializers: {
      req: (request: { method?: string; url?: string }) => ({
        method: request.method,
        path: request.url?.split('?')[0],
      }),
      res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      err: (error: Error & { code?: string; constraint?: string }) => ({
        type: error.name,
        code: error.code ?? '',
        constraint: error.constraint,
        // A database error's message and detail may hold values of a row; ours and the runtime's do not.
        message: messageOf(error),
        stack: error.stack?.split('\n').slice(1).join('\n') ?? '',
      }),
    },
  };
}
