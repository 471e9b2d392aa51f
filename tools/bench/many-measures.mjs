import { performance } from 'node:perf_hooks';
import { FILL_MEASURES } from './fill-measures.mjs';
import { median } from './load.mjs';

export const few = 100;
export const many = 100_000;

/** Times of a few milliseconds differ by noise of this much between two runs of the same. */
const FLAT = 1.5;

/**
 * An index reads the list of a word whole: an eighth of 100 000 measures are 12 500 places, some 5 ms. Of an answer of a
 * dozen milliseconds that is more than half; for a thousand times as many measures it is still flat.
 */
const FLAT_MS = 10;

/** The first ones prepare the statement and let the engine compile. */
const warmUp = 5;

const batch = 10_000;

/** Fills measures by their numbers; `finish` is a statement that completes each batch. */
export async function fillMeasures({ client, say, from, to, finish }) {
  say(`filling up to ${to} measures`);
  for (let first = from; first <= to; first += batch) {
    await client.query(FILL_MEASURES, [first, Math.min(to, first + batch - 1)]);
    if (finish) await client.query(finish);
  }
  await client.query('VACUUM ANALYZE');
}

/** The median time of one request after another, in milliseconds; `requestOf` makes the one of each turn. */
export async function medianTime({ client, repeats, requestOf }) {
  const times = [];
  for (let turn = 0; turn < repeats + warmUp; turn += 1) {
    const request = requestOf(turn);
    const from = performance.now();
    const { status, text } = await client.ask(request);
    if (status !== 200) throw new Error(`${request.path} answered ${status}: ${text.slice(0, 200)}`);
    if (turn >= warmUp) times.push(performance.now() - from);
  }
  return median(times);
}

/** A figure that shall not grow with the measures. */
export function flat(name, before, after) {
  const [growth, added] = [after / before, after - before];
  const detail = `${before.toFixed(1)} ms among ${few} measures, ${after.toFixed(1)} ms among ${many}`;
  return {
    name,
    figure: `${growth.toFixed(2)} ×`,
    detail,
    target: `≤ ${FLAT} × or + ${FLAT_MS} ms`,
    met: growth <= FLAT || added <= FLAT_MS,
  };
}
