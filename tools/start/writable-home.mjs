import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The environment for npm, nx and browsers: a user without a home folder (nobody, a service account) gets one inside the
 * clone, since these tools write their caches there.
 */
export function withWritableHome(env, root) {
  const home = env.HOME || homeOrNull();
  if (home && writable(home)) return { ...env, HOME: home };
  const own = join(root, '.nx', 'home');
  mkdirSync(own, { recursive: true });
  return { ...env, HOME: own, npm_config_cache: join(own, '.npm') };
}

function homeOrNull() {
  try {
    return homedir();
  } catch {
    return null;
  }
}

function writable(path) {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
