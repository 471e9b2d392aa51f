// Holds one server (PostgreSQL, or Redis in tests) for the launcher. Its standard input is a pipe of the launcher: when
// that closes, for whatever reason, also kill -9, the server is stopped in an orderly way. Runs in its own session, so
// that Ctrl-C in the terminal stops the application before its database.
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

/** {command, args, uid, gid, cwd, env, log, stop: [[signal or null, ms], …], stopCommand?, remove: [folders, after an ordered stop]} */
const task = JSON.parse(process.argv[2]);
const log = openSync(task.log, 'a', 0o600);
const { command, args, cwd, env, uid, gid } = task;
const server = spawn(command, args, { cwd, env, uid, gid, stdio: ['ignore', log, log] });
let stopping = false;

server.once('error', (error) => finish(error.code === 'ENOENT' ? 127 : 126));
server.once('exit', () => finish(stopping ? 0 : 3));
process.stdout.on('error', () => {}); // the launcher may be gone
if (server.pid) process.stdout.write(`${JSON.stringify({ pid: server.pid })}\n`);

process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);

function stop() {
  if (stopping) return;
  stopping = true;
  if (task.stopCommand) spawn(task.stopCommand[0], task.stopCommand.slice(1), { cwd, env, stdio: 'ignore' });
  let after = 0;
  for (const [name, ms] of [...task.stop, ['SIGKILL', 0]]) {
    if (name) setTimeout(() => server.kill(name), after);
    after += ms;
  }
}

function finish(code) {
  for (const folder of stopping ? (task.remove ?? []) : [])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit(code);
}
