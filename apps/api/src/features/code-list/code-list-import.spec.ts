import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { diaryStage, enterPerson, personBody, type DiaryStage } from '../../../test/factories/diary.ts';
import { csvFile, importWhole, rehearse, undo } from '../../../test/factories/sheet.ts';

const HEADERS = ['Číselník', 'Kód', 'Název česky', 'Platí od', 'Platí do'];

describe('an import of code lists', () => {
  let stage: DiaryStage;
  let manager: ApiClient;

  beforeAll(async () => {
    stage = await diaryStage();
    manager = stage.manager;
  });
  afterAll(() => stage.app.close());

  const items = async (list: string, query = ''): Promise<{ code: string; labelEn: string }[]> =>
    (await manager.get(`/code-lists/${list}${query}`).expect(200)).body;
  const bring = (rows: string[][]) => importWhole(stage.app, manager, 'code-list', [HEADERS, ...rows]);

  it('fills a list that ships empty, and is taken back', async () => {
    expect(await items('economic-sector')).toEqual([]);
    const { id, counts } = await bring([['Sektor ekonomiky', 'SE1', 'Veřejný sektor', '', '']]);
    expect(counts).toMatchObject({ create: 1 });
    expect(await items('economic-sector')).toMatchObject([{ code: 'SE1', labelEn: 'Veřejný sektor' }]);
    await undo(manager, id).expect(200);
    expect(await items('economic-sector')).toEqual([]);
  });

  it('closes an item by its validity: forms of earlier days still offer it', async () => {
    await bring([['support-type', 'DP1', 'Poradenství', '', '31. 12. 2023']]);
    expect(await items('support-type')).toEqual([]);
    expect(await items('support-type', '?on=2023-06-01')).toMatchObject([{ code: 'DP1' }]);
  });

  it('is not taken back over a record that uses what it brought', async () => {
    const { id } = await bring([['project-position', 'PP1', 'Pracovník samosprávy', '', '']]);
    const { codes, unit } = stage;
    await enterPerson(manager, { ...personBody(codes, [unit.id]), projectPosition: 'PP1' });
    expect((await undo(manager, id).expect(409)).body).toMatchObject({ code: 'import.changed-since' });
  });

  it('refuses a list of no name, a validity that ends before it begins, and a code twice', async () => {
    const { body } = await rehearse(
      manager,
      'code-list',
      csvFile([
        HEADERS,
        ['region', 'X', 'Kraj', '', ''],
        ['sex', 'X', 'Jiné', '2. 1. 2024', '1. 1. 2024'],
        ['person-position', 'A', 'Jedna', '', ''],
        ['person-position', 'A', 'Dvě', '', ''],
      ]),
    ).expect(201);
    expect(body.counts).toMatchObject({ create: 1, refuse: 3 });
  });

  it('is a matter of the manager and the administrator', async () => {
    const { app } = stage;
    await rehearse(await app.as('admin'), 'code-list', csvFile([HEADERS, ['sex', 'Q', 'Q', '', '']])).expect(201);
    await rehearse(stage.consultant, 'code-list', csvFile([HEADERS])).expect(403);
  });
});
