import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { deliverableNumber } from '../../../test/factories/deliverable.ts';

const BASE = '/projects/RSSZ/deliverables';
const NOBODY = '00000000-0000-7000-8000-000000000000';
const LONG = 'x'.repeat(2001);

/** Every refusal is a problem document with a code of ours, and leaves the deliverable as it was. */
describe('a bad request', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    id = (await deliverableNumber(app.db, app.project, 1)).id;
  });

  afterAll(() => app.close());

  const expectProblem = async (
    answer: { status: number; headers: Record<string, string>; body: Record<string, unknown> },
    status: number,
    code: string,
  ): Promise<void> => {
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ type: `urn:rssz:problem:${code}`, status, id: expect.any(String) });
    const stored = await deliverableNumber(app.db, app.project, 1);
    expect(stored.version).toBe(1);
  };

  describe('of a step', () => {
    it.each([
      [{}, 422, 'validation.failed'],
      [[], 422, 'validation.failed'],
      [{ to: null, kind: null }, 422, 'validation.failed'],
      [{ to: 5 }, 422, 'validation.failed'],
      [{ to: 'finished' }, 422, 'validation.failed'],
      [{ to: ['approved'] }, 422, 'validation.failed'],
      [{ kind: 'destroy' }, 422, 'validation.failed'],
      [{ to: 'in-progress', colour: 'red' }, 422, 'validation.failed'],
      [{ to: 'in-progress', effectiveOn: '2024-02-30' }, 422, 'validation.failed'],
      [{ to: 'in-progress', effectiveOn: 20240916 }, 422, 'validation.failed'],
      [{ to: 'in-progress', effectiveOn: '2099-01-01' }, 422, 'validation.failed'],
      [{ to: 'in-progress', reason: {} }, 422, 'validation.failed'],
      [{ to: 'withdrawn' }, 422, 'validation.failed'],
      [{ to: 'withdrawn', reason: LONG }, 422, 'validation.failed'],
      [{ to: 'withdrawn', reason: 'a\u0000b' }, 400, 'request.malformed'],
      [{ to: 'published', publishedUrl: 5 }, 422, 'validation.failed'],
      [{ to: 'published' }, 409, 'transition.not-allowed'],
      [{ to: 'approved', kind: 'start' }, 409, 'transition.not-allowed'],
      [{ to: 'approved', kind: null }, 409, 'transition.not-allowed'],
    ])('%j answers %i %s', async (body, status, code) => {
      await expectProblem(await manager.post(`${BASE}/${id}/transitions`, body).set('if-match', '"1"'), status, code);
    });

    it.each([
      ['', 428, 'version.required'],
      ['1', 400, 'request.malformed'],
      ['*', 400, 'request.malformed'],
      ['"-1"', 400, 'request.malformed'],
      ['"9"', 409, 'version.stale'],
    ])('with If-Match %j answers %i %s', async (version, status, code) => {
      const request = manager.post(`${BASE}/${id}/transitions`, { to: 'in-progress' });
      await expectProblem(await (version === '' ? request : request.set('if-match', version)), status, code);
    });

    it.each([
      [NOBODY, 404],
      ['1', 404],
      ['%00', 404],
    ])('of the deliverable %s answers %i', async (which, status) => {
      const request = manager.post(`${BASE}/${which}/transitions`, { to: 'in-progress' });
      await expectProblem(await request.set('if-match', '"1"'), status, 'resource.not-found');
    });

    it('that is no JSON answers 400', async () => {
      const request = manager.post(`${BASE}/${id}/transitions`).set('content-type', 'application/json');
      await expectProblem(await request.set('if-match', '"1"').send('{"to":'), 400, 'request.malformed');
    });
  });

  describe('of a plan', () => {
    it.each([
      [[], 422, 'validation.failed'],
      [{ title: null }, 422, 'validation.failed'],
      [{ title: '' }, 422, 'validation.failed'],
      [{ title: '\u00a0 ' }, 422, 'validation.failed'],
      [{ title: 'x'.repeat(401) }, 422, 'validation.failed'],
      [{ title: 'a\u0000b' }, 400, 'request.malformed'],
      [{ title: ['a'] }, 422, 'validation.failed'],
      [{ dueOn: '' }, 422, 'validation.failed'],
      [{ dueOn: '31. 12. 2024' }, 422, 'validation.failed'],
      [{ dueOn: '2024-12-31T00:00:00Z' }, 422, 'validation.failed'],
      [{ ownerId: 'me' }, 422, 'validation.failed'],
      [{ ownerId: NOBODY }, 422, 'validation.failed'],
      [{ kind: 5 }, 422, 'validation.failed'],
      [{ kind: 'poem' }, 422, 'validation.failed'],
      [{ year: 2024.5 }, 422, 'validation.failed'],
      [{ year: 1999 }, 422, 'validation.failed'],
      [{ version: 7 }, 422, 'validation.failed'],
    ])('%j answers %i %s', async (body, status, code) => {
      await expectProblem(await manager.patch(`${BASE}/${id}`, 1, body), status, code);
    });

    it.each([
      [{}],
      [{ ids: null, set: {} }],
      [{ ids: [null], set: { dueOn: '2024-12-31' } }],
      [{ ids: ['a'], set: { dueOn: '2024-12-31' } }],
      [{ ids: [{ id: NOBODY }], set: {} }],
      [{ ids: [{ id: NOBODY, version: 1 }] }],
      [{ ids: [{ id: NOBODY, version: 1 }], set: null }],
      [{ ids: [{ id: NOBODY, version: 1 }], set: 'all' }],
      [{ ids: [{ id: NOBODY, version: 1 }], set: [] }],
      [{ ids: [{ id: NOBODY, version: 1 }], set: { title: 'Všem stejný' } }],
    ])('in bulk %j answers 422', async (body) => {
      await expectProblem(await manager.post(`${BASE}/bulk`, body), 422, 'validation.failed');
    });
  });
});
