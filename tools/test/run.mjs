import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../start/build.mjs';
import { followNpm } from '../start/follow-npm.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { createProgress } from '../start/progress.mjs';
import { explain, Sentence } from '../start/sentence.mjs';
import { removePgVariables } from '../start/settings.mjs';
import { createShutdown, onStopSignals } from '../start/shutdown.mjs';
import { closingLine } from './count.mjs';
import { testEnvironment } from './environment.mjs';
import { provideDatabase, suites } from './suites.mjs';

/** `npm test [-- suite …]`. Answers the exit code; the last line printed is `N passed, N failed`. */
export async function runTests({ root, names }) {
  const progress = createProgress();
  const shutdown = createShutdown(progress.say);
  removePgVariables(process.env);
  onStopSignals(async (signal) => {
    progress.say(`stopping (${signal})`);
    await shutdown.run();
    process.exit(130);
  });
  followNpm(() => process.kill(process.pid, 'SIGTERM'));
  try {
    return await prepareAndRun({ root, names, progress, shutdown });
  } catch (error) {
    if (shutdown.begun) return null;
    process.stderr.write(`\nRSSZ: ${explain(error)}\n`);
    return 1;
  } finally {
    await shutdown.run();
  }
}

async function prepareAndRun({ root, names, progress, shutdown }) {
  const chosen = choose(root, names);
  await ensureInstalled({ root, progress, shutdown });
  if (chosen.some(({ needs }) => needs.includes('build'))) await ensureBuilt({ root, progress, shutdown });
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'rssz-test-'));
  chmodSync(temporaryFolder, 0o711); // root's test clusters run as another user inside
  shutdown.add('the temporary folder', 10_000, async () =>
    rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 }),
  );
  const env = testEnvironment(process.env, { root, temporaryFolder });
  if (chosen.some(({ needs }) => needs.includes('database'))) {
    env.TEST_DATABASE_URL = await provideDatabase({ shutdown, say: progress.say });
  }
  const results = [];
  for (const suite of chosen) results.push(await runSuite(suite, { root, env, temporaryFolder, shutdown, progress }));
  await shutdown.run();
  return report(results);
}

async function runSuite(suite, context) {
  context.progress.say(`${suite.title} …`);
  const startedAt = performance.now();
  const result = await suite.run({ ...context, name: suite.name });
  return { ...suite, passed: 0, failed: 0, ...result, seconds: (performance.now() - startedAt) / 1000 };
}

function choose(root, names) {
  const known = suites.filter(({ isThere }) => isThere?.(root) ?? true);
  const unknown = names.filter((name) => !known.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    throw new Sentence(
      `There is no suite ${unknown.join(', ')}; choose from ${known.map(({ name }) => name).join(', ')}.`,
    );
  }
  return names.length === 0 ? known : known.filter(({ name }) => names.includes(name));
}

function report(results) {
  process.stdout.write('\n');
  for (const result of results) process.stdout.write(`${line(result)}\n`);
  process.stdout.write(`\n${closingLine(results)}\n`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

function line({ title, passed, failed, empty, notRun, seconds }) {
  if (notRun) return `${title.padEnd(20)} did not run: ${notRun}`;
  const note = empty ? '  (this suite ran no test at all)' : '';
  return `${title.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1).padStart(6)} s${note}`;
}
