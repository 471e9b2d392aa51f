import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { FILL_UNITS } from './fill-units.mjs';
import { createClient, median } from './load.mjs';
import { prepareDemo } from './prepared.mjs';
import { startServer } from './servers.mjs';
import { signIn } from './visitor.mjs';

const few = 100;
const many = 1000;
const repeats = 15;

const routes = [
  { name: `heat map of ${many} units × 8 areas`, path: 'heat-map', target: 500 },
  { name: 'the same on two days', path: 'heat-map/compare?earlier=2023-06-30&later=2024-06-30', target: 600 },
  { name: 'coverage of regions from the same', path: 'region-coverage', target: 500 },
  { name: `a page of the matrix of ${many} units`, path: 'milestone-matrix', target: 500 },
  { name: `silent ones of ${many} units`, path: 'silent-units', target: 600 },
  { name: `a page of ${many} units`, path: 'territorial-units?size=50', target: 150 },
];

/**
 * What the screens of the territory cost when a project has a thousand units, each with its milestones, all areas, every
 * criterion in force and three ratings of each: one request after another, the median, and the ratio of the cost of a unit
 * to that among a hundred (1 is linear, less is better).
 */
export async function measureManyUnits({ root, say, shutdown }) {
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database of many units', 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add('the server of many units', 11_000, server.stop);
  const { headers } = await signIn(server.url, 'manager');
  const client = createClient(server.url);
  try {
    const atFew = await timeAll({ client, headers, demo, say, from: 1, to: few });
    const atMany = await timeAll({ client, headers, demo, say, from: few + 1, to: many });
    return routes.map(({ name, target }, at) => {
      const { milliseconds, bytes } = atMany[at];
      const growth = milliseconds / atFew[at].milliseconds / (many / few);
      const detail = `${Math.round(bytes / 1024)} kB, a unit costs ${growth.toFixed(2)} of one among ${few}`;
      const met = milliseconds <= target;
      return { name, figure: `${Math.round(milliseconds)} ms`, detail, target: `≤ ${target} ms`, met };
    });
  } finally {
    client.close();
  }
}

async function timeAll({ client, headers, demo, say, from, to }) {
  say(`filling up to ${to} units`);
  await demo.client.query(FILL_UNITS, [from, to]);
  await demo.client.query('VACUUM ANALYZE');
  const times = [];
  for (const { path } of routes) times.push(await time(client, { path: `/api/v1/projects/RSSZ/${path}`, headers }));
  return times;
}

async function time(client, asked) {
  const times = [];
  let bytes = 0;
  for (let turn = 0; turn < repeats + 3; turn += 1) {
    const from = performance.now();
    const { status, text } = await client.ask(asked);
    if (status !== 200) throw new Error(`${asked.path} answered ${status}: ${text.slice(0, 200)}`);
    // The first three prepare the statement and let the engine compile.
    if (turn >= 3) times.push(performance.now() - from);
    bytes = Buffer.byteLength(text);
  }
  return { milliseconds: median(times), bytes };
}
