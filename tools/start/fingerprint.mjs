import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['libs', 'migrations', 'apps/api', 'apps/web'];
const files = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const skipped = new Set(['node_modules', 'dist', 'dist-types', 'coverage', 'test', '.nx']);

/** One hash over everything that the build reads: the same hash means that the built files are still right. */
export function buildFingerprint(root) {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...files, ...folders.flatMap((folder) => walk(root, folder))]) {
    if (!existsSync(join(root, path))) continue;
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function walk(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() && !/\.spec\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
