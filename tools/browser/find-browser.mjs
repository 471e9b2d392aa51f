import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackCarried } from './carried.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const fixedPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Without the sandbox, which neither root nor most containers can use; /dev/shm is often tiny there. */
const plainArgs = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Not what the package proposes: that is for one page in one process, where the first closed window ends the browser.
 * Letters as wide as on a phone, instead of rounded up to whole pixels.
 */
const carriedArgs = [...plainArgs, '--font-render-hinting=none'];

/**
 * The browser for specs: RSSZ_BROWSER (a path), else an installed Chromium or Chrome, else the one that npm carries
 * (linux x64). For playwright: chromium.launch(await findBrowser()). Throws one sentence when there is none.
 */
export async function findBrowser(env = process.env) {
  if (env.RSSZ_BROWSER) return { executablePath: env.RSSZ_BROWSER, args: plainArgs };
  const installed = candidates(env).find(runs);
  if (installed) return { executablePath: installed, args: plainArgs };
  return carriedByNpm();
}

function carriedByNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser specs need Chromium or Chrome: install one, or name it in RSSZ_BROWSER.');
  }
  const { executablePath, env } = unpackCarried();
  return { executablePath, args: carriedArgs, env: { ...process.env, ...env } };
}

function candidates(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...(fixedPlaces[process.platform] ?? [])].filter((path) => existsSync(path));
}

/** A wrapper that only advises to install a snap is not a browser. */
function runs(path) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
