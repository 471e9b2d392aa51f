import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain, Sentence } from './sentence.mjs';

test('failures of the disk become one sentence with the path', () => {
  for (const [code, words] of Object.entries({ ENOSPC: /disk is full/, EACCES: /may not write/, EROFS: /read-only/ })) {
    const sentence = explain(Object.assign(new Error('x'), { code, path: '/somewhere' }));
    assert.match(sentence, words);
    assert.ok(sentence.includes('/somewhere') && !sentence.includes('\n'));
  }
});

test('a sentence of ours is shown as it is', () => assert.equal(explain(new Sentence('So it is.')), 'So it is.'));
