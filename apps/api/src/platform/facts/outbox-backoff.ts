/** After this many attempts a row is left as failed with its last error, for a person to look at. */
export const OUTBOX_MAX_ATTEMPTS = 30;

const FIRST_MS = 1_000;
const LONGEST_MS = 3_600_000;

/** How long to wait after the given attempt: 1 s, 2 s, 4 s … up to an hour, about a day in all. */
export function outboxBackoffMs(attempt: number): number {
  return Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
}
