import { setTimeout as sleep } from 'node:timers/promises';

const limitMs = 15_000;

/** Repeats the expectation until it holds; fails with its own words. Example: `await eventually(async () => expect(await n()).toBe(1))`. */
export async function eventually<T>(expectation: () => Promise<T>): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(100);
    }
  }
}
