import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './limit.mjs';
import { claimDataFolder, readOwner } from './owner-lock.mjs';
import { isSameProcess, signal } from './process-identity.mjs';
import { Sentence } from './sentence.mjs';

const limits = { stoppingMs: 30_000, startingMs: 180_000, leftoverMs: 20_000 };

/**
 * Takes the data folder, waiting for a predecessor that is just going away. Answers `{ owner }`, or `{ url }` of the RSSZ
 * that already runs on this folder.
 */
export async function becomeOwner(dataDir, say) {
  const end = performance.now() + limits.startingMs;
  for (let told = false; performance.now() < end; told = true) {
    const claim = claimDataFolder(dataDir);
    if (claim.owner) {
      await leftoversGone(claim.predecessor, say);
      return { owner: claim.owner };
    }
    if (claim.running?.url && claim.running.state === 'running') return { url: claim.running.url };
    if (claim.running?.state === 'stopping') await predecessorGone(dataDir, claim.running, say);
    else {
      if (!told && claim.running)
        say(`another npm start (process ${claim.running.pid}) is starting on this data folder, waiting for it`);
      await sleep(200);
    }
  }
  throw new Sentence(`Another npm start has held ${dataDir} for too long without answering; stop it and start again.`);
}

async function predecessorGone(dataDir, holder, say) {
  say(`waiting for the previous RSSZ (process ${holder.pid}) to stop`);
  const gone = await until(limits.stoppingMs, () => readOwner(dataDir)?.token !== holder.token, 100);
  if (!gone) throw new Sentence(`The previous RSSZ (process ${holder.pid}) does not stop; end it and start again.`);
}

/** The children of a killed launcher stop by themselves within seconds; what then still stands is ended. */
async function leftoversGone(predecessor, say) {
  const alive = () => (predecessor?.children ?? []).filter(isSameProcess);
  if (alive().length === 0) return;
  say('waiting for the processes of the previous start to end');
  await until(limits.leftoverMs, () => alive().length === 0, 50);
  for (const child of alive()) signal(child.pid, 'SIGKILL');
  await until(5_000, () => alive().length === 0, 50);
}
