import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 25;

/** Waits until something holds, for a limited time; the message says what never came. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, limitMs = 15_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came true: ${what}`);
    await sleep(STEP_MS);
  }
}
