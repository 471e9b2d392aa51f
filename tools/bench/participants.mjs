import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { FILL_PEOPLE, FILL_VISITS } from './fill-people.mjs';
import { createClient, median } from './load.mjs';
import { prepareDemo } from './prepared.mjs';
import { startServer } from './servers.mjs';
import { signIn } from './visitor.mjs';

const few = 60;
const many = 6000;
const visitsOfEach = 30;
const repeats = 31;

const page = 'participants?size=50';
const routes = [
  { name: `a page of ${many} participants with hours`, path: page, ratio: 1.5 },
  { name: 'the same by the latest entry', path: `${page}&sort=-entryOn`, target: 60 },
  { name: 'the same of those almost there', path: `${page}&state=almost`, target: 800 },
  { name: `the radar of ${many} participants`, path: 'indicators/participants/radar', target: 800 },
  { name: `both indicators of ${many} participants`, path: 'indicators', target: 600 },
];

/**
 * What the screens of persons cost among sixty people and among six thousand, each with thirty visits: one request after
 * another, the median. The page is held to its ratio; what has to count everybody is held to a time, with the cost of a
 * person beside it (1 is linear, less is better).
 */
export async function measureParticipants({ root, say, shutdown }) {
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database of many people', 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add('the server of many people', 11_000, server.stop);
  const { headers } = await signIn(server.url, 'manager');
  const client = createClient(server.url);
  const { rows } = await demo.client.query('SELECT count(*)::int AS people, max(number) AS last FROM participant');
  const from = rows[0].last + 1;
  // Numbers go on from the demo's; so many are added that there are as many people as the name says.
  const upTo = (people) => from + people - rows[0].people - 1;
  try {
    const atFew = await timeAll({ client, headers, demo, say, from, to: upTo(few), people: few });
    const atMany = await timeAll({ client, headers, demo, say, from: upTo(few) + 1, to: upTo(many), people: many });
    return routes.map((route, at) => result(route, atFew[at], atMany[at]));
  } finally {
    client.close();
  }
}

function result({ name, ratio, target }, before, after) {
  const growth = after / before;
  const times = `${before.toFixed(1)} ms among ${few}, ${after.toFixed(1)} ms among ${many}`;
  if (ratio !== undefined) {
    return { name, figure: `${growth.toFixed(2)} ×`, detail: times, target: `≤ ${ratio} ×`, met: growth <= ratio };
  }
  const detail = `${times}, a person costs ${(growth / (many / few)).toFixed(2)} of one among ${few}`;
  return { name, figure: `${Math.round(after)} ms`, detail, target: `≤ ${target} ms`, met: after <= target };
}

async function timeAll({ client, headers, demo, say, from, to, people }) {
  say(`filling up to ${people} people`);
  await demo.client.query(FILL_PEOPLE, [from, to]);
  await demo.client.query(FILL_VISITS, [from, to, visitsOfEach]);
  await demo.client.query('VACUUM ANALYZE');
  const times = [];
  for (const { path } of routes) times.push(await time(client, { path: `/api/v1/projects/RSSZ/${path}`, headers }));
  return times;
}

async function time(client, asked) {
  const times = [];
  for (let turn = 0; turn < repeats + 5; turn += 1) {
    const from = performance.now();
    const { status, text } = await client.ask(asked);
    if (status !== 200) throw new Error(`${asked.path} answered ${status}: ${text.slice(0, 200)}`);
    // The first ones prepare the statement and let the engine compile.
    if (turn >= 5) times.push(performance.now() - from);
  }
  return median(times);
}
