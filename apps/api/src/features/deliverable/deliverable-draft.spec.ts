import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { docxText } from '../../../test/docx-text.ts';
import { catalogueInForce, criterionBody, pilotedCatalogue } from '../../../test/factories/catalogue.ts';
import { deliverableNumber, PDF, step } from '../../../test/factories/deliverable.ts';
import { newId } from '../../../test/factories/diary.ts';
import { indicatorBody, setInForce } from '../../../test/factories/indicator-set.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { DeliverableDraft } from './dto/deliverable-draft.dto.ts';

const BASE = '/projects/RSSZ/deliverables';
const NOBODY = '00000000-0000-7000-8000-000000000000';

type Person = ApiClient & { user: MadeUser };

/** By the plan: 1 the PSZ methodology, 2 the criteria, 3 the monitoring methodology, 50, an analysis, draws from nothing. */
describe('a draft built from inputs', () => {
  let app: AppUnderTest;
  let manager: Person;
  let author: Person;
  let ids: string[];

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager', { displayName: 'Ukázka Manažerka' });
    author = await app.as('consultant', { displayName: 'Ukázka Autorka' });
    ids = [];
    for (const number of [1, 2, 3, 50]) ids[number] = (await deliverableNumber(app.db, app.project, number)).id;
  });
  afterAll(() => app.close());

  const path = (number: number): string => `${BASE}/${ids[number]}`;
  const draft = async (number: number, who: ApiClient = author): Promise<DeliverableDraft> =>
    (await who.get(`${path(number)}/draft`).expect(200)).body as DeliverableDraft;
  const build = async (number: number, who: ApiClient = author, version?: number): Promise<Response> => {
    const { body } = await manager.get(path(number));
    return who.post(`${path(number)}/draft`).set('if-match', `"${version ?? body.version}"`);
  };
  const binary = (answer: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  };
  const text = async (address: string, who: ApiClient = manager) => {
    const answer = await who
      .get(address)
      .buffer(true)
      .parse(binary as never)
      .expect(200);
    return docxText(answer.body as Buffer);
  };
  const document = (number: number, locale = 'cs') => text(`${path(number)}/draft/document?locale=${locale}`);

  describe('of the monitoring methodology', () => {
    it('waits for a set in force', async () => {
      const empty = await draft(3);
      expect(empty).toMatchObject({ drawsFrom: ['indicator-sets'], built: null, isStale: false, changes: [] });
      expect(empty.inputs).toHaveLength(8);
      expect(empty.refusals).toEqual([{ code: 'draft.empty' }]);
      expect((await build(3)).body.code).toBe('draft.empty');
      expect((await author.get(`${path(3)}/draft/document`)).body.code).toBe('draft.empty');
      expect((await manager.get(path(3))).body.files).toBe(0);
    });

    it('says every set in force, and names the areas without one', async () => {
      await setInForce(manager, 'housing', '2023-06-01', [indicatorBody('BYD-1', { unit: 'byt' })]);
      const { body, top } = await document(3);
      expect(body).toContain('Bydlení');
      expect(body).toContain('BYD-1 Indikátor BYD-1');
      expect(body).toContain('pololetně');
      expect(body).toMatch(/zatím nemají indikátorovou sadu v platnosti.*Zaměstnání.*Dluhy/);
      expect(top).toContain('NÁVRH sestavený z podkladů');
      expect((await document(3, 'en')).body).toMatch(/Employment.*BYD-1 Indicator BYD-1/);
      expect((await manager.get(path(3))).body.files).toBe(0);
    });

    it('is kept as a file that says what it was built from, until the inputs change', async () => {
      const { status, body } = await build(3);
      expect(status).toBe(201);
      expect(body.fileList).toMatchObject([{ name: 'V-03 návrh.docx', isBuilt: true, part: null, voided: null }]);
      expect(body.history[0]).toMatchObject({ type: 'deliverable.draft-built', by: { id: author.user.id } });
      const { sha } = (await app.db.one<{ sha: string }>(`SELECT sha256 AS sha FROM stored_file`))!;
      expect(sha).toMatch(/^[0-9a-f]{64}$/);
      const kept = await text(`${path(3)}/files/${body.fileList[0].id}/content`);
      expect(kept.body).toContain('Podklady návrhu');
      const fresh = await draft(3);
      expect(fresh).toMatchObject({ isStale: false, built: { builtBy: { displayName: 'Ukázka Autorka' } } });
      expect(fresh.built?.inputs.find(({ key }) => key === 'housing')).toMatchObject({ number: 1, label: 'Bydlení' });
      await setInForce(manager, 'housing', '2024-01-01', [indicatorBody('BYD-2')]);
      await setInForce(manager, 'debt');
      const stale = await draft(3);
      expect(stale.isStale).toBe(true);
      expect(stale.changes).toEqual([
        { change: 'replaced', subject: 'indicator-set', label: 'Bydlení', before: 1, after: 2 },
        { change: 'added', subject: 'indicator-set', label: 'Dluhy', before: null, after: 1 },
      ]);
    });

    it('built again takes the place of the one before, which stays in sight as voided', async () => {
      const { body } = await build(3);
      expect(body.files).toBe(1);
      expect(body.fileList.map(({ voided }: { voided: unknown }) => voided !== null)).toEqual([true, false]);
      expect(body.fileList[0].voided.reason).toMatch(/novějších podkladů/);
      expect((await draft(3)).isStale).toBe(false);
    });

    it('makes of its builder one who brought a file, who cannot approve it', async () => {
      await step(manager, ids[3]!, { to: 'in-progress' });
      await build(3, manager);
      await step(manager, ids[3]!, { to: 'in-review' });
      expect((await step(manager, ids[3]!, { to: 'approved' })).body.code).toBe('deliverable.approver-uploaded');
      const other = await app.as('manager');
      expect((await step(other, ids[3]!, { to: 'approved' })).status).toBe(200);
      expect((await build(3)).body.code).toBe('deliverable.files-closed');
      expect((await draft(3)).refusals).toMatchObject([{ code: 'deliverable.files-closed' }]);
      expect((await document(3)).body).toContain('BYD-2');
    });
  });

  describe('of the quality criteria', () => {
    it('draws from the draft where there is no more, and says that it is a sample', async () => {
      const { body, top } = await document(2);
      expect(body).toContain('Návrh ještě neprošel pilotním ověřením');
      expect(top).toMatch(/UKÁZKA: smyšlená kritéria/);
      const { inputs } = await draft(2);
      expect(inputs.map(({ subject, id }) => [subject, id === null])).toEqual([
        ['catalogue', false],
        ['pilot', true],
      ]);
    });

    it('draws from a pilot with its ratings, and notices every new one', async () => {
      const unit = await makeUnit(app.db, app.project);
      const piloted = await pilotedCatalogue(manager, [criterionBody('K-1')], [unit.id]);
      expect((await document(2)).body).toContain('v pilotním ověřování');
      await build(2);
      const rating = {
        id: newId(),
        unitId: unit.id,
        criterionId: piloted.criteria[0]?.id,
        phase: 'baseline',
        level: 1,
        assessedOn: SPEC_TODAY,
        isPilot: true,
        justification: 'Ověření znění',
        evidence: [],
      };
      expect(await manager.post('/projects/RSSZ/assessments', rating)).toMatchObject({ status: 201 });
      expect((await draft(2)).changes).toMatchObject([{ change: 'added', subject: 'pilot' }]);
      expect((await document(2)).body).toContain('1: 1×');
    });

    it('draws from the version in force as soon as there is one', async () => {
      const unit = await makeUnit(app.db, app.project);
      const inForce = await catalogueInForce(manager, [criterionBody('P-1')], unit.id);
      const { body, top } = await document(2);
      expect(body).toContain(`který je v platnosti (verze ${inForce.number})`);
      expect(top).not.toContain('UKÁZKA');
      expect((await draft(2)).changes[0]).toMatchObject({
        change: 'replaced',
        subject: 'catalogue',
        after: inForce.number,
      });
    });
  });

  describe('of the PSZ methodology', () => {
    it('lists its parts with who, where they stand and their files', async () => {
      expect((await draft(1)).refusals).toEqual([{ code: 'draft.empty' }]);
      const add = (title: string, ownerId: string | null) =>
        manager.post(`${path(1)}/parts`, { title, ownerId, dueOn: '2024-10-31' }).expect(201);
      await add('Postup tvorby', author.user.id);
      const { body: list } = await add('Přílohy', null);
      const [first] = list.items;
      await author
        .post(`${path(1)}/files?part=${first.id}`)
        .attach('file', PDF, 'postup.pdf')
        .expect(201);
      const { body } = await document(1);
      expect(body).toMatch(/1\. Postup tvorby Ukázka Autorka 31\. 10\. 2024 má soubor postup\.pdf/);
      expect(body).toMatch(/Bez souboru zatím jsou tyto části: Přílohy/);
      expect((await build(1)).status).toBe(201);
      await author
        .post(`${path(1)}/files?part=${list.items[1].id}`)
        .attach('file', PDF, 'prilohy.pdf')
        .expect(201);
      await manager.put(`${path(1)}/parts/order`, { ids: [list.items[1].id, first.id] }).expect(200);
      expect((await draft(1)).changes).toMatchObject([{ change: 'changed', subject: 'part', label: 'Přílohy' }]);
    });
  });

  it('is refused where there is nothing to draw from, and to whom it is not theirs to build', async () => {
    expect(await draft(50)).toMatchObject({ drawsFrom: [], inputs: [], refusals: [{ code: 'draft.no-inputs' }] });
    expect((await build(50)).body.code).toBe('draft.no-inputs');
    expect((await author.get(`${path(50)}/draft/document`)).body.code).toBe('draft.no-inputs');
    const [evaluator, coordinator] = [await app.as('evaluator'), await app.as('coordinator')];
    expect((await draft(1, evaluator)).refusals[0]).toEqual({ code: 'access.denied' });
    expect((await build(1, evaluator)).status).toBe(403);
    await text(`${path(1)}/draft/document`, evaluator);
    expect((await coordinator.get(`${path(1)}/draft`)).status).toBe(404);
    expect((await coordinator.get(`${path(1)}/draft/document`)).status).toBe(404);
    expect((await app.anonymous.get(`${path(1)}/draft`)).status).toBe(401);
    expect((await author.get(`${BASE}/${NOBODY}/draft`)).status).toBe(404);
    expect((await author.get(`${path(1)}/draft/document?locale=de`)).status).toBe(422);
    const stale = await build(1, author, 1);
    expect([stale.status, stale.body.code]).toEqual([409, 'version.stale']);
    expect((await author.post(`${path(1)}/draft`)).status).toBe(428);
    expect((await author.post(`${BASE}/${NOBODY}/draft`).set('if-match', '"1"')).status).toBe(404);
  });
});
