import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import {
  attach,
  bringToReview,
  deliverableNumber,
  PDF,
  reportOfPlace,
  step,
} from '../../../test/factories/deliverable.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const BASE = '/projects/RSSZ/deliverables';

describe('files of a deliverable', () => {
  let app: AppUnderTest;
  let author: ApiClient;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp({ RSSZ_MAX_FILE_BYTES: '4096' });
    author = await app.as('consultant', { displayName: 'Ukázka Autorka' });
    manager = await app.as('manager');
  });

  afterAll(() => app.close());

  const idOf = async (number: number): Promise<string> => (await deliverableNumber(app.db, app.project, number)).id;
  const stored = async (): Promise<number> => (await app.db.query(`SELECT 1 FROM stored_file`)).length;

  it('keeps a file with its Czech name and gives the same bytes back', async () => {
    const id = await idOf(1);
    const { status, body } = await attach(author, id, 'Závěrečná „zpráva“.pdf');
    expect(status).toBe(201);
    expect(body).toMatchObject({ files: 1, version: 2 });
    expect(body.fileList).toMatchObject([
      {
        name: 'Závěrečná „zpráva“.pdf',
        mediaType: 'application/pdf',
        size: PDF.length,
        uploadedBy: { displayName: 'Ukázka Autorka' },
        voided: null,
        readable: true,
      },
    ]);
    const answer = await manager.get(`${BASE}/${id}/files/${body.fileList[0].id}/content`).buffer(true);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="Zaverecna _zprava_\.pdf"; filename\*=UTF-8''/,
    );
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(Number(answer.headers['content-length'])).toBe(PDF.length);
  });

  it.each([
    ['an empty file', 'prazdny.pdf', Buffer.alloc(0), 422, 'file.empty'],
    ['a file over the limit', 'velky.pdf', Buffer.concat([PDF, Buffer.alloc(5000)]), 413, 'file.too-large'],
    ['a content that contradicts its name', 'obrazek.png', PDF, 415, 'file.content-mismatch'],
    [
      'a program under the name of a document',
      'program.pdf',
      Buffer.from('MZ\u0090\u0000'),
      415,
      'file.content-mismatch',
    ],
    ['a type that is no evidence', 'skript.html', Buffer.from('<script>'), 415, 'file.type-not-allowed'],
  ])('refuses %s and keeps nothing', async (_what, name, content, status, code) => {
    const before = await stored();
    const answer = await attach(author, await idOf(2), name, content);
    expect(answer.status).toBe(status);
    expect([answer.body.code, ...(answer.body.errors ?? []).map((error: { code: string }) => error.code)]).toContain(
      code,
    );
    expect(await stored()).toBe(before);
    expect((await deliverableNumber(app.db, app.project, 2)).version).toBe(1);
  });

  it('refuses a request without a file', async () => {
    const { status } = await author.post(`${BASE}/${await idOf(2)}/files`, { file: 'no' });
    expect([415, 422]).toContain(status);
  });

  it('is voided with a reason, stays in sight, and no longer counts as evidence', async () => {
    const id = await idOf(3);
    const [file] = (await attach(author, id)).body.fileList;
    const silent = await author.post(`${BASE}/${id}/files/${file.id}/void`, { reason: ' ' });
    expect(silent.body.errors).toMatchObject([{ field: 'reason', code: 'reason.required' }]);
    const { body } = await author.post(`${BASE}/${id}/files/${file.id}/void`, { reason: 'Stará verze.' });
    expect(body.files).toBe(0);
    expect(body.fileList).toMatchObject([
      { id: file.id, voided: { reason: 'Stará verze.', by: { displayName: 'Ukázka Autorka' } } },
    ]);
    const again = await author.post(`${BASE}/${id}/files/${file.id}/void`, { reason: 'Znovu.' });
    expect([again.status, again.body.code]).toEqual([409, 'file.voided']);
  });

  it('of what was approved does not change any more', async () => {
    const id = await idOf(45);
    await bringToReview(author, id);
    await step(manager, id, { to: 'approved' });
    const { body } = await author.get(`${BASE}/${id}`);
    expect(body.fileRefusals).toMatchObject([{ code: 'deliverable.files-closed' }]);
    const added = await attach(author, id, 'pozde.pdf');
    expect([added.status, added.body.code]).toEqual([409, 'deliverable.files-closed']);
    const voided = await author.post(`${BASE}/${id}/files/${body.fileList[0].id}/void`, { reason: 'Pozdě.' });
    expect(voided.body.code).toBe('deliverable.files-closed');
  });

  it('of another deliverable or project is not found here', async () => {
    const [file] = (await attach(author, await idOf(46))).body.fileList;
    expect((await manager.get(`${BASE}/${await idOf(47)}/files/${file.id}/content`)).status).toBe(404);
    expect((await author.post(`${BASE}/${await idOf(47)}/files/${file.id}/void`, { reason: 'x' })).status).toBe(404);
  });

  it('once voided opens only to those who work on it, also after publication', async () => {
    const id = await idOf(83);
    const [file] = (await attach(author, id)).body.fileList;
    await author.post(`${BASE}/${id}/files/${file.id}/void`, { reason: 'Obsahuje osobní údaje.' });
    await bringToReview(author, id);
    await step(manager, id, { to: 'approved' });
    await step(manager, id, { to: 'published', publishedUrl: 'https://mmr.gov.cz/v.pdf', publishedOn: '2024-09-16' });
    const own = await makeUnit(app.db, app.project, { placeNumber: 13 });
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    const path = `${BASE}/${id}/files/${file.id}/content`;
    expect((await coordinator.get(path)).status).toBe(403);
    expect((await manager.get(path)).status).toBe(200);
  });

  it('opens to a coordinator when it is of the own unit or published, and never otherwise', async () => {
    const own = await makeUnit(app.db, app.project, { placeNumber: 11 });
    const foreign = await makeUnit(app.db, app.project, { placeNumber: 12 });
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    const open = async (place: number): Promise<number> => {
      const { id } = await reportOfPlace(app.db, app.project, place);
      const [file] = (await manager.get(`${BASE}/${id}`)).body.fileList;
      return (await coordinator.get(`${BASE}/${id}/files/${file.id}/content`)).status;
    };
    for (const [place, unit] of [
      [11, own.id],
      [12, foreign.id],
    ] as const) {
      await bringToReview(
        await app.as('consultant', { unitIds: [unit] }),
        (await reportOfPlace(app.db, app.project, place)).id,
      );
    }
    expect(await open(11)).toBe(200);
    expect(await open(12)).toBe(403);
    const { id } = await reportOfPlace(app.db, app.project, 12);
    expect((await coordinator.get(`${BASE}/${id}`)).body).toMatchObject({ fileList: [], history: [], verdicts: [] });
    await step(manager, id, { to: 'approved' });
    await step(manager, id, { to: 'published', publishedUrl: 'https://mmr.gov.cz/z.pdf', publishedOn: '2024-09-16' });
    expect(await open(12)).toBe(200);
  });
});
