import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  catalogueBody,
  catalogueInForce,
  chooseCriteria,
  criterionBody,
  moveCatalogue,
  pilotedCatalogue,
  putCatalogue,
} from '../../../test/factories/catalogue.ts';
import { PDF } from '../../../test/factories/deliverable.ts';
import { createLog, diaryCodes, newId, visitBody, voidLog, type DiaryCodes } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { AssessedCriterion, UnitAssessments } from './dto/assessment.dto.ts';

const BASE = '/projects/RSSZ';

describe('a rating of a criterion', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let manager: ApiClient & { user: MadeUser };
  let criteria: Record<string, string> = {};

  beforeAll(async () => {
    app = await startApp();
    codes = await diaryCodes(app);
    manager = await app.as('manager');
    const pilotUnit = await makeUnit(app.db, app.project);
    const names = ['A', 'B', 'C'].map((code) => criterionBody(code));
    const catalogue = await catalogueInForce(manager, names, pilotUnit.id);
    criteria = Object.fromEntries(catalogue.criteria.map(({ code, id }) => [code, id]));
  });
  afterAll(() => app.close());

  /** A unit that agreed on A and B, with its consultant. */
  async function stage() {
    const unit = await makeUnit(app.db, app.project);
    const consultant = await app.as('consultant', { unitIds: [unit.id] });
    const criterionIds = [criteria['A']!, criteria['B']!];
    await chooseCriteria(app.db, app.project, { unitId: unit.id, by: manager.user.id, criterionIds });
    const body = (over: Record<string, unknown> = {}) => ({
      id: newId(),
      unitId: unit.id,
      criterionId: criteria['A'],
      phase: 'baseline',
      level: 1,
      assessedOn: '2023-06-01',
      justification: 'Podle šetření na místě',
      evidence: [],
      ...over,
    });
    const visit = async (): Promise<{ kind: string; id: string }> => {
      const id = newId();
      await createLog(consultant, id, visitBody(codes, unit.id)).expect(201);
      return { kind: 'advisory-log', id };
    };
    return { unit, consultant, body, visit };
  }

  const rate = (client: ApiClient, body: object) => client.post(`${BASE}/assessments`, body);
  const refusals = (body: { code: string; errors?: { code: string }[] }): string[] =>
    body.errors?.map(({ code }) => code) ?? [body.code];
  const read = async (client: ApiClient, unitId: string, query = ''): Promise<UnitAssessments> =>
    (await client.get(`${BASE}/territorial-units/${unitId}/assessments${query}`).expect(200)).body as UnitAssessments;
  const criterionOf = (answer: UnitAssessments, code: string): AssessedCriterion =>
    answer.areas.flatMap((area) => area.criteria).find((one) => one.code === code)!;

  it('is written from the baseline on, with who, when, why and on what evidence', async () => {
    const { unit, consultant, body, visit } = await stage();
    const { body: baseline } = await rate(consultant, body()).expect(201);
    expect(baseline).toMatchObject({
      phase: 'baseline',
      level: 1,
      rater: { id: consultant.user.id },
      isStanding: true,
    });
    const evidence = [await visit()];
    await rate(consultant, body({ phase: 'interim', level: 2, assessedOn: '2024-02-01', evidence })).expect(201);
    const answer = await read(consultant, unit.id);
    const criterion = criterionOf(answer, 'A');
    expect(criterion).toMatchObject({
      isChosen: true,
      shift: 'improved',
      baseline: { level: 1, on: '2023-06-01' },
      latest: { level: 2, on: '2024-02-01' },
      refusals: [],
    });
    expect(criterion.levels.map(({ descriptor }) => descriptor)).toHaveLength(4);
    expect(criterion.entries[0]?.evidence).toEqual([
      expect.objectContaining({ ...evidence[0], on: '2024-09-12', isVoided: false }),
    ]);
    expect(criterionOf(answer, 'B')).toMatchObject({ shift: 'not-assessed', entries: [] });
    expect(criterionOf(answer, 'C')).toBeUndefined();
    expect(answer.isSample).toBe(false);
  });

  it('shows every day as it was, by what was known then', async () => {
    const { unit, consultant, body } = await stage();
    await rate(consultant, body()).expect(201);
    const { body: again } = await rate(consultant, body({ phase: 'final', assessedOn: '2024-03-01' })).expect(201);
    expect(criterionOf(await read(consultant, unit.id, '?asOf=2024-02-28'), 'A').shift).toBe('baseline-only');
    expect(criterionOf(await read(consultant, unit.id, '?asOf=2024-03-01'), 'A').shift).toBe('unchanged');
    const before = await read(consultant, unit.id, '?knownAt=2024-09-01T00:00:00Z');
    expect(criterionOf(before, 'A').shift).toBe('not-assessed');
    expect(again.recordedAt).toMatch(/^2024-09-16T/);
    const late = await consultant.get(`${BASE}/territorial-units/${unit.id}/assessments?knownAt=2030-01-01T00:00:00Z`);
    expect(refusals(late.body)).toEqual(['known-at.in-future']);
  });

  describe('is refused', () => {
    it('off the scale, in the future, before cooperation, without a reason', async () => {
      const { consultant, body } = await stage();
      const refused = async (over: Record<string, unknown>, code: string): Promise<void> =>
        expect(refusals((await rate(consultant, body(over))).body)).toContain(code);
      await refused({ level: 4 }, 'assessment.level-off-scale');
      await refused({ level: -1 }, 'assessment.level-off-scale');
      await refused({ assessedOn: '2024-09-17' }, 'assessment.in-future');
      await refused({ assessedOn: '2022-12-31' }, 'assessment.before-cooperation');
      await refused({ justification: '  ' }, 'assessment.justification-required');
      await refused({ criterionId: newId() }, 'validation.not-in-list');
      await refused({ level: 1.5 }, 'validation.wrong-type');
      await refused({ id: 'x' }, 'validation.not-an-id');
    });

    it('before the baseline, beside another of the same day, as a second baseline', async () => {
      const { consultant, body } = await stage();
      const refused = async (over: Record<string, unknown>, code: string): Promise<void> =>
        expect(refusals((await rate(consultant, body(over))).body)).toContain(code);
      await refused({ phase: 'final' }, 'assessment.baseline-missing');
      await rate(consultant, body()).expect(201);
      await refused({ phase: 'final', assessedOn: '2023-05-31' }, 'assessment.before-baseline');
      await refused({ assessedOn: '2023-07-01' }, 'assessment.baseline-exists');
      await rate(consultant, body({ phase: 'interim', assessedOn: '2024-01-01' })).expect(201);
      await refused({ phase: 'final', assessedOn: '2024-01-01' }, 'assessment.same-day');
    });

    it.each([
      ['up', 2],
      ['down', 0],
    ])('when it moves %s without evidence', async (_, level) => {
      const { consultant, body } = await stage();
      await rate(consultant, body()).expect(201);
      const { body: answer, status } = await rate(
        consultant,
        body({ phase: 'interim', level, assessedOn: '2024-01-01' }),
      );
      expect([status, refusals(answer)]).toEqual([422, ['assessment.evidence-required']]);
    });

    it('on evidence that is foreign, voided, unknown or given twice', async () => {
      const { unit, consultant, body, visit } = await stage();
      await rate(consultant, body()).expect(201);
      const moved = (evidence: object[]) =>
        rate(consultant, body({ phase: 'interim', level: 2, assessedOn: '2024-01-01', evidence }));
      const refused = async (evidence: object[], code: string): Promise<void> =>
        expect(refusals((await moved(evidence)).body)).toEqual([code]);
      const other = await stage();
      await refused([await other.visit()], 'evidence.not-found');
      const file = await other.consultant
        .post(`${BASE}/territorial-units/${other.unit.id}/attachments`)
        .attach('file', PDF, 'cizí.pdf');
      await refused([{ kind: 'file', id: file.body.fileId }], 'evidence.not-found');
      await refused([{ kind: 'deliverable', id: newId() }], 'evidence.not-found');
      const voided = await visit();
      await voidLog(consultant, voided.id, 1, 'omyl').expect(200);
      await refused([voided], 'evidence.not-found');
      const log = await visit();
      await refused([log, log], 'evidence.twice');
      const own = await consultant
        .post(`${BASE}/territorial-units/${unit.id}/attachments`)
        .attach('file', PDF, 'zápis.pdf');
      await moved([{ kind: 'file', id: own.body.fileId }, log]).expect(201);
    });

    it('for a criterion that the unit did not choose, or whose catalogue does not hold', async () => {
      const { unit, consultant, body } = await stage();
      expect(refusals((await rate(consultant, body({ criterionId: criteria['C'] }))).body)).toEqual([
        'assessment.criterion-not-chosen',
      ]);
      const piloted = await pilotedCatalogue(manager, [criterionBody('N')], [unit.id]);
      const { body: answer, status } = await rate(consultant, body({ criterionId: piloted.criteria[0]!.id }));
      expect([status, refusals(answer)]).toEqual([409, ['assessment.catalogue-not-in-force']]);
    });

    it('to whom it is not given: foreign units are not found, coordinators and administrators denied', async () => {
      const { unit, body } = await stage();
      const foreign = await app.as('consultant', { unitIds: [(await makeUnit(app.db, app.project)).id] });
      expect((await rate(foreign, body())).status).toBe(404);
      expect((await foreign.get(`${BASE}/territorial-units/${unit.id}/assessments`)).status).toBe(404);
      const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
      expect((await rate(coordinator, body())).status).toBe(403);
      expect((await read(coordinator, unit.id)).refusals).toEqual([{ code: 'access.denied' }]);
      expect((await rate(await app.as('admin'), body())).status).toBe(403);
      expect((await rate(manager, body({ unitId: newId() }))).status).toBe(404);
      await rate(await app.as('evaluator'), body()).expect(201);
    });
  });

  describe('sent again', () => {
    it('writes nothing twice; another under its id is refused', async () => {
      const { unit, consultant, body } = await stage();
      const sent = body();
      const { body: first } = await rate(consultant, sent).expect(201);
      const { body: replay } = await rate(consultant, sent).expect(200);
      expect(replay).toEqual(first);
      expect(refusals((await rate(consultant, { ...sent, level: 2 })).body)).toEqual(['idempotency.key-reused']);
      const other = { ...sent, phase: 'interim', assessedOn: '2024-01-01' };
      expect((await rate(manager, other)).body.code).toBe('resource.exists');
      expect(criterionOf(await read(consultant, unit.id), 'A').entries).toHaveLength(1);
    });

    it('at the same moment is written once', async () => {
      const { unit, consultant, body } = await stage();
      const sent = body();
      const answers = await Promise.all([1, 2, 3].map(() => rate(consultant, sent)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
      expect(criterionOf(await read(consultant, unit.id), 'A').entries).toHaveLength(1);
    });
  });

  it('of a pilot is written only on its units and while it lasts, and never counts as a shift', async () => {
    const { unit, consultant, body } = await stage();
    const other = await stage();
    const piloted = await pilotedCatalogue(manager, [criterionBody('P')], [unit.id]);
    const criterionId = piloted.criteria[0]!.id;
    const pilot = (over = {}) => body({ criterionId, isPilot: true, ...over });
    await rate(consultant, pilot()).expect(201);
    const outside = await rate(other.consultant, pilot({ unitId: other.unit.id }));
    expect(refusals(outside.body)).toEqual(['assessment.unit-not-piloted']);
    const own = criterionOf(await read(consultant, unit.id), 'P');
    expect(own).toMatchObject({ isPilot: true, isChosen: false });
    expect((await read(other.consultant, other.unit.id)).areas.flatMap(({ criteria: all }) => all)).toHaveLength(2);
    const { body: returned } = await moveCatalogue(manager, piloted, { kind: 'return', reason: 'upřesnit' }).expect(
      200,
    );
    expect(refusals((await rate(consultant, pilot())).body)).toContain('assessment.pilot-closed');
    expect(returned.criteria[0].pilot).toEqual([{ level: 1, ratings: 1 }]);
    const kept = criterionBody('P', { id: criterionId });
    const fewer = { ...kept, levels: kept.levels.filter(({ level }) => level !== 1) };
    const { body: lost } = await putCatalogue(manager, returned, catalogueBody([fewer]));
    expect(lost.code).toBe('catalogue.criterion-rated');
    expect((await putCatalogue(manager, returned, catalogueBody([]))).body.code).toBe('catalogue.criterion-rated');
    await putCatalogue(manager, returned, catalogueBody([{ ...kept, title: 'Jasněji' }])).expect(200);
  });
});
