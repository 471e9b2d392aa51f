import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeProblem } from './node-version.mjs';

test('the Node versions that can run RSSZ are accepted', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '23.0.0', '26.1.0'])
    assert.equal(nodeProblem(version), null, version);
});

test('an older Node gets one sentence that names both versions', () => {
  for (const version of ['18.20.4', '20.18.3', '21.7.3', '22.11.0']) {
    const problem = nodeProblem(version);
    assert.match(problem, /20\.19/);
    assert.ok(problem.includes(version));
    assert.ok(!problem.includes('\n'));
  }
});
