import { setTimeout as sleep } from 'node:timers/promises';
import { Sentence } from './sentence.mjs';
import { spawnOurs, supervise } from './supervise.mjs';

const readyMs = 120_000;

/** Starts the HTTP process and answers when it serves. One that dies before it ever served is not started again. */
export async function startApi({ root, env, url, say, onSpawn, onStarted }) {
  let died = null;
  let serves = false;
  const api = supervise({
    name: 'the API process',
    say,
    onSpawn,
    spawnChild: () => spawnOurs({ script: `${root}/apps/api/dist/main.js`, cwd: root, env }),
    onMessage: (message) => {
      if (message?.type === 'listening') serves = true;
    },
    giveUp: (how) => {
      if (serves) return false;
      died = how;
      return true;
    },
  });
  onStarted?.(api);
  const end = performance.now() + readyMs;
  while (!serves) {
    if (died) throw new Sentence(`RSSZ could not start (its API process ended with ${died}); the reason is above.`);
    if (performance.now() > end) throw new Sentence(`RSSZ did not answer at ${url} within ${readyMs / 1000} s.`);
    if (await answers(url)) serves = true;
    else await sleep(25);
  }
  return api;
}

async function answers(url) {
  try {
    return (await fetch(`${url}/api/health/live`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** What the installation says about itself: is it the demo, and with which logins; null when it does not say. */
export async function readInstallation(url) {
  try {
    const answer = await fetch(`${url}/api/v1/installation`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
