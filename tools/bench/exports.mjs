import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FILL_LOGS } from './fill-logs.mjs';
import { prepareDemo } from './prepared.mjs';
import { startServer } from './servers.mjs';
import { signIn } from './visitor.mjs';

const few = 10_000;
const many = 100_000;
/** The reader stops so many times on the way through a file and asks what the server holds. */
const stops = 20;
/** Some chunks on their way, whatever the number of rows; the rows themselves would be more than a hundred megabytes. */
const flatMegabytes = 8;
const holder = new URL('./held-memory.mjs', import.meta.url).href;
const base = '/api/v1/projects/RSSZ/import-kinds/advisory-log/export';

/**
 * What an export of the whole diary takes from the memory of the server: the most it held above its rest, garbage left out,
 * while it sent a hundred thousand visits; with ten thousand it holds about as much.
 */
export async function measureExports({ root, say, shutdown }) {
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database of exports', 30_000, demo.stop);
  const script = join(root, 'apps/api/dist/main.js');
  const server = await startServer({ script, env: demo.env, nodeArgs: ['--expose-gc', '--import', holder] });
  shutdown.add('the server of exports', 11_000, server.stop);
  const { headers } = await signIn(server.url, 'manager');
  const ask = (format, bytes) => download(server, headers, format, bytes);
  const atFew = await filled({ demo, say, ask, count: few });
  const atMany = await filled({ demo, say, ask, count: many - few });
  return ['csv', 'xlsx'].map((format) => {
    const { seconds, bytes, peak } = atMany[format];
    const before = `${atFew[format].peak.toFixed(1)} MB with ${few}`;
    return {
      name: `memory held for ${many} logs as ${format}`,
      figure: `${peak.toFixed(1)} MB`,
      detail: `${before}; ${seconds.toFixed(1)} s, ${Math.round(bytes / 2 ** 20)} MB sent`,
      target: `≤ ${flatMegabytes} MB`,
      met: peak <= flatMegabytes,
    };
  });
}

async function filled({ demo, say, ask, count }) {
  say(`an export of ${count} logs more`);
  await demo.client.query(FILL_LOGS, [count]);
  await demo.client.query('VACUUM ANALYZE');
  const measured = {};
  for (const format of ['csv', 'xlsx']) {
    // The first warms up, tells how long the file is, and how fast it comes when nobody stops it.
    const { bytes, seconds } = await ask(format);
    measured[format] = { bytes, seconds, peak: (await ask(format, bytes)).peak };
  }
  return measured;
}

async function download(server, headers, format, wholeBytes = Infinity) {
  const rest = await server.held();
  const from = performance.now();
  const answer = await fetch(`${server.url}${base}?format=${format}`, { headers });
  if (answer.status !== 200) throw new Error(`the export answered ${answer.status}`);
  let [bytes, most] = [0, rest];
  for await (const chunk of answer.body) {
    const [before, after] = [bytes, (bytes += chunk.length)].map((at) => Math.floor((at / wholeBytes) * stops));
    if (after > before) most = Math.max(most, await server.held());
  }
  return { seconds: (performance.now() - from) / 1000, bytes, peak: (most - rest) / 2 ** 20 };
}
