import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Sentence } from '../start/sentence.mjs';
import { serverEnvironment } from './binaries.mjs';

const major = '18';

/**
 * Creates the cluster when there is none. initdb works in a draft folder that is renamed at the end, so a kill in between
 * leaves nothing that looks like a database. `durable` false skips the flush to disk (tests).
 */
export async function ensureCluster({ cluster, identity, programs, password, durable }) {
  if (existsSync(cluster)) return requireVersion(cluster);
  removeDrafts(cluster);
  const draft = `${cluster}.${randomBytes(4).toString('hex')}`;
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  chmodSync(draft, 0o700);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) for (const path of [draft, passwordFile]) chownSync(path, identity.uid, identity.gid);
  try {
    await initdb({ draft, passwordFile, identity, programs, durable });
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

async function initdb({ draft, passwordFile, identity, programs, durable }) {
  const args = ['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  // Builtin C.UTF-8 sorts by code point on every system alike; Czech order is asked for by collation where it matters.
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums');
  if (!durable) args.push('--no-sync');
  const child = spawn(programs.initdb, args, { ...identity, cwd: dirname(draft), env: serverEnvironment() });
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  if (/No space left/.test(said))
    throw new Sentence(`The disk is full (${dirname(draft)}); free some space and start again.`);
  throw new Sentence(
    `The database could not be created: ${
      said
        .trim()
        .split('\n')
        .find((line) => /error|fatal/i.test(line)) ?? said.trim()
    }`,
  );
}

function requireVersion(cluster) {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== major) {
    throw new Sentence(
      `The database in ${cluster} was made by PostgreSQL ${version}, this RSSZ carries PostgreSQL ${major}; see "Upgrade" in docs/operations.md.`,
    );
  }
}

function removeDrafts(cluster) {
  const name = basename(cluster);
  for (const found of readdirSync(dirname(cluster))) {
    if (found.startsWith(`${name}.`)) rmSync(join(dirname(cluster), found), { recursive: true, force: true });
  }
}
