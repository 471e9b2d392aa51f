import { createClient, measure, median } from './load.mjs';

/** Enough for the engine to compile what is hot and for every connection to have its statements prepared. */
const warmUp = 500;

/**
 * Measures one route on both servers in turns: in every round each serves the same number of requests, and who begins
 * changes; many short rounds, so that a slow second of the machine hits both. The ratio is the median of the rounds' ratios.
 */
export async function compare({ product, bare, make, expected, count, rounds }) {
  const sides = [
    { name: 'product', client: createClient(product), speeds: [] },
    { name: 'bare', client: createClient(bare), speeds: [] },
  ];
  try {
    for (const { client } of sides) await measure(client, make, { count: warmUp, expected });
    for (let round = 0; round < rounds; round += 1) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        side.speeds.push(await measure(side.client, make, { count, expected }));
      }
    }
  } finally {
    for (const { client } of sides) client.close();
  }
  const [ours, theirs] = sides.map(({ speeds }) => speeds);
  return {
    product: median(ours),
    bare: median(theirs),
    ratio: median(ours.map((speed, round) => speed / theirs[round])),
  };
}
