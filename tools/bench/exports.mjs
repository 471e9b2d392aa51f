import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FILL_LOGS } from './fill-logs.mjs';
import { prepareDemo } from './prepared.mjs';
import { startServer } from './servers.mjs';
import { signIn } from './visitor.mjs';

const few = 10_000;
const many = 100_000;
const sampleMs = 20;
const base = '/api/v1/projects/RSSZ/import-kinds/advisory-log/export';

/**
 * What an export of the whole diary takes from the memory of the server: the most it held above its rest while it sent a
 * hundred thousand visits, against ten thousand (flat is 1; a file made in memory would be ten).
 */
export async function measureExports({ root, say, shutdown }) {
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database of exports', 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add('the server of exports', 11_000, server.stop);
  const { headers } = await signIn(server.url, 'manager');
  const ask = (format) => download(server, headers, format);
  const atFew = await filled({ demo, say, ask, count: few });
  const atMany = await filled({ demo, say, ask, count: many - few });
  return ['csv', 'xlsx'].map((format) => {
    const growth = atMany[format].peak / Math.max(atFew[format].peak, 1);
    const { seconds, bytes, peak } = atMany[format];
    const detail = `${seconds.toFixed(1)} s, ${Math.round(bytes / 2 ** 20)} MB sent, ${Math.round(peak)} MB above rest`;
    return {
      name: `memory of ${many} logs as ${format} against ${few}`,
      figure: growth.toFixed(2),
      detail,
      target: '≤ 2',
      met: growth <= 2,
    };
  });
}

async function filled({ demo, say, ask, count }) {
  say(`an export of ${count} logs more`);
  await demo.client.query(FILL_LOGS, [count]);
  await demo.client.query('VACUUM ANALYZE');
  // The first of each warms up what the next is measured with.
  for (const format of ['csv', 'xlsx']) await ask(format);
  return { csv: await ask('csv'), xlsx: await ask('xlsx') };
}

async function download(server, headers, format) {
  const rest = residentMegabytes(server.pid);
  let most = rest;
  const sampling = setInterval(() => (most = Math.max(most, residentMegabytes(server.pid))), sampleMs);
  try {
    const from = performance.now();
    const answer = await fetch(`${server.url}${base}?format=${format}`, { headers });
    if (answer.status !== 200) throw new Error(`the export answered ${answer.status}`);
    let bytes = 0;
    for await (const chunk of answer.body) bytes += chunk.length;
    return { seconds: (performance.now() - from) / 1000, bytes, peak: most - rest };
  } finally {
    clearInterval(sampling);
  }
}

/** What the process holds in memory, as the kernel counts it. */
function residentMegabytes(pid) {
  const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(pages) * 4096) / 2 ** 20;
}
