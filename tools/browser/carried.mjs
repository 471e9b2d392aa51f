import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const unpackScript = fileURLToPath(new URL('./unpack.mjs', import.meta.url));
const clone = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * The Chromium that npm carries, unpacked once into this clone (2 s), never into a temporary folder that others share.
 * Its libraries (NSS, expat) and fonts come with it and are used where the system has none.
 * Answers `{ executablePath, env }` for playwright.
 */
export function unpackCarried(parent = join(clone, '.nx', 'chromium')) {
  const { version, packed } = carriedPackage();
  const folder = join(parent, version);
  if (!existsSync(folder)) unpack({ parent, folder, packed });
  const executablePath = join(folder, 'chromium');
  const env = [{}, { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }].find((own) => starts(executablePath, own));
  if (!env) throw new Error(`The Chromium that npm carries does not run here${missing(executablePath)}.`);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath, env: { ...env, ...fonts } };
}

function carriedPackage() {
  const entry = require.resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium'))) + join('@sparticuz', 'chromium');
  return { version: require(join(root, 'package.json')).version, packed: join(root, 'bin') };
}

/**
 * Unpacked beside and renamed, so that a kill in between leaves no half of a browser under its name. In a process of its
 * own: the package unpacks into the temporary folder and knows no other way to say where.
 */
function unpack({ parent, folder, packed }) {
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, 'draft-'));
  try {
    const env = { ...process.env, TMPDIR: draft };
    execFileSync(process.execPath, [unpackScript, packed], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    for (const path of [draft, join(draft, 'chromium')]) chmodSync(path, 0o755);
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // another run was faster
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function starts(executablePath, own) {
  const env = { ...process.env, ...own };
  return spawnSync(executablePath, ['--version'], { env, timeout: 15_000 }).status === 0;
}

function missing(executablePath) {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  const names = [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  return names.length > 0 ? ` (it misses ${names.join(', ')})` : '';
}
