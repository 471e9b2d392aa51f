import { becomeOwner } from './become-owner.mjs';
import { ensureBuilt } from './build.mjs';
import { childEnvironment, localUrl } from './child-environment.mjs';
import { prepareDataFolder, sessionSecret } from './data-folder.mjs';
import { readEnvFile } from './env-file.mjs';
import { followNpm } from './follow-npm.mjs';
import { ensureInstalled } from './install.mjs';
import { choosePort } from './port.mjs';
import { createProgress } from './progress.mjs';
import { explain } from './sentence.mjs';
import { serve } from './serve.mjs';
import { readSettings, removePgVariables } from './settings.mjs';
import { createShutdown, onStopSignals } from './shutdown.mjs';

/** `npm start`: from a fresh clone to a running RSSZ. Answers the exit code, or null while RSSZ runs. */
export async function launch({ root, env = process.env }) {
  const progress = createProgress();
  const shutdown = createShutdown(progress.say);
  try {
    readEnvFile(root, env);
    removePgVariables(env);
    return await start({ root, env, progress, shutdown });
  } catch (error) {
    if (shutdown.begun) return null; // the failure is only the echo of Ctrl-C; whoever stops us also ends the process
    process.stderr.write(`\nRSSZ: ${explain(error)}\n`);
    await shutdown.run();
    return 1;
  }
}

async function start({ root, env, progress, shutdown }) {
  const { say } = progress;
  const settings = readSettings(env, root);
  prepareDataFolder(settings.dataDir);
  const owner = settings.exclusive ? await becomeOwner(settings.dataDir, say) : {};
  if (owner.url) {
    say(`RSSZ already runs on this data folder: ${owner.url}`);
    return 0;
  }
  if (owner.owner) shutdown.add('the data folder', 1_000, () => owner.owner.release());
  obeySignals({ say, shutdown, owner: owner.owner });

  const { port, moved } = settings.role === 'worker' ? { port: settings.port } : await listenPort(settings);
  if (moved) say(`port ${settings.port} is taken, using ${port} instead (set PORT to choose)`);
  await ensureInstalled({ root, progress, shutdown });
  await ensureBuilt({ root, progress, shutdown });
  const url = localUrl(settings.host, port);
  const secret = sessionSecret(env, settings.dataDir);
  const environment = (databaseUrl) => childEnvironment(env, settings, { databaseUrl, secret, port, url });
  await serve({ settings, environment, url, progress, shutdown, owner: owner.owner });
  return null;
}

const listenPort = (settings) =>
  choosePort({ wanted: settings.port, explicit: settings.portIsExplicit, host: settings.host });

function obeySignals({ say, shutdown, owner }) {
  const stop = async (name) => {
    say(`stopping (${name})`);
    owner?.update({ state: 'stopping' });
    await shutdown.run();
    say('stopped');
    process.exit(0);
  };
  followNpm(() => process.kill(process.pid, 'SIGTERM'));
  onStopSignals(stop, () => say('still stopping, the database is being closed properly'));
}
