import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../start/port.mjs';
import { Sentence } from '../start/sentence.mjs';
import { serverEnvironment } from './binaries.mjs';
import { canConnect } from './connect.mjs';
import { startGuarded } from './guarded.mjs';
import { freeCluster } from './postmaster.mjs';

const readyMs = 120_000;
const logLimitBytes = 5 * 1024 * 1024;
const forbiddenPorts = new Set([5432, 6379]);

/** Settings of the embedded server. Terse errors without statements: values of rows must not reach the log. */
const options = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/**
 * Runs the server on a cluster until it accepts connections. A taken port (only when none is prescribed), a shared memory
 * block of a server that is just dying, or recovery after a crash are waited out; anything else is one sentence.
 */
export async function runServer({
  cluster,
  home,
  identity,
  programs,
  password,
  log,
  port = null,
  settings = {},
  remove = [],
  say,
}) {
  rotate(log);
  const end = performance.now() + readyMs;
  for (let chosen = port ?? (await randomPort()); ;) {
    await freeCluster(cluster, say);
    const from = sizeOf(log);
    const guard = startGuarded(serverTask({ cluster, home, identity, programs, log, remove, settings, port: chosen }));
    if (await isReady(guard, chosen, password, end)) return { guard, port: chosen };
    await guard.stop();
    const complaint = complaintIn(log, from);
    if (performance.now() > end || !isPassing(complaint)) throw new Sentence(complaintSentence(complaint, log));
    await sleep(200);
    if (port === null) chosen = await randomPort();
  }
}

function serverTask({ cluster, home, identity, programs, log, remove, settings, port }) {
  const flags = Object.entries({ ...options, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return {
    command: programs.postgres,
    args: ['-D', cluster, '-p', String(port), ...flags],
    ...identity,
    cwd: home,
    env: serverEnvironment(),
    log,
    remove,
    // SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one (recovery at the next start).
    stop:
      process.platform === 'win32'
        ? [[null, 20_000]]
        : [
            ['SIGINT', 20_000],
            ['SIGQUIT', 5_000],
          ],
    ...(process.platform === 'win32' && { stopCommand: [programs.pgCtl, 'stop', '-D', cluster, '-m', 'fast'] }),
  };
}

async function isReady(guard, port, password, end) {
  while (guard.isRunning && performance.now() < end) {
    if (await canConnect(port, password)) return true;
    await sleep(25);
  }
  return false;
}

async function randomPort() {
  for (;;) {
    const port = await freePort();
    if (!forbiddenPorts.has(port)) return port;
  }
}

const isPassing = (complaint) => /in use|already exists|could not bind|could not create any TCP/i.test(complaint);

function complaintSentence(complaint, log) {
  if (/No space left/i.test(complaint))
    return 'The disk is full, the database cannot start; free some space and start again.';
  const line = complaint.split('\n').find((text) => /FATAL|PANIC|ERROR/.test(text));
  return `The database did not start${line ? `: ${line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')}` : ''} (whole log: ${log}).`;
}

function complaintIn(log, from) {
  return existsSync(log) ? readFileSync(log).subarray(from).toString('utf8') : '';
}

function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function rotate(log) {
  if (sizeOf(log) > logLimitBytes) renameSync(log, `${log}.1`);
}
