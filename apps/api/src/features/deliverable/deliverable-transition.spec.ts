import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import {
  attach,
  bringToReview,
  deliverableNumber,
  reportOfPlace,
  step,
  voidFile,
} from '../../../test/factories/deliverable.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const BASE = '/projects/RSSZ/deliverables';

describe('the way of a deliverable', () => {
  let app: AppUnderTest;
  let author: ApiClient;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    author = await app.as('consultant');
    manager = await app.as('manager');
  });

  afterAll(() => app.close());

  const idOf = async (number: number): Promise<string> => (await deliverableNumber(app.db, app.project, number)).id;

  it('leads from plan over review and approval to publication', async () => {
    const id = await idOf(1);
    await bringToReview(author, id);
    const approved = await step(manager, id, { to: 'approved' });
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({ state: 'approved', approvedOn: '2024-09-16', afterProjectEnd: false });
    const published = await step(manager, id, {
      to: 'published',
      publishedUrl: 'https://www.socialni-zaclenovani.cz/metodika.pdf',
      publishedOn: '2024-09-16',
    });
    expect(published.body).toMatchObject({
      state: 'published',
      approvedOn: '2024-09-16',
      publishedOn: '2024-09-16',
      publishedUrl: 'https://www.socialni-zaclenovani.cz/metodika.pdf',
    });
    expect(published.headers['etag']).toBe(`"${published.body.version}"`);
    expect(published.body.history.map(({ type }: { type: string }) => type)).toEqual([
      'deliverable.published',
      'deliverable.approved',
      'deliverable.submitted',
      'deliverable.file-added',
      'deliverable.started',
    ]);
  });

  it('is not approved without a file, and the detail says so before anybody tries', async () => {
    const id = await idOf(2);
    await step(author, id, { to: 'in-progress' });
    await step(author, id, { to: 'in-review' });
    const { body } = await manager.get(`${BASE}/${id}`);
    const approve = body.transitions.find(({ kind }: { kind: string }) => kind === 'approve');
    expect(approve).toMatchObject({ to: 'approved', refusals: [{ code: 'deliverable.file-required' }] });
    const refused = await step(manager, id, { to: 'approved' });
    expect([refused.status, refused.body.code]).toEqual([422, 'deliverable.file-required']);
  });

  it('is not approved by the one who brought the file', async () => {
    const id = await idOf(3);
    await bringToReview(manager, id);
    const own = await step(manager, id, { to: 'approved' });
    expect([own.status, own.body.code]).toEqual([403, 'deliverable.approver-uploaded']);
    const other = await app.as('manager');
    expect((await step(other, id, { to: 'approved' })).status).toBe(200);
  });

  it('is not approved by a consultant', async () => {
    const id = await idOf(4);
    await bringToReview(author, id);
    const { status, body } = await step(await app.as('consultant'), id, { to: 'approved' });
    expect([status, body.code]).toEqual([403, 'access.denied']);
  });

  it('goes back with a reason only', async () => {
    const id = await idOf(4);
    const silent = await step(manager, id, { to: 'in-progress', reason: '  ' });
    expect(silent.status).toBe(422);
    expect(silent.body.errors).toMatchObject([{ field: 'reason', code: 'reason.required' }]);
    const returned = await step(manager, id, { kind: 'return', reason: 'Chybí souhrn.' });
    expect(returned.body).toMatchObject({ state: 'in-progress', approvedOn: null });
    expect(returned.body.history[0]).toMatchObject({
      type: 'deliverable.returned',
      reason: 'Chybí souhrn.',
      fromState: 'in-review',
      toState: 'in-progress',
    });
  });

  it('keeps the reason out of the audit: facts name fields, never what people wrote', async () => {
    const rows = await app.db.query<{ data: Record<string, unknown> }>(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'deliverable.returned'`,
      [await idOf(4)],
    );
    expect(JSON.stringify(rows)).not.toContain('souhrn');
  });

  it('is published with an address and a date, not in the future and not before the approval', async () => {
    const id = await idOf(45);
    await bringToReview(author, id);
    await step(manager, id, { to: 'approved' });
    const faults = async (body: Record<string, unknown>): Promise<string[]> =>
      ((await step(manager, id, { to: 'published', ...body })).body.errors as { code: string }[]).map(
        ({ code }) => code,
      );
    expect(await faults({})).toEqual(['deliverable.publication-url-required', 'deliverable.publication-date-required']);
    expect(await faults({ publishedUrl: 'javascript:alert(1)', publishedOn: '2024-09-16' })).toEqual([
      'deliverable.publication-url-invalid',
    ]);
    expect(await faults({ publishedUrl: 'https://mmr.gov.cz/a.pdf', publishedOn: '2024-09-17' })).toContain(
      'deliverable.publication-in-future',
    );
    expect(await faults({ publishedUrl: 'https://mmr.gov.cz/a.pdf', publishedOn: '2024-09-15' })).toContain(
      'deliverable.publication-before-approval',
    );
  });

  it('can be withdrawn with a reason and taken up again; the past stays', async () => {
    const id = await idOf(46);
    await bringToReview(author, id);
    await step(manager, id, { to: 'approved' });
    const withdrawn = await step(manager, id, { to: 'withdrawn', reason: 'Duplicita.' });
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', approvedOn: null });
    const reopened = await step(manager, id, { to: 'planned', reason: 'Omyl.' });
    expect(reopened.body.state).toBe('planned');
    expect(reopened.body.history).toHaveLength(6);
  });

  it.each([
    [{ to: 'published' }, 409, 'transition.not-allowed'],
    [{ to: 'approved' }, 409, 'transition.not-allowed'],
    [{ to: 'in-progress', kind: 'withdraw' }, 409, 'transition.not-allowed'],
    [{}, 422, 'validation.failed'],
    [{ to: 'finished' }, 422, 'validation.failed'],
    [{ to: 'in-progress', effectiveOn: '2024-09-17' }, 422, 'validation.failed'],
    [{ to: 'in-progress', effectiveOn: '2022-12-31' }, 422, 'validation.failed'],
  ])('from the plan %j answers %i %s', async (body, status, code) => {
    const answer = await step(manager, await idOf(47), body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('does not move on a stale version', async () => {
    const id = await idOf(48);
    await step(author, id, { to: 'in-progress' });
    const answer = await author.post(`${BASE}/${id}/transitions`, { to: 'in-review' }).set('if-match', '"1"');
    expect([answer.status, answer.body.code]).toEqual([409, 'version.stale']);
    expect(answer.body).toMatchObject({ current: { state: 'in-progress' }, changed: ['state'] });
  });

  it('is moved by one of two who act at once', async () => {
    const id = await idOf(49);
    const answers = await Promise.all(
      [author, manager].map((client) =>
        client.post(`${BASE}/${id}/transitions`, { to: 'in-progress' }).set('if-match', '"1"'),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('of a place is worked on by the consultants of the unit that holds it', async () => {
    const unit = await makeUnit(app.db, app.project, { placeNumber: 9 });
    const foreign = await makeUnit(app.db, app.project, { placeNumber: 10 });
    const { id } = await reportOfPlace(app.db, app.project, 9);
    const stranger = await app.as('consultant', { unitIds: [foreign.id] });
    expect((await step(stranger, id, { to: 'in-progress' })).body.code).toBe('access.denied');
    expect((await attach(stranger, id)).body.code).toBe('access.denied');
    const own = await app.as('consultant', { unitIds: [unit.id] });
    expect((await step(own, id, { to: 'in-progress' })).status).toBe(200);
  });

  it('is not open to evaluators and coordinators', async () => {
    const id = await idOf(50);
    for (const role of ['evaluator', 'coordinator'] as const) {
      expect((await step(await app.as(role), id, { to: 'in-progress' })).body.code).toBe('access.denied');
    }
  });

  describe('for a day before its last file', () => {
    it('counts only with a reason, and stays marked in the detail, the history and the evidence', async () => {
      const id = await idOf(52);
      await step(author, id, { to: 'in-progress', effectiveOn: '2024-01-10' });
      await attach(author, id);
      await step(author, id, { to: 'in-review', effectiveOn: '2024-01-20' });
      expect((await manager.get(`${BASE}/${id}`)).body).toMatchObject({
        evidenceOn: '2024-09-16',
        beforeEvidence: false,
      });
      const silent = await step(manager, id, { to: 'approved', effectiveOn: '2024-01-31', reason: ' ' });
      expect([silent.status, silent.body.code]).toEqual([422, 'validation.failed']);
      expect(silent.body.errors).toEqual([
        { code: 'deliverable.backdated-reason-required', field: 'reason', params: { evidenceOn: '2024-09-16' } },
      ]);
      const reason = 'Schváleno na poradě, soubor dodán později.';
      const { body } = await step(manager, id, { to: 'approved', effectiveOn: '2024-01-31', reason });
      expect(body).toMatchObject({ state: 'approved', approvedOn: '2024-01-31', beforeEvidence: true });
      expect(body.history[0]).toMatchObject({ type: 'deliverable.approved', reason, beforeEvidence: true });
      expect(body.history[1]).toMatchObject({ type: 'deliverable.submitted', beforeEvidence: false });
      const evidence = await manager.get('/projects/RSSZ/indicators/documents/evidence?state=counted&asOf=2024-02-01');
      expect(evidence.body.items).toMatchObject([
        { id, warnings: [{ code: 'document.before-evidence', params: { on: '2024-01-31' } }] },
      ]);
    });

    it('is marked no more once it was returned and approved anew', async () => {
      const id = await idOf(52);
      await step(manager, id, { kind: 'return', reason: 'Chybný den schválení.' });
      await step(author, id, { to: 'in-review' });
      const { body } = await step(manager, id, { to: 'approved' });
      expect(body).toMatchObject({ approvedOn: '2024-09-16', beforeEvidence: false });
    });

    it('is published with a reason too', async () => {
      const id = await idOf(53);
      await step(author, id, { to: 'in-progress', effectiveOn: '2024-01-10' });
      await attach(author, id);
      await step(author, id, { to: 'in-review', effectiveOn: '2024-01-20' });
      await step(manager, id, { to: 'approved', effectiveOn: '2024-01-31', reason: 'Schváleno na poradě.' });
      const publish = { to: 'published', publishedUrl: 'https://mmr.gov.cz/a.pdf', publishedOn: '2024-02-15' };
      const silent = await step(manager, id, publish);
      expect(silent.body.errors).toMatchObject([{ code: 'deliverable.backdated-reason-required' }]);
      const { body } = await step(manager, id, { ...publish, reason: 'Na webu od února.' });
      expect(body).toMatchObject({ state: 'published', publishedOn: '2024-02-15', beforeEvidence: true });
    });

    it('goes by the last of the files that stand: neither a draft nor a voided one proves anything', async () => {
      const id = await idOf(54);
      await step(author, id, { to: 'in-progress', effectiveOn: '2024-01-10' });
      await attach(author, id, 'koncept.pdf');
      await app.db.query(
        `UPDATE deliverable_file SET recorded_from = '2024-01-15T09:00:00Z' WHERE deliverable_id = $1`,
        [id],
      );
      expect((await author.get(`${BASE}/${id}`)).body.evidenceOn).toBe('2024-01-15');
      const { body: both } = await attach(author, id, 'konecna-verze.pdf');
      expect(both.evidenceOn).toBe('2024-09-16');
      await step(author, id, { to: 'in-review', effectiveOn: '2024-01-20' });
      const silent = await step(manager, id, { to: 'approved', effectiveOn: '2024-01-31' });
      expect(silent.body.errors).toMatchObject([
        { code: 'deliverable.backdated-reason-required', params: { evidenceOn: '2024-09-16' } },
      ]);
      const last = both.fileList.find(({ name }: { name: string }) => name === 'konecna-verze.pdf');
      const { body } = await voidFile(author, id, last.id, 'Cizí dokument.');
      expect(body.evidenceOn).toBe('2024-01-15');
    });
  });

  it('may end after the project and is flagged', async () => {
    const id = await idOf(51);
    await bringToReview(author, id);
    await app.clock.moveTo('2025-01-10T09:00:00+01:00');
    const { body } = await step(manager, id, { to: 'approved', effectiveOn: '2025-01-10' });
    expect(body).toMatchObject({ state: 'approved', afterProjectEnd: true });
  });
});
