import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildFingerprint } from './fingerprint.mjs';
import { runStep } from './run-step.mjs';
import { Sentence } from './sentence.mjs';
import { withWritableHome } from './writable-home.mjs';

const outputs = [
  'apps/api/dist/main.js',
  'apps/api/dist/worker.js',
  'apps/api/dist/cli/migrate.js',
  'apps/web/dist/index.html',
];

/** Builds API and web unless the built files already come from exactly these sources. */
export async function ensureBuilt({ root, progress, shutdown }) {
  const fingerprint = buildFingerprint(root);
  if (isBuilt(root, fingerprint)) return;
  const code = await progress.during('building', () => runNx(root, shutdown));
  if (code !== 0) throw new Sentence(`The build failed (${code}); its reason is above.`);
  const missing = outputs.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) throw new Sentence(`The build ended without ${missing.join(', ')}.`);
  markBuilt(root, fingerprint);
}

/** Notes that the built files belong to these sources. */
export function markBuilt(root, fingerprint = buildFingerprint(root)) {
  mkdirSync(join(root, '.nx'), { recursive: true });
  writeFileSync(stampPath(root), fingerprint);
}

function isBuilt(root, fingerprint) {
  if (!existsSync(stampPath(root)) || readFileSync(stampPath(root), 'utf8') !== fingerprint) return false;
  return outputs.every((path) => existsSync(join(root, path)));
}

/** Never a daemon that stays behind, never a cache outside this clone. */
function runNx(root, shutdown) {
  const env = {
    ...withWritableHome(process.env, root),
    NX_DAEMON: 'false',
    NX_CACHE_DIRECTORY: join(root, '.nx', 'cache'),
    NX_WORKSPACE_DATA_DIRECTORY: join(root, '.nx', 'workspace-data'),
    NX_TUI: 'false',
  };
  const args = [nxPath(root), 'run-many', '-t', 'build', '-p', '@rssz/api', '@rssz/web', '--output-style=static'];
  return runStep({ command: process.execPath, args, cwd: root, env, shutdown });
}

function nxPath(root) {
  const manifest = createRequire(join(root, 'package.json')).resolve('nx/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin.nx);
}

const stampPath = (root) => join(root, '.nx', 'rssz-build');
