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
/** The first ones prepare the statement and let the engine compile. */
const warmUp = 5;

const page = 'participants?size=50';
const routes = [
  { name: `a page of ${many} participants with hours`, path: page, ratio: 1.5 },
  { name: 'the same by the latest entry', path: `${page}&sort=-entryOn`, target: 60 },
  { name: 'the same of those almost there', path: `${page}&state=almost`, target: 600 },
  { name: `the radar of ${many} participants`, path: 'indicators/participants/radar', target: 800 },
  { name: `both indicators of ${many} participants`, path: 'indicators', target: 600 },
];

/**
 * What the screens of persons cost among sixty people and among six thousand, each with thirty visits: two installations
 * side by side, asked in turns so that what else the machine does falls on both, the medians. The page is held to its
 * ratio; what has to count everybody is held to a time, with the cost of a person beside it (1 is linear, less is better).
 */
export async function measureParticipants({ root, say, shutdown }) {
  const small = await installationOf({ root, say, shutdown, people: few });
  const large = await installationOf({ root, say, shutdown, people: many });
  try {
    const results = [];
    for (const route of routes) {
      const times = await inTurns([small, large], `/api/v1/projects/RSSZ/${route.path}`);
      results.push(result(route, ...times.map(median)));
    }
    return results;
  } finally {
    small.client.close();
    large.client.close();
  }
}

/** A running product with so many people. */
async function installationOf({ root, say, shutdown, people }) {
  say(`an installation with ${people} people`);
  const demo = await prepareDemo(root);
  shutdown.add(`the temporary database of ${people} people`, 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add(`the server of ${people} people`, 11_000, server.stop);
  const { rows } = await demo.client.query('SELECT count(*)::int AS people, max(number) AS last FROM participant');
  const [{ people: there, last }] = rows;
  // Numbers go on from the demo's; so many are added that there are as many people as the name says.
  await demo.client.query(FILL_PEOPLE, [last + 1, last + people - there]);
  await demo.client.query(FILL_VISITS, [last + 1, last + people - there, visitsOfEach]);
  await demo.client.query('VACUUM ANALYZE');
  const { headers } = await signIn(server.url, 'manager');
  return { headers, client: createClient(server.url) };
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

/** Milliseconds of one address at each installation. */
async function inTurns(installations, path) {
  const times = installations.map(() => []);
  for (let turn = 0; turn < repeats + warmUp; turn += 1) {
    for (const [at, { client, headers }] of installations.entries()) {
      const from = performance.now();
      const { status, text } = await client.ask({ path, headers });
      if (status !== 200) throw new Error(`${path} answered ${status}: ${text.slice(0, 200)}`);
      if (turn >= warmUp) times[at].push(performance.now() - from);
    }
  }
  return times;
}
