#!/usr/bin/env node
// `npm run match:quality`: how well the funding match ranks the texts of data/match-examples.json, beside plain full-text
// and trigram search of PostgreSQL, on the half it was tuned on and on the half held out. See docs/funding-match.md.
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startTemporaryPostgres } from '../postgres/temporary.mjs';
import { removePgVariables } from '../start/settings.mjs';

register('../../apps/api/test/typescript-hooks.mjs', import.meta.url);
const { measureMatchQuality } = await import('../../apps/api/test/match-quality.ts');

const WAYS = [
  ['match', 'funding match'],
  ['fullText', 'full text, any word'],
  ['trigram', 'trigram similarity'],
];

removePgVariables(process.env);
const given = process.env.TEST_DATABASE_URL;
const server = given ? null : await startTemporaryPostgres();
const client = new pg.Client(given ?? server.url);
try {
  await client.connect();
  await client.query('BEGIN');
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  const db = { query: async (text, params) => (await client.query(text, params)).rows };
  const quality = await measureMatchQuality(db, fileURLToPath(new URL('../../data', import.meta.url)));
  print('tuning half (odd numbers)', quality.tuning);
  print('held-out half (even numbers)', quality.heldOut);
} finally {
  await client.query('ROLLBACK').catch(() => {});
  await client.end();
  await server?.stop();
}

function print(title, side) {
  const { texts, nothingTexts, bestPrecisionAt3 } = side.match;
  console.log(`\n${title}: ${texts} texts that something fits, ${nothingTexts} that nothing fits`);
  console.log(`  ${''.padEnd(22)} precision@3  recall@5  nothing right  falsely nothing`);
  for (const [way, name] of WAYS) {
    const { precisionAt3, recallAt5, nothingRight, falselyNothing } = side[way];
    const cells = [precisionAt3, recallAt5, nothingRight, falselyNothing].map((value) => value.toFixed(3));
    console.log(
      `  ${name.padEnd(22)} ${cells[0].padStart(11)} ${cells[1].padStart(9)} ${cells[2].padStart(14)} ${cells[3].padStart(16)}`,
    );
  }
  console.log(`  ${'best possible'.padEnd(22)} ${bestPrecisionAt3.toFixed(3).padStart(11)}`);
}
