/** Why a mail did not go out, in one word for a screen; what the server said stands beside it, without addresses. */
export const MAIL_FAILURES = ['refused', 'busy', 'unreachable', 'sign-in', 'account-disabled', 'other'] as const;

export type MailFailure = (typeof MAIL_FAILURES)[number];

interface TransportError {
  readonly responseCode?: number;
  readonly code?: string;
}

/** Codes of nodemailer (https://nodemailer.com/errors) and of sockets. */
const BY_CODE: Readonly<Record<string, MailFailure>> = {
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EOAUTH2: 'sign-in',
  ECONNECTION: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ESOCKET: 'unreachable',
  EDNS: 'unreachable',
  ETLS: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
};
const OF_THIS_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * Which kind of failure an error of the transport is. `refused` means that the server refused this very mail for good
 * (RFC 5321 §4.2.1, a 5yz reply), so that trying again by itself is useless; everything else may pass.
 */
export function mailFailureOf(error: unknown): MailFailure {
  const { responseCode = 0, code = '' } = error as TransportError;
  if (responseCode >= 500 && OF_THIS_MAIL.has(code)) return 'refused';
  return BY_CODE[code] ?? (responseCode >= 400 && responseCode < 500 ? 'busy' : 'other');
}
