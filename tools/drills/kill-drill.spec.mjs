import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createStandInClone, removeStandInClone } from '../stand-in/clone.mjs';
import { removeDataFolder, runKillDrill, targets } from './kill-drill.mjs';

let clone;
before(() => (clone = createStandInClone()));
after(() => removeStandInClone(clone));

for (const target of targets) {
  test(`kill -9 of ${target} loses nothing`, async () => {
    const dataDir = join(clone, '.data', target.replaceAll(' ', '-'));
    try {
      await runKillDrill({ clone, dataDir, env: { PORT: '0' }, kill: [target], say: () => {} });
    } finally {
      removeDataFolder(dataDir);
    }
  });
}
