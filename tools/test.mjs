#!/usr/bin/env node
// `npm test`. Old syntax up to the version check, so that an old Node still reads the sentence.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeProblem } from './start/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
import('./test/run.mjs')
  .then(({ runTests }) => runTests({ root, names: process.argv.slice(2) }))
  .then((code) => {
    if (code !== null) process.exit(code);
  });
