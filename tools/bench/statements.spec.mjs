import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitStatements } from './statements.mjs';

test('the bare server runs the statements that the product logs a visit with', async () => {
  const statements = await visitStatements();
  const names = statements.map(({ name }) => name);
  assert.deepEqual(names, ['receipt-find', 'advisory-log-create', 'fact-record', 'receipt-write']);
  // `logVisit` of the bare server gives so many values.
  assert.equal(statements[1].values.length, 28);
});
