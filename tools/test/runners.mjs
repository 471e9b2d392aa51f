import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runStep } from '../start/run-step.mjs';
import { countJest, countTap, settle } from './count.mjs';

const dieWithParent = new URL('../start/die-with-parent.mjs', import.meta.url).href;

/** Runs Jest in one package. Its cache stays in this clone: no cache from outside ever answers for a test. */
export async function runJest({ root, folder, args = [], env, temporaryFolder, name, shutdown }) {
  if (!existsSync(join(root, folder, 'jest.config.mjs'))) return settle({ passed: 0, failed: 0 }, 0);
  const report = join(temporaryFolder, `${name}.json`);
  const jest = createRequire(join(root, 'package.json')).resolve('jest/bin/jest');
  const own = ['--json', `--outputFile=${report}`, `--cacheDirectory=${join(root, '.nx', 'jest', name)}`];
  const code = await runNode({ args: [jest, ...own, ...args], cwd: join(root, folder), env, shutdown });
  return settle(countJest(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null), code);
}

/** Runs specs of the tools with Node's own runner. */
export async function runNodeTests({ root, files, env, temporaryFolder, shutdown }) {
  if (files.length === 0) return settle({ passed: 0, failed: 0 }, 0);
  const report = join(temporaryFolder, 'tools.tap');
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  // Without die-with-parent.mjs: Node's runner hands it to the files alone, which have no channel to a parent.
  const args = ['--test', '--test-concurrency=2', ...reporters, ...files];
  const stdio = ['ignore', 'inherit', 'inherit'];
  const code = await runStep({ command: process.execPath, args, cwd: root, env, stdio, shutdown });
  return settle(countTap(existsSync(report) ? readFileSync(report, 'utf8') : ''), code);
}

function runNode({ args, cwd, env: given, shutdown }) {
  const env = { ...given, RSSZ_DIE_WITH_PARENT: '1' };
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  return runStep({ command: process.execPath, args: ['--import', dieWithParent, ...args], cwd, env, stdio, shutdown });
}
