import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingLine, countJest, countTap, settle } from './count.mjs';

test('Jest: a file that broke counts as a failure, a missing report too', () => {
  assert.deepEqual(countJest({ numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2 }), {
    passed: 5,
    failed: 3,
  });
  assert.deepEqual(countJest(null), { passed: 0, failed: 1 });
});

test('TAP: totals are read, text without totals is a failure', () => {
  assert.deepEqual(countTap('ok 1\n# pass 3\n# fail 1\n# cancelled 1\n'), { passed: 3, failed: 2 });
  assert.deepEqual(countTap('broken'), { passed: 0, failed: 1 });
});

test('a suite without tests or with a bad end fails', () => {
  assert.equal(settle({ passed: 0, failed: 0 }, 0).failed, 1);
  assert.equal(settle({ passed: 4, failed: 0 }, 1).failed, 1);
  assert.equal(settle({ passed: 4, failed: 2 }, 1).failed, 2);
  assert.equal(settle({ passed: 4, failed: 0 }, 0).failed, 0);
});

test('the closing line adds up', () => {
  assert.equal(
    closingLine([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
    '5 passed, 1 failed',
  );
});
