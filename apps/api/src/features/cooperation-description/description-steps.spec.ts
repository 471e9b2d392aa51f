import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { PDF } from '../../../test/factories/deliverable.ts';
import {
  contentWith,
  descriptionPath,
  descriptionStep as step,
  draftOf,
  makeCatalogue,
  unitDescriptionsPath,
  writeText,
  type MadeCriterion,
} from '../../../test/factories/description.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const AGREE = { kind: 'agree', how: 'coordinator', on: '2024-05-02' };

describe('the steps of a cooperation description', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let criteria: MadeCriterion[];
  let unit: { id: string; name: string };

  const content = () => contentWith(criteria[0] as MadeCriterion);
  const draft = () => draftOf(consultant, unit.id, content());
  const agreed = async () => {
    const { id } = await draft();
    return (await step(coordinator, id, AGREE)).body;
  };
  const approved = async () => (await step(manager, (await agreed()).id, { kind: 'approve', on: '2024-05-10' })).body;
  const codeOf = ({ body }: { body: { code: string; errors?: { code: string }[] } }): string =>
    body.errors?.[0]?.code ?? body.code;

  beforeAll(async () => {
    app = await startApp();
    criteria = await makeCatalogue(app.db, app.project);
    manager = await app.as('manager');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
  });

  it('tell managers what waits for their approval, and the people of the unit what was approved', async () => {
    const stranger = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    const told = async (who: ApiClient, id: string): Promise<string[]> =>
      (await who.get('/notifications').expect(200)).body.items
        .filter(({ subject }: { subject: { id: string } }) => subject.id === id)
        .map(({ type, params, href }: { type: string; params: { unit: string }; href: string }) =>
          [type, params.unit, href].join(' '),
        );
    const { id } = await agreed();
    const href = `/popisy-spoluprace/${id}`;
    expect(await told(manager, id)).toEqual([`cooperation-description.agreed ${unit.name} ${href}`]);
    await step(manager, id, { kind: 'approve', on: '2024-05-10' });
    for (const who of [consultant, coordinator]) {
      expect(await told(who, id)).toEqual([`cooperation-description.approved ${unit.name} ${href}`]);
    }
    expect(await told(manager, id)).toHaveLength(1);
    expect(await told(stranger, id)).toEqual([]);
  });

  it('lead from the agreement of the coordinator to the approval of the manager, each with its day', async () => {
    const one = await agreed();
    expect(one).toMatchObject({ state: 'agreed', agreedOn: '2024-05-02', agreedHow: 'coordinator', isInForce: true });
    const { body } = await step(manager, one.id, { kind: 'approve', on: '2024-05-10' });
    expect(body).toMatchObject({ state: 'approved', approvedOn: '2024-05-10', isInForce: true });
    expect(body.history.map(({ type, on }: { type: string; on: string | null }) => [type, on])).toEqual([
      ['cooperation-description.approved', '2024-05-10'],
      ['cooperation-description.agreed', '2024-05-02'],
      ['cooperation-description.changed', null],
      ['cooperation-description.created', null],
    ]);
  });

  it('refuse agreement by whoever is not the coordinator of the unit', async () => {
    const { id } = await draft();
    const other = await makeUnit(app.db, app.project);
    expect((await step(await app.as('coordinator', { unitIds: [other.id] }), id, AGREE)).status).toBe(404);
    for (const client of [consultant, manager, await app.as('evaluator')]) {
      expect(codeOf(await step(client, id, AGREE))).toBe('access.denied');
    }
    expect(codeOf(await step(coordinator, id, { kind: 'agree' }))).toBe('validation.required');
    expect(codeOf(await step(coordinator, id, { ...AGREE, on: '2024-10-01' }))).toBe('description.day-in-future');
  });

  it('let the manager record the file that the unit signed, kept beside this very version', async () => {
    const { id } = await draft();
    const recorded = { kind: 'agree', how: 'signed-file', on: '2024-05-02' };
    const filesOf = (query: string): string => `/projects/RSSZ/territorial-units/${unit.id}/attachments${query}`;
    const bring = async (client: ApiClient, query = `?subjectType=cooperation-description&subjectId=${id}`) =>
      client.post(filesOf(query)).attach('file', PDF, 'podepsaný popis.pdf');
    expect(codeOf(await step(manager, id, recorded))).toBe('description.signed-file-required');
    const { body: elsewhere } = await bring(manager, '');
    expect(codeOf(await step(manager, id, { ...recorded, fileId: elsewhere.fileId }))).toBe(
      'description.signed-file-required',
    );
    expect((await bring(consultant)).status).toBe(403);
    const { body: signed } = await bring(manager);
    expect(codeOf(await step(coordinator, id, { ...recorded, fileId: signed.fileId }))).toBe('access.denied');
    const { body } = await step(manager, id, { ...recorded, fileId: signed.fileId });
    expect(body).toMatchObject({ state: 'agreed', agreedHow: 'signed-file', agreedFileId: signed.fileId });
    expect(body.files).toMatchObject([{ name: 'podepsaný popis.pdf', readable: true }]);
    expect((await step(manager, id, { kind: 'approve', on: '2024-05-10' })).body.state).toBe('approved');
  });

  it('refuse approval by its author, also by one who only changed it, and before the agreement', async () => {
    const own = await draftOf(manager, unit.id, content());
    await step(coordinator, own.id, AGREE);
    expect(codeOf(await step(manager, own.id, { kind: 'approve' }))).toBe('description.approver-wrote');
    const second = await app.as('manager');
    expect(codeOf(await step(second, own.id, { kind: 'approve', on: '2024-05-01' }))).toBe(
      'description.approved-before-agreed',
    );
    expect(codeOf(await step(consultant, own.id, { kind: 'approve' }))).toBe('access.denied');
    expect((await step(second, own.id, { kind: 'approve' })).body.state).toBe('approved');
  });

  it('leave what was agreed as it is', async () => {
    const one = await agreed();
    const answer = await writeText(consultant, one.id, one.version, { ...content(), summary: 'potichu jinak' });
    expect([answer.status, answer.body.code]).toEqual([409, 'description.immutable']);
    expect(codeOf(await step(coordinator, one.id, AGREE))).toBe('description.transition-not-allowed');
    expect(codeOf(await step(consultant, one.id, { kind: 'withdraw', reason: 'omyl' }))).toBe(
      'description.transition-not-allowed',
    );
  });

  it('amend an agreed version by the next one, which says why and what it changes', async () => {
    const one = await approved();
    expect(codeOf(await step(consultant, one.id, { kind: 'amend' }))).toBe('reason.required');
    const { body: next } = await step(consultant, one.id, { kind: 'amend', reason: 'nové kritérium' });
    expect(next).toMatchObject({ number: 2, state: 'draft', amendmentReason: 'nové kritérium', difference: [] });
    expect(next.content).toEqual(one.content);
    expect(codeOf(await step(consultant, one.id, { kind: 'amend', reason: 'znovu' }))).toBe(
      'description.amendment-exists',
    );
    const [area] = next.content.areas;
    const added = { criterionId: criteria[1]?.id, targetLevel: null };
    const changed = { ...next.content, areas: [{ ...area, criteria: [...area.criteria, added] }] };
    const { body: saved } = await writeText(consultant, next.id, next.version, changed);
    expect(saved.previous).toEqual({ id: one.id, number: 1 });
    expect(saved.difference).toMatchObject([{ change: 'added', subject: 'criterion', key: criteria[1]?.id }]);
    expect(saved.criteriaAddedLater).toEqual([criteria[1]?.id]);
    await step(coordinator, next.id, AGREE);
    expect((await manager.get(descriptionPath(one.id))).body).toMatchObject({ state: 'approved', isInForce: true });
    await step(manager, next.id, { kind: 'approve' });
    expect((await manager.get(descriptionPath(one.id))).body).toMatchObject({ state: 'superseded', isInForce: false });
    expect((await manager.get(unitDescriptionsPath(unit.id))).body.items).toMatchObject([
      { number: 2, isInForce: true },
      { number: 1, isInForce: false },
    ]);
  });

  it('refuse agreement of a version that a later one superseded', async () => {
    const one = await approved();
    const { body: two } = await step(consultant, one.id, { kind: 'amend', reason: 'změna' });
    await step(consultant, two.id, { kind: 'withdraw', reason: 'nebude třeba' });
    const answer = await step(coordinator, two.id, AGREE);
    expect([answer.status, codeOf(answer)]).toEqual([409, 'description.superseded']);
    const { body: three } = await step(consultant, one.id, { kind: 'amend', reason: 'přece' });
    expect(three.number).toBe(3);
    expect(three.previous.number).toBe(1);
    await step(coordinator, three.id, AGREE);
    await step(manager, three.id, { kind: 'approve' });
    const late = await step(consultant, one.id, { kind: 'amend', reason: 'pozdě' });
    expect([late.status, codeOf(late)]).toEqual([409, 'description.superseded']);
  });

  it('withdraw a draft with a reason; it stays to be read and a new version may begin', async () => {
    const { id } = await draft();
    expect(codeOf(await step(consultant, id, { kind: 'withdraw' }))).toBe('reason.required');
    const { body } = await step(consultant, id, { kind: 'withdraw', reason: 'jiné zadání' });
    expect(body).toMatchObject({ state: 'superseded', withdrawalReason: 'jiné zadání' });
    expect(body.history[0]).toMatchObject({ type: 'cooperation-description.withdrawn', reason: 'jiné zadání' });
    expect((await consultant.post(unitDescriptionsPath(unit.id), {})).body.number).toBe(2);
  });

  it('rest on the text that was seen: after a change the step answers with what is stored', async () => {
    const one = await draft();
    await writeText(consultant, one.id, one.version, { ...content(), summary: 'mezitím jinak' });
    const answer = await coordinator
      .post(`${descriptionPath(one.id)}/transitions`, AGREE)
      .set('if-match', `"${one.version}"`);
    expect([answer.status, answer.body.code]).toEqual([409, 'version.stale']);
    expect(answer.body.current.content.summary).toBe('mezitím jinak');
    expect((await coordinator.post(`${descriptionPath(one.id)}/transitions`, AGREE)).status).toBe(428);
  });

  it('tell each reader beforehand what they may do and why not', async () => {
    const one = await agreed();
    const offered = async (client: ApiClient): Promise<unknown> =>
      (await client.get(descriptionPath(one.id))).body.transitions.map(
        ({ kind, refusals }: { kind: string; refusals: { code: string }[] }) => [
          kind,
          refusals.map(({ code }) => code),
        ],
      );
    expect(await offered(manager)).toEqual([
      ['approve', []],
      ['amend', []],
    ]);
    const evaluator = await app.as('evaluator');
    const denied = [
      ['approve', ['access.denied']],
      ['amend', ['access.denied']],
    ];
    expect(await offered(evaluator)).toEqual(denied);
    await step(consultant, one.id, { kind: 'amend', reason: 'nové kritérium' });
    expect(await offered(manager)).toEqual([
      ['approve', []],
      ['amend', ['description.amendment-exists']],
    ]);
    expect(await offered(evaluator)).toEqual(denied);
  });
});
