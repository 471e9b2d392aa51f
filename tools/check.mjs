import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './start/install.mjs';
import { createProgress } from './start/progress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const bin = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args];
const nx = (...args) => bin('nx/dist/bin/nx.js', 'run-many', '--output-style=static', ...args);

/** Everything that can be told without running the product, cheapest first; each line fails the whole. */
const STEPS = [
  ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['build and types', nx('-t', 'build', 'typecheck')],
  ['lint', bin('eslint/bin/eslint.js', '--max-warnings=0', '.')],
  [
    'boundaries',
    bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
      'migrations',
    ),
  ],
  [
    'checks that can fail',
    [
      process.execPath,
      '--test',
      'tools/check/boundaries.spec.mjs',
      'tools/lint/rules.spec.mjs',
      'tools/check/compose.spec.mjs',
    ],
  ],
  ['compose file', [process.execPath, 'tools/check/compose.mjs']],
  ['dead code', bin('knip/bin/knip.js', '--no-progress')],
  ['generated client', [process.execPath, 'tools/check/generated-fresh.mjs']],
  ['bundle budget', [process.execPath, 'tools/check/bundle-budget.mjs']],
  [
    'migrations and drift',
    bin('jest/bin/jest.js', '--config', 'apps/api/jest.config.mjs', 'apps/api/test/migrations.spec.ts'),
  ],
];

await ensureInstalled({ root, progress: createProgress() });
const started = Date.now();
const failures = [];
for (const [name, [command, ...args]] of STEPS) {
  const from = Date.now();
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } });
  if (status !== 0) failures.push(name);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
}
console.log(
  `\ncheck: ${STEPS.length - failures.length} of ${STEPS.length} in ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
if (failures.length > 0) console.error(`failed: ${failures.join(', ')}`);
process.exitCode = failures.length > 0 ? 1 : 0;
