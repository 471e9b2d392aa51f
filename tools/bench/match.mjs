import { join } from 'node:path';
import { FILL_PLANS } from './fill-measures.mjs';
import { createClient } from './load.mjs';
import { few, fillMeasures, flat, many, medianTime } from './many-measures.mjs';
import { prepareDemo } from './prepared.mjs';
import { startServer } from './servers.mjs';
import { signIn } from './visitor.mjs';

const repeats = 61;

/**
 * What the funding match of one measure costs among a hundred measures and among a hundred thousand (it is one statement, as
 * a spec of the API holds), and the overview of the whole project, which has to look at every measure.
 */
export async function measureMatch({ root, say, shutdown }) {
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database of many measures', 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add('the server of many measures', 11_000, server.stop);
  const { headers } = await signIn(server.url, 'manager');
  const client = createClient(server.url);
  const timeAll = async (from, to) => {
    await fillMeasures({ client: demo.client, say, from, to });
    const time = (pathOf) => medianTime({ client, repeats, requestOf: (turn) => ({ path: pathOf(turn), headers }) });
    return {
      match: await time((turn) => matchPath(1 + ((turn * 37) % few))),
      project: await time(() => '/api/v1/projects/RSSZ/funding'),
    };
  };
  try {
    await demo.client.query(FILL_PLANS);
    const atFew = await timeAll(1, few);
    const atMany = await timeAll(few + 1, many);
    return [
      flat('the funding match of a measure', atFew.match, atMany.match),
      {
        name: `the funding of a project of ${many} measures`,
        figure: `${Math.round(atMany.project)} ms`,
        detail: `${atFew.project.toFixed(1)} ms among ${few}`,
        target: '≤ 1500 ms',
        met: atMany.project <= 1500,
      },
    ];
  } finally {
    client.close();
  }
}

const measureId = (number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

const matchPath = (number) => `/api/v1/projects/RSSZ/measures/${measureId(number)}/funding`;
