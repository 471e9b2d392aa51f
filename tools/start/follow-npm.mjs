import { readFileSync } from 'node:fs';
import { identify, isSameProcess } from './process-identity.mjs';

const lookMs = 500;

/**
 * npm answers SIGTERM by ending the shell that it runs us in, and we would live on unseen and keep the port. So when npm
 * or that shell goes, `onGone` is called once. Without npm nobody is followed.
 */
export function followNpm(onGone, env = process.env) {
  if (!env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = process.ppid;
  const followed = [shell, parentOf(shell)].filter((pid) => pid > 1).map(identify);
  const isAlone = () => process.ppid !== shell || (process.platform === 'linux' && !followed.every(isSameProcess));
  const look = setInterval(() => {
    if (!isAlone()) return;
    clearInterval(look);
    onGone();
  }, lookMs);
  look.unref();
}

/** Only Linux says it without starting a program. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
