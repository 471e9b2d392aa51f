/**
 * Counts from what the runners wrote. A spec file that broke before its first test counts as one failure, and so does a
 * runner that ended badly without naming one.
 */
export function countJest(report) {
  if (!report) return { passed: 0, failed: 1 };
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

/** The last lines of TAP carry the totals. Example: countTap('# pass 3\n# fail 1\n# cancelled 0') → 3 passed, 1 failed. */
export function countTap(text) {
  const total = (name) => Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? Number.NaN);
  const counts = { passed: total('pass'), failed: total('fail') + total('cancelled') };
  return Number.isNaN(counts.passed + counts.failed) ? { passed: 0, failed: 1 } : counts;
}

/** The counts of one suite with its exit code: green with nothing run is not green. */
export function settle({ passed, failed }, code) {
  const broke = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broke ? 1 : failed, empty: passed + failed === 0 };
}

/** The last line of the run, alone and plain. */
export function closingLine(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
