import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for the promise, but no longer than `ms`; answers false when the time ran out. */
export async function within(ms, promise) {
  const clock = new AbortController();
  const timeout = sleep(ms, false, { signal: clock.signal }).catch(() => false);
  try {
    return await Promise.race([promise.then(() => true), timeout]);
  } finally {
    clock.abort();
  }
}

/** Asks again every `stepMs` until the answer is truthy or `ms` have passed; answers the last answer. */
export async function until(ms, ask, stepMs = 50) {
  const end = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer || performance.now() > end) return answer;
    await sleep(stepMs);
  }
}
