import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'apps/web/dist';
const KB = 1000;

/** What each way into the web may cost, compressed, in kB (issue 2). */
const BUDGETS = [
  { name: 'signed-out entry, JavaScript', most: 200, routes: ['src/features/session/routes.tsx'] },
  { name: 'diary route, JavaScript', most: 230, routes: ['src/features/advisory-log/routes.tsx'] },
];
const CSS_MOST = 20;

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
const sizeOf = (file) => gzipSync(readFileSync(join(DIST, file))).length / KB;

/** A chunk with everything it imports statically. */
function withImports(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) withImports(imported, seen);
  return seen;
}

/** The pages of a feature's routes; what a page loads only when it is wanted (a dialog) is no cost of the way in. */
const keysOf = (route) => {
  const folder = route.replace(/routes\.tsx$/, '');
  return Object.keys(manifest).filter((key) => key.startsWith(folder) && key.endsWith('-page.tsx'));
};

let failed = false;
const report = (name, size, most) => {
  const over = size > most;
  failed ||= over;
  console.log(`${over ? 'OVER ' : 'ok   '} ${name}: ${size.toFixed(1)} of ${most} kB`);
};

for (const { name, most, routes } of BUDGETS) {
  const files = withImports('index.html');
  for (const route of routes) {
    const keys = keysOf(route);
    if (keys.length === 0) throw new Error(`no chunk of ${route} in the manifest: the budget would check nothing`);
    for (const key of keys) withImports(key, files);
  }
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  report(
    name,
    scripts.reduce((sum, file) => sum + sizeOf(file), 0),
    most,
  );
}
const styles = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.css'));
report(
  'all style sheets',
  styles.reduce((sum, file) => sum + sizeOf(`assets/${file}`), 0),
  CSS_MOST,
);
process.exitCode = failed ? 1 : 0;
