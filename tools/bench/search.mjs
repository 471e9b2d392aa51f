import { join } from 'node:path';
import { FILL_PLANS } from './fill-measures.mjs';
import { createClient } from './load.mjs';
import { few, fillMeasures, flat, many, medianTime } from './many-measures.mjs';
import { prepareDemo } from './prepared.mjs';
import { startServer } from './servers.mjs';
import { signIn } from './visitor.mjs';

const repeats = 41;

/** What people type: common words, two at once, one too short for the index, a typo, and nobody's word. */
const asked = [
  { name: 'a word that every measure holds', role: 'manager', q: 'exekuci' },
  { name: 'the same for a consultant', role: 'consultant', q: 'exekuci' },
  { name: 'two words of an eighth of them', role: 'manager', q: 'oprava chodníku' },
  { name: 'a long and a short word', role: 'manager', q: 'poradna 96' },
  { name: 'a mistyped word of an eighth', role: 'manager', q: 'chodnkíu' },
  { name: 'a word that nobody wrote', role: 'manager', q: 'kosmonautika' },
];

/** The folded text of the filled measures, as the product would have written it; they have no implementer. */
const FOLD = `
UPDATE measure_text SET folded = f.text, words_folded = f.text
FROM (SELECT measure_id AS id, plan_version_id AS version, regexp_replace(
  translate(lower(title || ' ' || description), 'áčďéěíňóřšťúůýž', 'acdeeinorstuuyz'), '(?<=[a-z]{3})[aeiouy]+\\M', '', 'g') AS text
  FROM measure_text WHERE folded LIKE 'mereny text%') f
WHERE measure_id = f.id AND plan_version_id = f.version`;

/**
 * What the search over everything costs among a hundred measures and among a hundred thousand, each word one request after
 * another, the median (that it is one statement is held by a spec of the API).
 */
export async function measureSearch({ root, say, shutdown }) {
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database of the search', 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add('the server of the search', 11_000, server.stop);
  const client = createClient(server.url);
  const headers = {};
  for (const role of ['manager', 'consultant']) headers[role] = (await signIn(server.url, role)).headers;
  const timeAll = async (from, to) => {
    await fillMeasures({ client: demo.client, say, from, to, finish: FOLD });
    const times = [];
    for (const { role, q } of asked) {
      const request = { method: 'POST', path: '/api/v1/projects/RSSZ/search', headers: headers[role], body: { q } };
      times.push(await medianTime({ client, repeats, requestOf: () => request }));
    }
    return times;
  };
  try {
    await demo.client.query(FILL_PLANS);
    const atFew = await timeAll(1, few);
    const atMany = await timeAll(few + 1, many);
    return asked.map(({ name }, at) => flat(`search: ${name}`, atFew[at], atMany[at]));
  } finally {
    client.close();
  }
}
