#!/usr/bin/env node
// `npm run bench`: how much of a bare Fastify and pg server's speed the product keeps, and how fast it starts.
//   --cold            also times `npm start` in a fresh clone of the last commit
//   --only=ratios     measures only these (start: the start times, units: the screens of a
//                    thousand units, imports: six thousand municipalities, exports: a
//                    hundred thousand logs, match: the funding match among a hundred
//                    thousand measures, search: the search over everything among as many)
//   --rounds=41       rounds a route, at least 5
//   --no-build        measures what is built already
//   --profile=folder  writes a CPU profile of the product's process there
// A missed target is reported; the exit code tells only whether it could be measured.
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../start/build.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { createProgress } from '../start/progress.mjs';
import { removePgVariables } from '../start/settings.mjs';
import { createShutdown, onStopSignals } from '../start/shutdown.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: flags } = parseArgs({
  options: {
    cold: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '21' },
    'no-build': { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
const { say } = createProgress();
const shutdown = createShutdown();
onStopSignals(async () => {
  await shutdown.run();
  process.exit(1);
});

process.chdir(root);
removePgVariables(process.env);
try {
  if (!flags['no-build']) await build();
  const results = [];
  if (wants('ratios')) results.push(...(await ratios()));
  if (wants('units')) results.push(...(await manyUnits()));
  if (wants('imports')) results.push(...(await imports()));
  if (wants('exports')) results.push(...(await exports()));
  if (wants('participants')) results.push(...(await participants()));
  if (wants('match')) results.push(...(await match()));
  if (wants('search')) results.push(...(await search()));
  if (wants('start')) results.push(...(await starts()));
  report(results);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`\nbench: could not measure: ${error.stack ?? error}\n`);
} finally {
  await shutdown.run();
}

function wants(part) {
  return flags.only === undefined || flags.only === part;
}

async function build() {
  const progress = createProgress();
  await ensureInstalled({ root, progress, shutdown });
  await ensureBuilt({ root, progress, shutdown });
}

async function ratios() {
  const { measureRatios } = await import('./ratios.mjs');
  return measureRatios({ root, say, shutdown, rounds: Math.max(5, Number(flags.rounds)), profile: flags.profile });
}

async function manyUnits() {
  const { measureManyUnits } = await import('./many-units.mjs');
  return measureManyUnits({ root, say, shutdown });
}

async function imports() {
  const { measureImports } = await import('./imports.mjs');
  return measureImports({ root, say, shutdown });
}

async function exports() {
  const { measureExports } = await import('./exports.mjs');
  return measureExports({ root, say, shutdown });
}

async function participants() {
  const { measureParticipants } = await import('./participants.mjs');
  return measureParticipants({ root, say, shutdown });
}

async function match() {
  const { measureMatch } = await import('./match.mjs');
  return measureMatch({ root, say, shutdown });
}

async function search() {
  const { measureSearch } = await import('./search.mjs');
  return measureSearch({ root, say, shutdown });
}

async function starts() {
  const { coldStart, secondStart } = await import('./start-times.mjs');
  const timed = [{ name: 'second npm start to first answer', measure: () => secondStart(root), target: 5 }];
  if (flags.cold) timed.push({ name: 'cold: fresh clone to first answer', measure: () => coldStart(root), target: 90 });
  const results = [];
  for (const { name, measure, target } of timed) {
    say(name);
    const seconds = await measure();
    results.push({
      name,
      figure: `${seconds.toFixed(1)} s`,
      detail: '',
      target: `≤ ${target} s`,
      met: seconds <= target,
    });
  }
  return results;
}

function report(results) {
  console.log(`\nNode ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}`);
  for (const { name, figure, detail, target, met } of results) {
    const verdict = met ? 'met' : 'missed';
    console.log(
      `  ${name.padEnd(46)} ${figure.padStart(7)}   target ${target.padEnd(7)} ${verdict.padEnd(7)} ${detail}`,
    );
  }
}
