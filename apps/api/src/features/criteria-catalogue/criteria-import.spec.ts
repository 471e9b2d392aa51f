import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { CATALOGUES, catalogueBody, moveCatalogue, putCatalogue } from '../../../test/factories/catalogue.ts';
import { csvFile, importWhole, rehearse, undo } from '../../../test/factories/sheet.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { CriteriaCatalogueDetail } from './dto/criteria-catalogue.dto.ts';

const HEADERS = ['Kód kritéria', 'Tematická oblast', 'Kritérium', 'Popis', 'Navazuje na kritérium', 'Ukázka'];
const LEVELS = ['Stupeň 0', 'Stupeň 1', 'Stupeň 2'];
const HEAD = [...HEADERS, ...LEVELS];
const row = (code: string, over: Partial<Record<string, string>> = {}): string[] =>
  HEAD.map((header) => {
    const usual: Record<string, string> = {
      'Kód kritéria': code,
      'Tematická oblast': 'Bydlení',
      Kritérium: `Kritérium ${code}`,
      'Stupeň 0': 'nic',
      'Stupeň 1': 'něco',
      'Stupeň 2': 'vše',
    };
    return over[header] ?? usual[header] ?? '';
  });

describe('an import of criteria', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterAll(() => app.close());

  const newest = async (): Promise<CriteriaCatalogueDetail> => {
    const { body } = await manager.get(CATALOGUES).expect(200);
    return (await manager.get(`${CATALOGUES}/${body.items[0].id}`).expect(200)).body as CriteriaCatalogueDetail;
  };

  it('starts a version of its own beside the sample, and undone takes it away whole', async () => {
    const before = await newest();
    const run = await importWhole(app, manager, 'criteria', [
      HEAD,
      row('K-1'),
      row('K-2', { 'Tematická oblast': 'debt' }),
    ]);
    expect(run).toMatchObject({ state: 'done', counts: { create: 2, refuse: 0 } });
    const made = await newest();
    expect(made).toMatchObject({ number: before.number + 1, isSample: false, state: 'draft', criteriaCount: 2 });
    expect(made.criteria[0]?.levels.map(({ level, descriptor }) => [level, descriptor])).toEqual([
      [0, 'nic'],
      [1, 'něco'],
      [2, 'vše'],
    ]);
    expect(made.criteria.map(({ thematicArea }) => thematicArea.code).sort()).toEqual(['debt', 'housing']);
    await undo(manager, run.id).expect(200);
    expect(await newest()).toMatchObject({ id: before.id });
  });

  it('updates by code, leaves the rest, and undone puts back what was', async () => {
    const first = await importWhole(app, manager, 'criteria', [HEAD, row('K-1'), row('K-2')]);
    const rows = [HEAD, row('K-1', { 'Stupeň 1': 'něco málo' }), row('K-2'), row('K-3')];
    const second = await importWhole(app, manager, 'criteria', rows);
    expect(second.counts).toMatchObject({ create: 1, update: 1, unchanged: 1 });
    expect((await newest()).criteria[0]?.levels[1]?.descriptor).toBe('něco málo');
    await undo(manager, second.id).expect(200);
    const back = await newest();
    expect(back.criteria.map(({ code }) => code)).toEqual(['K-1', 'K-2']);
    expect(back.criteria[0]?.levels[1]?.descriptor).toBe('něco');
    const edited = back.criteria.map(({ mappedFrom: _from, pilot: _pilot, thematicArea, ...one }) => ({
      ...one,
      title: `${one.title}!`,
      thematicArea: thematicArea.code,
    }));
    await putCatalogue(manager, back, catalogueBody(edited)).expect(200);
    expect((await undo(manager, first.id)).body.code).toBe('import.changed-since');
  });

  it('refuses line by line what the catalogue would refuse', async () => {
    const rows = [
      row('X-1', { 'Tematická oblast': 'Měsíc' }),
      row('X-2', { 'Stupeň 1': '' }),
      row('X-3', { 'Navazuje na kritérium': 'není' }),
      row('X-4', { 'Stupeň 2': 'nic' }),
      row('X-5', { 'Stupeň 1': '', 'Stupeň 2': '' }),
      row('X-6', { Ukázka: 'možná' }),
      row('X-7'),
      row('X-7'),
    ];
    const { body } = await rehearse(manager, 'criteria', csvFile([HEAD, ...rows])).expect(201);
    const { body: page } = await manager.get(`/projects/RSSZ/imports/${body.id}/rows?size=50`);
    const found = (page.items as { findings: { code: string; column: string | null }[] }[]).map(({ findings }) =>
      findings.filter(({ code }) => !code.startsWith('import.clears')).map(({ code, column }) => `${column} ${code}`),
    );
    expect(found.map((one) => one[0])).toEqual([
      'thematicArea catalogue.area-unknown',
      'null scale.not-contiguous',
      'mappedFrom catalogue.mapping-unknown',
      'level2 scale.descriptor-twice',
      'null scale.length',
      'sample validation.not-in-list',
      undefined,
      'null import.code-twice',
    ]);
  });

  it('keeps the mark of a sample: exported with it and imported again it stays one', async () => {
    const run = await importWhole(app, manager, 'criteria', [HEAD, row('S-1', { Ukázka: 'ano' })]);
    expect(run.counts).toMatchObject({ create: 1 });
    const { body: list } = await manager.get(CATALOGUES);
    const sample = list.items.find(({ isSample }: { isSample: boolean }) => isSample);
    const { body } = await manager.get(`${CATALOGUES}/${sample.id}`);
    expect(body.criteria.map(({ code }: { code: string }) => code)).toContain('S-1');
    const unit = await makeUnit(app.db, app.project);
    const { body: piloted } = await moveCatalogue(manager, body, { kind: 'pilot', pilotUnitIds: [unit.id] }).expect(
      200,
    );
    await moveCatalogue(manager, piloted, { kind: 'adopt', inForceFrom: '2024-01-01' }).expect(200);
    const file = await manager.get('/projects/RSSZ/import-kinds/criteria/export?format=csv').expect(200);
    const lines = file.text.trim().split('\r\n');
    expect(lines[0]).toContain('Kód kritéria;Tematická oblast;Kritérium');
    expect(lines.find((line) => line.startsWith('S-1'))).toContain(';ano;nic;něco;vše');
    expect((await undo(manager, run.id)).body.code).toBe('import.changed-since');
  });

  it('longer than one part goes into one version; rows that differ in the mark of a sample are refused beforehand', async () => {
    const rows = Array.from({ length: 230 }, (_, at) => row(`L-${at}`));
    const before = await newest();
    const mixed = [HEAD, ...rows, row('L-last', { Ukázka: 'ano' })];
    const { body } = await rehearse(manager, 'criteria', csvFile(mixed)).expect(201);
    expect(body.counts).toMatchObject({ create: 1, refuse: 230 });
    const { body: page } = await manager.get(`/projects/RSSZ/imports/${body.id}/rows?size=1`);
    expect(page.items[0].findings).toEqual([
      { severity: 'blocking', code: 'catalogue.sample-mixed', column: 'sample' },
    ]);
    const sample = [HEAD, ...rows.map((cells) => cells.map((cell, at) => (HEAD[at] === 'Ukázka' ? 'ano' : cell)))];
    const run = await importWhole(app, manager, 'criteria', sample);
    expect(run.counts).toMatchObject({ create: 230, refuse: 0 });
    const made = await newest();
    expect(made).toMatchObject({ isSample: true, criteriaCount: 230, number: before.number + 1 });
    await undo(manager, run.id).expect(200);
    expect(await newest()).toMatchObject({ id: before.id, criteriaCount: before.criteriaCount });
  }, 60_000);

  it('that says of its rows that they are no sample changes nothing when it comes again', async () => {
    const plain = [HEAD, row('N-1', { Ukázka: 'ne' }), row('N-2')];
    const first = await importWhole(app, manager, 'criteria', plain);
    const again = await rehearse(manager, 'criteria', csvFile(plain)).expect(201);
    expect(again.body.counts).toMatchObject({ create: 0, update: 0, unchanged: 2 });
    await undo(manager, first.id).expect(200);
  });

  it('is for managers; whoever reads units may export', async () => {
    const consultant = await app.as('consultant');
    expect((await rehearse(consultant, 'criteria', csvFile([HEAD, row('K-9')]))).status).toBe(403);
    expect((await consultant.get('/projects/RSSZ/import-kinds/criteria/export')).status).toBe(200);
  });
});

describe('the document of criteria', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('is a DOCX for whoever reads units, in either language', async () => {
    const evaluator = await app.as('evaluator');
    const { body } = await evaluator.get(CATALOGUES);
    for (const locale of ['cs', 'en']) {
      const file = await evaluator
        .get(`${CATALOGUES}/${body.items[0].id}/export?locale=${locale}`)
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        });
      expect(file.status).toBe(200);
      expect((file.body as Buffer).subarray(0, 2).toString()).toBe('PK');
      expect(file.headers['content-disposition']).toContain('kriteria-1.docx');
    }
    expect((await evaluator.get(`${CATALOGUES}/${body.items[0].id}/export?locale=xx`)).status).toBe(422);
  });
});
