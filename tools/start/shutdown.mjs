import { within } from './limit.mjs';

/**
 * What has to be stopped, in reverse order of starting, each within its own time. Runs once; what is added afterwards is
 * stopped at once.
 */
export function createShutdown(say = () => {}) {
  const steps = [];
  let running = null;
  const stopOne = async (step) => {
    const done = await within(
      step.limitMs,
      Promise.resolve()
        .then(step.stop)
        .catch(() => {}),
    );
    if (!done) say(`${step.name} did not stop in ${step.limitMs / 1000} s`);
  };
  const stopAll = async () => {
    for (let step = steps.pop(); step; step = steps.pop()) await stopOne(step);
  };
  return {
    get begun() {
      return running !== null;
    },
    /** Adds a step and answers a function that takes it back. */
    add(name, limitMs, stop) {
      const step = { name, limitMs, stop };
      if (running) void stopOne(step);
      else steps.push(step);
      return () => {
        const at = steps.indexOf(step);
        if (at >= 0) steps.splice(at, 1);
      };
    },
    run() {
      running ??= stopAll();
      return running;
    },
  };
}

/** Calls `stop` on the first Ctrl-C or request to end, `hurry` on every further one. */
export function onStopSignals(stop, hurry = () => {}) {
  let asked = false;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (asked) return hurry(name);
      asked = true;
      return stop(name);
    });
  }
}
