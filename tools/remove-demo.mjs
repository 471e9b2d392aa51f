#!/usr/bin/env node
// Removes the demonstration: `node tools/remove-demo.mjs`. Opens the database of the data folder (or DATABASE_URL) just
// for this; the program that removes refuses once real users wrote.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from './postgres/embedded.mjs';
import { becomeOwner } from './start/become-owner.mjs';
import { ensureBuilt } from './start/build.mjs';
import { childEnvironment, localUrl } from './start/child-environment.mjs';
import { prepareDataFolder, sessionSecret } from './start/data-folder.mjs';
import { readEnvFile } from './start/env-file.mjs';
import { ensureInstalled } from './start/install.mjs';
import { createProgress } from './start/progress.mjs';
import { runStep } from './start/run-step.mjs';
import { explain, Sentence } from './start/sentence.mjs';
import { readSettings, removePgVariables } from './start/settings.mjs';
import { createShutdown, onStopSignals } from './start/shutdown.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const progress = createProgress();
const shutdown = createShutdown(progress.say);
onStopSignals(() => shutdown.run().then(() => process.exit(130)));

async function removeDemo(env) {
  readEnvFile(root, env);
  removePgVariables(env);
  const settings = readSettings(env, root);
  prepareDataFolder(settings.dataDir);
  const { owner, url } = await becomeOwner(settings.dataDir, progress.say);
  if (!owner) throw new Sentence(`RSSZ is running at ${url}; stop it first.`);
  shutdown.add('the data folder', 1_000, () => owner.release());
  await ensureInstalled({ root, progress, shutdown });
  await ensureBuilt({ root, progress, shutdown });
  const databaseUrl = settings.databaseUrl ?? (await openDatabase(settings, owner));
  const secret = sessionSecret(env, settings.dataDir);
  const address = localUrl(settings.host, settings.port);
  return runStep({
    command: process.execPath,
    args: ['apps/api/dist/cli/remove-demo.js'],
    cwd: root,
    env: childEnvironment(env, settings, { databaseUrl, secret, port: settings.port, url: address }),
    shutdown,
  });
}

async function openDatabase({ dataDir }, owner) {
  const server = await startEmbedded({ dataDir, say: progress.say, onSpawn: (pid) => owner.addChild('guard', pid) });
  shutdown.add('the database', 45_000, () => server.stop());
  return server.url;
}

try {
  const code = await removeDemo(process.env);
  await shutdown.run();
  process.exit(code === 0 ? 0 : 1);
} catch (error) {
  process.stderr.write(`RSSZ: ${explain(error)}\n`);
  await shutdown.run();
  process.exit(1);
}
