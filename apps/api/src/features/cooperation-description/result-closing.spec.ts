import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { deliverableNumber, PDF, reportOfPlace } from '../../../test/factories/deliverable.ts';
import {
  contentWith,
  descriptionPath,
  descriptionStep,
  draftOf,
  makeCatalogue,
  type MadeCriterion,
} from '../../../test/factories/description.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

describe('the closing of an expected result', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let unit: { id: string; name: string };
  let criterion: MadeCriterion;
  let description: { id: string; content: { areas: { results: { resultKey: string }[] }[] } };
  let resultKey: string;
  let file: { id: string; fileId: string };

  const path = (key: string): string => `/projects/RSSZ/expected-results/${key}/closings`;
  const closing = (change: object = {}) => ({
    outcome: 'reached',
    closedOn: '2024-06-20',
    justification: 'Koncepci schválilo zastupitelstvo.',
    evidence: [{ kind: 'file', id: file.fileId }],
    ...change,
  });
  const codes = ({ body }: { body: { code: string; errors?: { code: string }[] } }): string[] =>
    body.errors?.map(({ code }) => code) ?? [body.code];
  const bring = async (unitId: string) =>
    (await manager.post(`/projects/RSSZ/territorial-units/${unitId}/attachments`).attach('file', PDF, 'usneseni.pdf'))
      .body;
  const deadlines = (key: string) =>
    app.db.query(
      `SELECT due_on AS "dueOn", label, closed_at IS NOT NULL AS closed, owner_id IS NOT NULL AS owned
       FROM deadline WHERE subject_type = 'expected-result' AND subject_id = $1`,
      [key],
    );

  beforeAll(async () => {
    app = await startApp();
    criterion = (await makeCatalogue(app.db, app.project))[0] as MadeCriterion;
    manager = await app.as('manager');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    description = await draftOf(consultant, unit.id, contentWith(criterion));
    resultKey = description.content.areas[0]?.results[0]?.resultKey ?? '';
    file = await bring(unit.id);
    const agree = { kind: 'agree', how: 'coordinator', on: '2024-05-02' };
    expect((await descriptionStep(coordinator, description.id, agree)).status).toBe(200);
  });

  it('says how it ended, on what day, why and by what evidence; its deadline closes', async () => {
    expect(await deadlines(resultKey)).toEqual([
      { dueOn: '2024-06-30', label: `Koncepce bydlení (${unit.name})`, closed: false, owned: true },
    ]);
    const answer = await consultant.post(path(resultKey), closing());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject([
      {
        outcome: 'reached',
        closedOn: '2024-06-20',
        isCurrent: true,
        evidence: [{ kind: 'file', title: 'usneseni.pdf', isVoided: false, href: expect.stringContaining(file.id) }],
      },
    ]);
    expect(await deadlines(resultKey)).toMatchObject([{ closed: true }]);
    const { body } = await manager.get(descriptionPath(description.id));
    expect(body).toMatchObject({ closedResults: 1, closings: [{ resultKey, outcome: 'reached' }] });
    const place = await coordinator.get(`/projects/RSSZ/expected-results/${resultKey}`);
    expect(place.body).toEqual({ descriptionId: description.id, unitId: unit.id });
  });

  it('is refused without evidence or justification, for a day to come or before the agreement', async () => {
    const refusal = async (change: object): Promise<string[]> =>
      codes(await consultant.post(path(resultKey), closing(change)));
    expect(await refusal({ evidence: [], justification: ' ' })).toEqual([
      'closing.justification-required',
      'closing.evidence-required',
    ]);
    expect(await refusal({ closedOn: '2024-10-01' })).toEqual(['closing.in-future']);
    expect(await refusal({ closedOn: '2024-05-01' })).toEqual(['closing.before-agreement']);
    expect(await refusal({ outcome: 'somehow' })).toEqual(['validation.not-in-list']);
    const one = { kind: 'file', id: file.fileId };
    expect(await refusal({ evidence: [one, one] })).toEqual(['evidence.twice']);
    expect((await manager.get(descriptionPath(description.id))).body.closings).toEqual([]);
  });

  it('rests only on evidence of its unit that stands', async () => {
    const other = await makeUnit(app.db, app.project, { placeNumber: 21 });
    const theirs = await bring(other.id);
    const report = await reportOfPlace(app.db, app.project, 21);
    const refusal = async (evidence: object): Promise<string[]> =>
      codes(await consultant.post(path(resultKey), closing({ evidence: [evidence] })));
    expect(await refusal({ kind: 'file', id: theirs.fileId })).toEqual(['evidence.not-found']);
    expect(await refusal({ kind: 'file', id: uuidv7() })).toEqual(['evidence.not-found']);
    expect(await refusal({ kind: 'advisory-log', id: uuidv7() })).toEqual(['evidence.not-found']);
    expect(await refusal({ kind: 'deliverable', id: report.id })).toEqual(['evidence.not-found']);
    await consultant.post(`/projects/RSSZ/attachments/${file.id}/void`, { reason: 'jiný spis' });
    expect(await refusal({ kind: 'file', id: file.fileId })).toEqual(['evidence.not-found']);
    const { id } = await deliverableNumber(app.db, app.project, 1);
    const evidence = [{ kind: 'deliverable', id }];
    expect((await consultant.post(path(resultKey), closing({ evidence }))).status).toBe(201);
  });

  it('is corrected by a new entry that says why; the former stays to be read', async () => {
    const [first] = (await consultant.post(path(resultKey), closing())).body;
    const stale = await consultant.post(path(resultKey), closing({ outcome: 'partly' }));
    expect([stale.status, stale.body.code, stale.body.current.id]).toEqual([409, 'version.stale', first.id]);
    const correction = closing({ outcome: 'partly', correctsId: first.id });
    expect(codes(await consultant.post(path(resultKey), correction))).toEqual(['reason.required']);
    const { body } = await consultant.post(path(resultKey), { ...correction, correctionReason: 'chybí příloha' });
    expect(body).toMatchObject([
      { outcome: 'partly', isCurrent: true, correctionReason: 'chybí příloha' },
      { id: first.id, outcome: 'reached', isCurrent: false, correctionReason: null },
    ]);
  });

  it('is not for a result that nobody agreed to, nor for people who do not write for the unit', async () => {
    const other = await makeUnit(app.db, app.project);
    const draft = await draftOf(manager, other.id, contentWith(criterion));
    const key = draft.content.areas[0].results[0].resultKey;
    const evidence = [{ kind: 'file', id: (await bring(other.id)).fileId }];
    expect(codes(await manager.post(path(key), closing({ evidence })))).toEqual(['closing.result-not-agreed']);
    expect((await consultant.post(path(key), closing({ evidence }))).status).toBe(403);
    expect((await coordinator.post(path(resultKey), closing())).status).toBe(403);
    expect((await coordinator.post(path(key), closing({ evidence }))).status).toBe(404);
    expect((await consultant.post(path(uuidv7()), closing())).status).toBe(404);
  });

  it('leaves no deadline of a result that the version in force does not name', async () => {
    const { body: two } = await descriptionStep(consultant, description.id, { kind: 'amend', reason: 'jiný výsledek' });
    const content = contentWith(criterion);
    await consultant.put(descriptionPath(two.id), content).set('if-match', `"${two.version}"`);
    await descriptionStep(coordinator, two.id, { kind: 'agree', how: 'coordinator', on: '2024-06-01' });
    expect(await deadlines(resultKey)).toMatchObject([{ closed: true }]);
    expect(await deadlines(content.areas[0]?.results[0]?.resultKey ?? '')).toMatchObject([{ closed: false }]);
  });
});
