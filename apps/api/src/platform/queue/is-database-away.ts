const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOENT',
]);
/** Class 08: connection exceptions; 57P0x: shut down, crashed, starting up. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SQLSTATE = /^(08\w{3}|57P0[123])$/;

/** True when an error says that the server does not answer now, and may later; false for anything wrong on our side. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: readonly unknown[] };
  if (errors?.some(isDatabaseAway)) return true;
  if (code && (NETWORK.has(code) || SQLSTATE.test(code))) return true;
  return /Connection terminated|timeout expired|timeout exceeded when trying to connect/i.test(message ?? '');
}
