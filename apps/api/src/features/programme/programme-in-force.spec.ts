import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { measurePath, measureWith, planDraft, planVersionPath, planWith } from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { dataDirectory } from '../../cli/data-directory.ts';
import { ProgrammeLoader } from './programme-loader.ts';

interface Named {
  readonly code: string;
  readonly titleCs: string;
}

const SCHEMA = 'opz-plus.schema.json';

describe('a version of the programme that holds from a later day', () => {
  let app: AppUnderTest;
  let folder: string;
  let measureId: string;
  let planVersionId: string;

  const withWord = (titles: readonly Named[], code: string): boolean =>
    titles.find((one) => one.code === code)?.titleCs.includes('zánovně') ?? false;

  /** Where the words of the later version stand, asked as somebody who signs in on the day. */
  const newWordsStandIn = async (): Promise<Record<string, boolean>> => {
    const manager = await app.as('manager');
    const { body: item } = await app.anonymous.get('/programme/items/2.1-A09').expect(200);
    const { body: found } = await manager.post('/projects/RSSZ/search', { q: '2.1-A09' }).expect(200);
    const hits = found.groups[0].items as { id: string; title: string }[];
    const { body: plan } = await manager.get(planVersionPath(planVersionId)).expect(200);
    const { body: measure } = await manager.get(measurePath(measureId)).expect(200);
    const { body: funding } = await manager.get(`${measurePath(measureId)}/funding`).expect(200);
    return {
      catalogue: withWord([item], '2.1-A09'),
      search: withWord(
        hits.map(({ id, title }) => ({ code: id, titleCs: title })),
        '2.1-A09',
      ),
      offeredGroups: withWord(plan.targetGroups, '2.1-T02'),
      namedGroups: withWord(measure.namedGroups, '2.1-T03'),
      match: withWord(
        funding.suggestions.map((one: { item: Named }) => one.item),
        '2.1-A09',
      ),
    };
  };

  const all = (value: boolean) => ({
    ...{ catalogue: value, search: value, offeredGroups: value, namedGroups: value, match: value },
  });

  beforeAll(async () => {
    app = await startApp();
    const manager = await app.as('manager');
    const unit = await makeUnit(app.db, app.project);
    const measure = measureWith({
      title: 'Dluhová poradna',
      description: 'Pomoc lidem v exekuci a s oddlužením.',
      targetGroups: ['2.1-T03'],
    });
    const plan = await planDraft(manager, unit.id, planWith([measure]));
    [measureId, planVersionId] = [measure.measureId, plan.shown.id];
    folder = mkdtempSync(join(tmpdir(), 'rssz-programme-'));
    copyFileSync(join(dataDirectory(), SCHEMA), join(folder, SCHEMA));
    const file = JSON.parse(readFileSync(join(dataDirectory(), 'opz-plus.json'), 'utf8'));
    file.validFrom = '2024-10-01';
    for (const item of file.items as { code: string; title: { cs: string } }[]) {
      if (['2.1-A09', '2.1-T02', '2.1-T03'].includes(item.code)) item.title.cs += ' zánovně';
    }
    writeFileSync(join(folder, 'later.json'), JSON.stringify(file, null, 2));
    await app.app.get(ProgrammeLoader).load(join(folder, 'later.json'));
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is nowhere in use before it, neither in the catalogue, search and target groups nor in the match', async () => {
    expect(await newWordsStandIn()).toEqual(all(false));
    await app.clock.moveTo('2024-09-30T23:30:00+02:00');
    expect(await newWordsStandIn()).toEqual(all(false));
  });

  it('is in use everywhere from that day', async () => {
    await app.clock.moveTo('2024-10-01T00:30:00+02:00');
    expect(await newWordsStandIn()).toEqual(all(true));
  });

  it('is told among the versions, each with its first day', async () => {
    const { body } = await app.anonymous.get('/programme/versions').expect(200);
    const told = (body as { number: number; validFrom: string; isInForce: boolean }[]).map(
      ({ number, validFrom, isInForce }) => [number, validFrom, isInForce],
    );
    expect(told).toEqual([
      [2, '2024-10-01', true],
      [1, '2022-06-03', false],
    ]);
  });
});
