/**
 * Lines with the seconds since the start, and a sign of life every ten seconds of a long step.
 * Example: `[  3.1 s] building`.
 */
export function createProgress(write = (line) => process.stdout.write(line)) {
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const say = (text) => write(`[${seconds().toFixed(1).padStart(5)} s] ${text}\n`);
  /** Runs one long step; returns what the step returns. */
  const during = async (text, work) => {
    say(text);
    const sign = setInterval(() => say(`… still ${text}`), 10_000);
    try {
      return await work();
    } finally {
      clearInterval(sign);
    }
  };
  return { say, during, seconds };
}
