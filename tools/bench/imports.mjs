import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { prepareDemo } from './prepared.mjs';
import { startServer, startWorker } from './servers.mjs';
import { signIn } from './visitor.mjs';

const size = 6000;
const longestMs = 120_000;
const base = '/api/v1/projects/RSSZ/imports';

/** How long a list of all municipalities of the country takes: tried out, written by the worker, undone whole. */
export async function measureImports({ root, say, shutdown }) {
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database of imports', 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add('the server of imports', 11_000, server.stop);
  const worker = startWorker({ root, env: demo.env });
  shutdown.add('the worker of imports', 11_000, worker.stop);
  const { headers } = await signIn(server.url, 'manager');
  const ask = async (path, expected, init = {}) => {
    const answer = await fetch(server.url + base + path, { ...init, headers });
    if (answer.status !== expected) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  say(`an import of ${size} municipalities`);
  const file = new FormData();
  file.append('file', new Blob([listOf(root)]), 'obce.csv');
  const rehearsed = await timed(() => ask('?kind=municipality', 201, { method: 'POST', body: file }));
  const { id } = rehearsed.answer;
  const written = await timed(async () => {
    await ask(`/${id}/run`, 202, { method: 'POST' });
    const last = Date.now() + longestMs;
    let run = await ask(`/${id}`, 200);
    for (; run.state === 'running' && Date.now() < last; run = await ask(`/${id}`, 200)) await wait(100);
    return run;
  });
  if (written.answer.state !== 'done') throw new Error(`the import is ${written.answer.state}`);
  const undone = await timed(() => ask(`/${id}/undo`, 200, { method: 'POST' }));
  return [
    result(`${size} municipalities tried out`, rehearsed.seconds, 5),
    result(`the same written by the worker`, written.seconds, 20),
    result(`the same undone whole`, undone.seconds, 5),
  ];
}

/** Fictitious municipalities in every district. */
function listOf(root) {
  const districts = JSON.parse(readFileSync(join(root, 'data/codelists/district.json'), 'utf8'));
  const rows = Array.from({ length: size }, (_, at) => {
    const { code, parentCode } = districts[at % districts.length];
    return `${500_000 + at};Ukázkov ${at + 1};${code};${parentCode}`;
  });
  return ['Kód obce;Název obce;Kód okresu;Kód kraje', ...rows].join('\r\n');
}

async function timed(work) {
  const from = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - from) / 1000 };
}

const result = (name, seconds, target) => ({
  name,
  figure: `${seconds.toFixed(1)} s`,
  detail: `${Math.round(size / seconds)} rows a second`,
  target: `≤ ${target} s`,
  met: seconds <= target,
});
