import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the diary needs without signal; every other screen comes from the server when it is opened. */
const AT_HAND =
  /\/src\/(app|shared|features\/(advisory-log|offline|session|notification))\/|\/messages\/src\/(en|cs\/(offline|visit))\.ts$/;
const SHELL = ['/index.html', '/favicon.svg', '/manifest.webmanifest', '/icons/icon-192.png'];

/**
 * Writes `sw.js` beside the page: the worker with the list of the files of this build that it keeps at hand, and a name that
 * changes with any of them.
 */
export function serviceWorker(root: string): Plugin {
  return {
    name: 'rssz-service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const files = new Set<string>();
        const take = (fileName: string): void => {
          if (files.has(fileName)) return;
          files.add(fileName);
          byName.get(fileName)?.imports.forEach(take);
        };
        for (const { fileName, isEntry, facadeModuleId } of chunks) {
          if (isEntry || AT_HAND.test(facadeModuleId ?? '')) take(fileName);
        }
        const styles = Object.keys(bundle).filter((name) => /\.(css|woff2)$/.test(name));
        const assets = [...files, ...styles].filter((name) => name.startsWith('assets/')).sort();
        const page = String(readFileSync(join(root, 'index.html')));
        const build = createHash('sha256')
          .update([page, ...assets].join('\n'))
          .digest('hex')
          .slice(0, 16);
        const source = readFileSync(join(root, 'service-worker.js'), 'utf8')
          .replace("'%BUILD%'", JSON.stringify(build))
          .replace("'%FILES%'", JSON.stringify([...SHELL, ...assets.map((name) => `/${name}`)]));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
