import { join } from 'node:path';
import { compare } from './compare.mjs';
import { createClient } from './load.mjs';
import { prepareDemo } from './prepared.mjs';
import { requireSameRows, rowsAddedBy } from './same-rows.mjs';
import { startServer } from './servers.mjs';
import { signIn, visitMaker } from './visitor.mjs';

/** Product against bare server on the demo: two reads by the manager, then visits logged by a consultant. */
export async function measureRatios({ root, say, shutdown, rounds, profile }) {
  say('preparing a temporary database with the demo');
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database', 30_000, demo.stop);
  const start = async (script, env, nodeArgs) => {
    const server = await startServer({ script: join(root, script), env, nodeArgs });
    shutdown.add(script, 11_000, server.stop);
    return server.url;
  };
  const product = await start(
    'apps/api/dist/main.js',
    demo.env,
    profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
  );
  const manager = await signIn(product, 'manager');
  const consultant = await signIn(product, 'consultant');
  const visit = await visitMaker(product, consultant);
  const written = await rowsAddedBy(demo.client, () => once(product, visit.make(), 201));

  const env = {
    ...demo.env,
    BENCH_CONTEXT: JSON.stringify(await contextOf(demo.client, manager.session.today, visit.unitIds)),
  };
  const bare = await start('tools/bench/bare-server.mjs', env);
  requireSameRows(written, await rowsAddedBy(demo.client, () => once(bare, visit.make(), 201)));

  const read = (path) => () => ({ path: `/api/v1/projects/RSSZ/${path}`, headers: manager.headers });
  const routes = [
    { name: 'deliverables list (83 rows)', make: read('deliverables'), expected: 200, count: 160, target: 0.6 },
    { name: 'indicators', make: read('indicators'), expected: 200, count: 160, target: 0.6 },
    { name: `logging a visit (${rowsOf(written)})`, make: visit.make, expected: 201, count: 160, target: 0.5 },
  ];
  const results = [];
  for (const { name, target, ...route } of routes) {
    say(`${name}: ${rounds} rounds of ${route.count} requests on 8 connections`);
    const { ratio, ...speeds } = await compare({ product, bare, rounds, ...route });
    const detail = `${speeds.product.toFixed(0)} of ${speeds.bare.toFixed(0)} requests/s`;
    results.push({ name, figure: ratio.toFixed(2), detail, target: `≥ ${target}`, met: ratio >= target });
  }
  return results;
}

async function once(url, asked, expected) {
  const client = createClient(url);
  const { status, text } = await client.ask(asked);
  client.close();
  if (status !== expected) throw new Error(`${url}${asked.path} answered ${status}: ${text}`);
}

/** What the bare server cannot know: whose consumers get a visit's fact, and the day of the product's clock. */
async function contextOf(client, today, unitIds) {
  const { rows } = await client.query(`
    SELECT p.id AS "projectId", i.clock_offset_ms::float8 AS "clockOffsetMs", ARRAY(
      SELECT o.consumer FROM outbox o WHERE o.fact_id = (
        SELECT id FROM fact WHERE type = 'advisory-log.logged' ORDER BY recorded_at DESC LIMIT 1)) AS consumers
    FROM project p, installation i WHERE p.code = 'RSSZ'`);
  return { ...rows[0], today, unitIds };
}

const rowsOf = ({ fact, outbox, receipt }) => `${fact} audit, ${outbox} outbox, ${receipt} receipt`;
