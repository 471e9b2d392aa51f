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
  voidFile,
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
  const attachTo = (id: string) => author.post(`${BASE}/${id}/files`).attach('file', PDF, 'dalsi.pdf');
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
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
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

  it('says how large a file may be when one is larger', async () => {
    const { body } = await attach(author, await idOf(2), 'velky.pdf', Buffer.concat([PDF, Buffer.alloc(5000)]));
    expect(body.params).toEqual({ max: 4096 });
  });

  it('refuses a request without a file', async () => {
    const { status } = await author.post(`${BASE}/${await idOf(2)}/files`, { file: 'no' });
    expect([415, 422]).toContain(status);
  });

  it('is voided with a reason, stays in sight, and no longer counts as evidence', async () => {
    const id = await idOf(3);
    const [file] = (await attach(author, id)).body.fileList;
    const silent = await voidFile(author, id, file.id, ' ');
    expect(silent.body.errors).toMatchObject([{ field: 'reason', code: 'reason.required' }]);
    const { body, headers } = await voidFile(author, id, file.id, 'Stará verze.');
    expect([body.files, headers['etag']]).toEqual([0, '"3"']);
    expect(body.fileList).toMatchObject([
      { id: file.id, voided: { reason: 'Stará verze.', by: { displayName: 'Ukázka Autorka' } } },
    ]);
    const again = await voidFile(author, id, file.id, 'Znovu.');
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
    const voided = await voidFile(author, id, body.fileList[0].id, 'Pozdě.');
    expect(voided.body.code).toBe('deliverable.files-closed');
  });

  it('of another deliverable or project is not found here', async () => {
    const [file] = (await attach(author, await idOf(46))).body.fileList;
    expect((await manager.get(`${BASE}/${await idOf(47)}/files/${file.id}/content`)).status).toBe(404);
    expect((await voidFile(author, await idOf(47), file.id, 'x')).status).toBe(404);
  });

  describe('is based on what its sender saw', () => {
    it('when it is voided: without a version or with a stale one nothing is voided', async () => {
      const id = await idOf(48);
      const [file] = (await attach(author, id)).body.fileList;
      const path = `${BASE}/${id}/files/${file.id}/void`;
      const blind = await author.post(path, { reason: 'Stará verze.' });
      expect([blind.status, blind.body.code]).toEqual([428, 'version.required']);
      const stale = await author.post(path, { reason: 'Stará verze.' }).set('if-match', '"1"');
      expect([stale.status, stale.body.code]).toEqual([409, 'version.stale']);
      expect(stale.body).toMatchObject({ current: { id, files: 1, version: 2 }, changed: ['files'] });
      const garbled = await author.post(path, { reason: 'Stará verze.' }).set('if-match', 'two');
      expect([garbled.status, garbled.body.code]).toEqual([400, 'request.malformed']);
      expect((await author.get(`${BASE}/${id}`)).body.files).toBe(1);
    });

    it('when it is added and the sender says so', async () => {
      const id = await idOf(49);
      await attach(author, id);
      const before = await stored();
      const stale = await attachTo(id).set('if-match', '"1"');
      expect([stale.status, stale.body.code]).toEqual([409, 'version.stale']);
      expect(await stored()).toBe(before);
      const fresh = await attachTo(id).set('if-match', '"2"');
      expect([fresh.status, fresh.body.files, fresh.headers['etag']]).toEqual([201, 2, '"3"']);
    });
  });

  it('once voided opens only to those who work on it, also after publication', async () => {
    const own = await makeUnit(app.db, app.project, { placeNumber: 13 });
    const { id } = await reportOfPlace(app.db, app.project, 13);
    const worker = await app.as('consultant', { unitIds: [own.id] });
    const [file] = (await attach(worker, id)).body.fileList;
    await voidFile(worker, id, file.id, 'Obsahuje osobní údaje.');
    await bringToReview(worker, id);
    await step(manager, id, { to: 'approved' });
    await step(manager, id, { to: 'published', publishedUrl: 'https://mmr.gov.cz/v.pdf', publishedOn: '2024-09-16' });
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    const path = `${BASE}/${id}/files/${file.id}/content`;
    expect((await coordinator.get(path)).status).toBe(403);
    expect((await author.get(path)).status).toBe(403);
    expect((await manager.get(path)).status).toBe(200);
    expect((await (await app.as('evaluator')).get(path)).status).toBe(200);
  });

  it('opens to a coordinator when it is of the own unit; of another it is not found, published or not', async () => {
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
    expect([await open(11), await open(12)]).toEqual([200, 404]);
    const { id } = await reportOfPlace(app.db, app.project, 12);
    await step(manager, id, { to: 'approved' });
    await step(manager, id, { to: 'published', publishedUrl: 'https://mmr.gov.cz/z.pdf', publishedOn: '2024-09-16' });
    expect(await open(12)).toBe(404);
  });

  it('is brought by those who work on it; the others are told so before they try', async () => {
    const unit = await makeUnit(app.db, app.project, { placeNumber: 14 });
    const { id } = await reportOfPlace(app.db, app.project, 14);
    const refusals = async (client: ApiClient): Promise<unknown> =>
      (await client.get(`${BASE}/${id}`)).body.fileRefusals;
    expect(await refusals(await app.as('consultant', { unitIds: [unit.id] }))).toEqual([]);
    expect(await refusals(author)).toEqual([{ code: 'access.denied' }]);
    expect(await refusals(await app.as('coordinator', { unitIds: [unit.id] }))).toEqual([{ code: 'access.denied' }]);
  });
});
