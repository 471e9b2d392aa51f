import { startEmbedded } from '../postgres/embedded.mjs';
import { readInstallation, startApi } from './api-process.mjs';
import { explain, Sentence } from './sentence.mjs';
import { endChild, spawnOurs, supervise } from './supervise.mjs';

const limits = { databaseMs: 45_000, workerMs: 10_000, apiMs: 10_000 };

/**
 * Database, migrations, then the processes. They stop in the order API, worker, database: a queue worker cannot close
 * without its database.
 */
export async function serve({ settings, environment, url, progress, shutdown, owner }) {
  const { say } = progress;
  const note = (name) => (pid) => owner?.addChild(name, pid);
  const databaseUrl = settings.databaseUrl ?? (await database({ settings, say, shutdown, onSpawn: note('guard') }));
  const env = environment(databaseUrl);
  await migrate({ settings, env, progress, shutdown });

  // The API comes up alone, so that the first answer does not wait for the worker's share of the processor.
  let worker = null;
  shutdown.add('the worker', limits.workerMs + 1_000, async () => worker?.stop(limits.workerMs));
  if (settings.role !== 'worker') {
    const onStarted = (api) => shutdown.add('the API process', limits.apiMs + 1_000, () => api.stop(limits.apiMs));
    await startApi({ root: settings.root, env, url, say, onSpawn: note('api'), onStarted });
  }
  if (settings.role !== 'api' && !shutdown.begun) {
    worker = startWorker({ root: settings.root, env, say, onSpawn: note('worker') });
  }
  owner?.update({ state: 'running', url });
  await welcome({ settings, url, say });
}

async function database({ settings, say, shutdown, onSpawn }) {
  say('starting the database');
  const lost = async (error) => {
    process.stderr.write(`\nRSSZ: ${explain(error)}\n`);
    await shutdown.run();
    process.exit(1);
  };
  const server = await startEmbedded({ dataDir: settings.dataDir, say, onSpawn, onLost: (error) => void lost(error) });
  shutdown.add('the database', limits.databaseMs, () => server.stop());
  return server.url;
}

async function migrate({ settings: { root, demo }, env, progress, shutdown }) {
  const what = demo ? 'migrations, project, demo' : 'migrations, project';
  const code = await progress.during(`preparing the data (${what})`, async () => {
    const child = spawnOurs({ script: `${root}/apps/api/dist/cli/migrate.js`, cwd: root, env });
    const forget = shutdown.add('migrate', 10_000, () => endChild(child, 8_000));
    const ended = await new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (exitCode, by) => resolve(by ?? exitCode));
    });
    forget();
    return ended;
  });
  if (code !== 0) throw new Sentence(`the data could not be prepared (${code}); the reason is above.`);
}

function startWorker({ root, env, say, onSpawn }) {
  const spawnChild = () => spawnOurs({ script: `${root}/apps/api/dist/worker.js`, cwd: root, env });
  return supervise({ name: 'the worker', spawnChild, say, onSpawn });
}

async function welcome({ settings, url, say }) {
  if (settings.role === 'worker') return say('the worker runs; Ctrl-C stops it');
  const installation = await readInstallation(url);
  say(`RSSZ runs at ${settings.publicUrl ?? url} (Ctrl-C stops it)`);
  const logins = installation?.demoLogins ?? [];
  if (logins.length === 0) return;
  process.stdout.write('\n  Demo data. Sign in with the password Ukazka-2024! as\n');
  for (const { email, role } of logins) process.stdout.write(`    ${email.padEnd(26)} ${role}\n`);
  process.stdout.write('\n');
}
