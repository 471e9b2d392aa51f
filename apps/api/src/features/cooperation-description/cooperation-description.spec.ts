import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  areaIds,
  contentWith,
  descriptionPath,
  descriptionStep,
  draftOf,
  makeCatalogue,
  unitDescriptionsPath,
  writeText,
  type MadeCriterion,
} from '../../../test/factories/description.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const codesOf = (body: { errors?: { code: string; field?: string }[] }): string[] =>
  (body.errors ?? []).map(({ code }) => code);

describe('the text of a cooperation description', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let criteria: MadeCriterion[];
  let unit: { id: string; name: string };
  const first = (): MadeCriterion => criteria[0] as MadeCriterion;

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

  it('begins empty as version 1, is written whole, and is read by everybody who reads the unit', async () => {
    const content = contentWith(first());
    const draft = await draftOf(consultant, unit.id, content);
    expect(draft).toMatchObject({ number: 1, state: 'draft', version: 2, content, problems: [], editRefusals: [] });
    for (const client of [manager, coordinator, await app.as('evaluator')]) {
      expect((await client.get(descriptionPath(draft.id))).body.content).toEqual(content);
    }
    const { body: list } = await coordinator.get(unitDescriptionsPath(unit.id));
    expect(list.items).toMatchObject([{ id: draft.id, results: 1, closedResults: 0, isInForce: false }]);
    expect(list.startRefusals).toEqual([{ code: 'access.denied' }]);
  });

  it('is written by the consultant of the unit and the manager only; to other units it does not exist', async () => {
    const content = contentWith(first());
    const draft = await draftOf(consultant, unit.id, content);
    const other = await makeUnit(app.db, app.project);
    for (const client of [
      coordinator,
      await app.as('evaluator'),
      await app.as('consultant', { unitIds: [other.id] }),
    ]) {
      expect((await client.post(unitDescriptionsPath(unit.id), {})).status).toBe(403);
      expect((await writeText(client, draft.id, draft.version, content)).status).toBe(403);
    }
    const foreign = await app.as('coordinator', { unitIds: [other.id] });
    expect((await foreign.get(descriptionPath(draft.id))).status).toBe(404);
    expect((await foreign.get(unitDescriptionsPath(unit.id))).status).toBe(404);
    expect((await writeText(foreign, draft.id, draft.version, content)).status).toBe(404);
    expect((await manager.get(descriptionPath(uuidv7()))).status).toBe(404);
    expect((await writeText(manager, draft.id, draft.version, { ...content, summary: 'jinak' })).status).toBe(200);
  });

  it('says what is still missing before it can be agreed, and keeps the unfinished draft', async () => {
    const { body: empty } = await consultant.post(unitDescriptionsPath(unit.id), {});
    const codes = (problems: { code: string }[]): string[] => problems.map(({ code }) => code);
    expect(codes(empty.problems)).toEqual(expect.arrayContaining(['validation.required', 'description.without-area']));
    const bare = contentWith(first());
    const [area] = bare.areas;
    const content = { ...bare, areas: [{ ...area, results: [], criteria: [] }] };
    const { body: saved } = await writeText(consultant, empty.id, 1, content);
    expect(codes(saved.problems)).toEqual(['description.area-without-result', 'description.area-without-criterion']);
    const agree = saved.transitions.find((one: { kind: string }) => one.kind === 'agree');
    expect(agree.refusals.map(({ code }: { code: string }) => code)).toContain('access.denied');
    const refused = await descriptionStep(coordinator, empty.id, { kind: 'agree', how: 'coordinator' });
    expect([refused.status, refused.body.code]).toEqual([422, 'description.incomplete']);
  });

  it.each([
    ['a period turned round', { startsOn: '2024-12-31', endsOn: '2023-03-01' }, 'description.period-reversed'],
    ['a period outside the project', { startsOn: '2020-01-01' }, 'description.outside-project'],
  ])('is refused with %s', async (_, change, code) => {
    const { body: draft } = await consultant.post(unitDescriptionsPath(unit.id), {});
    const answer = await writeText(consultant, draft.id, 1, contentWith(first(), change));
    expect([answer.status, codesOf(answer.body)]).toEqual([422, expect.arrayContaining([code])]);
    expect((await consultant.get(descriptionPath(draft.id))).body.version).toBe(1);
  });

  it('is refused with areas, results or criteria that are unknown, twice, elsewhere or off the scale', async () => {
    const { body: draft } = await consultant.post(unitDescriptionsPath(unit.id), {});
    const content = contentWith(first());
    const area = content.areas[0] as (typeof content.areas)[number];
    const result = area.results[0] as (typeof area.results)[number];
    const foreign = await draftOf(manager, (await makeUnit(app.db, app.project)).id, contentWith(first()));
    const notInForce = (await makeCatalogue(app.db, app.project, { state: 'draft' }))[0] as MadeCriterion;
    const refusal = async (areas: object[]): Promise<string[]> =>
      codesOf((await writeText(consultant, draft.id, 1, { ...content, areas })).body);
    const withArea = (change: object): object[] => [{ ...area, ...change }];
    const criterion = (id: string, targetLevel: number | null = null): object[] =>
      withArea({ criteria: [{ criterionId: id, targetLevel }] });
    expect(await refusal([area, { ...area, results: [] }])).toEqual(['description.area-twice']);
    expect(await refusal(withArea({ thematicAreaId: uuidv7(), criteria: [] }))).toEqual(['description.area-unknown']);
    expect(await refusal(criterion(uuidv7()))).toEqual(['description.criterion-unknown']);
    expect(await refusal(criterion((criteria[2] as MadeCriterion).id))).toEqual([
      'description.criterion-of-other-area',
    ]);
    expect(await refusal(criterion(notInForce.id))).toEqual(['description.criterion-not-in-force']);
    expect(await refusal(criterion(first().id, 9))).toEqual(['description.target-off-scale']);
    expect(await refusal(withArea({ criteria: [...area.criteria, ...area.criteria] }))).toEqual([
      'description.criterion-twice',
    ]);
    expect(await refusal(withArea({ results: [{ ...result, dueOn: '2025-06-01' }] }))).toEqual([
      'description.result-due-outside',
    ]);
    expect(await refusal(withArea({ results: [result, { ...result, resultKey: uuidv7() }] }))).toEqual([
      'description.result-twice',
    ]);
    expect(await refusal(withArea({ results: [result, { ...result, title: 'jiný' }] }))).toEqual([
      'validation.duplicate',
    ]);
    const theirKey = foreign.content.areas[0].results[0].resultKey;
    expect(await refusal(withArea({ results: [{ ...result, resultKey: theirKey }] }))).toEqual([
      'validation.duplicate',
    ]);
    expect(await refusal([{ ...area, unknown: 1 }])).toEqual(['validation.unknown-field']);
  });

  it('changed by two people at once answers the later one with what is stored and how it differs', async () => {
    const content = contentWith(first());
    const draft = await draftOf(consultant, unit.id, content);
    const theirs = { ...content, summary: 'Znění konzultanta' };
    expect((await writeText(consultant, draft.id, draft.version, theirs)).status).toBe(200);
    const mine = { ...content, summary: 'Znění manažera', endsOn: '2024-11-30' };
    const answer = await writeText(manager, draft.id, draft.version, mine);
    expect([answer.status, answer.body.code]).toEqual([409, 'version.stale']);
    expect(answer.body.current).toMatchObject({ version: draft.version + 1, content: theirs });
    expect(answer.body.changed).toEqual(['endsOn', 'summary']);
    expect(answer.body.difference).toEqual([
      {
        change: 'changed',
        subject: 'description',
        key: '',
        thematicAreaId: null,
        fields: [
          { field: 'endsOn', before: '2024-12-31', after: '2024-11-30' },
          { field: 'summary', before: 'Znění konzultanta', after: 'Znění manažera' },
        ],
      },
    ]);
    expect((await writeText(manager, draft.id, answer.body.current.version, mine)).body.content).toEqual(mine);
    expect((await manager.put(descriptionPath(draft.id), mine)).status).toBe(428);
  });

  it('written again as it stands keeps its version', async () => {
    const content = contentWith(first());
    const draft = await draftOf(consultant, unit.id, content);
    expect((await writeText(consultant, draft.id, draft.version, content)).body.version).toBe(draft.version);
  });

  it('is one draft at a time', async () => {
    await consultant.post(unitDescriptionsPath(unit.id), {});
    const again = await consultant.post(unitDescriptionsPath(unit.id), {});
    expect([again.status, again.body.code]).toEqual([409, 'description.amendment-exists']);
  });

  it('may choose any of the areas of the project', async () => {
    const areas = await areaIds(app.db, app.project);
    const content = {
      ...contentWith(first()),
      areas: areas.map((id) => ({ ...contentWith(first()).areas[0], thematicAreaId: id, results: [], criteria: [] })),
    };
    const draft = await draftOf(consultant, unit.id, content);
    expect(draft.thematicAreaIds).toEqual(areas);
  });
});
