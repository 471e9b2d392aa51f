const REFUSALS = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * True when the server refused this very mail for good (RFC 5321 §4.2.1, a 5yz reply), so that trying again is useless.
 * A refused sign-in or a closed connection is the installation's fault and may pass.
 */
export function isRejectedForGood(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (responseCode ?? 0) >= 500 && REFUSALS.has(code ?? '');
}
