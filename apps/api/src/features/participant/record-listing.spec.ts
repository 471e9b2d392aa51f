import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { createLog, diaryStage, enterPerson, newId, personBody, visitBody } from '../../../test/factories/diary.ts';
import type { DiaryStage } from '../../../test/factories/diary.ts';
import { RowSweep } from '../../platform/retention/row-sweep.ts';

const BASE = '/projects/RSSZ';
const PEOPLE = `${BASE}/participants`;

interface Reader extends ApiClient {
  readonly user: { readonly id: string };
}

describe('whose names somebody read in a list', () => {
  let stage: DiaryStage;
  let personId: string;
  let foreignId: string;

  beforeAll(async () => {
    stage = await diaryStage();
    const { codes, unit, foreignUnit, manager, consultant } = stage;
    personId = (await enterPerson(manager, personBody(codes, [unit.id]))).id;
    foreignId = (await enterPerson(manager, personBody(codes, [foreignUnit.id]))).id;
    const attendees = [{ participantId: personId, minutes: 60 }];
    await createLog(consultant, newId(), visitBody(codes, unit.id, { attendees })).expect(201);
  });
  afterAll(() => stage.app.close());

  const kept = async (reader: Reader): Promise<string[]> => {
    const rows = await stage.app.db.query<{ id: string }>(
      `SELECT participant_id AS id FROM participant_listing WHERE seen_by = $1 ORDER BY 1`,
      [reader.user.id],
    );
    return rows.map(({ id }) => id);
  };
  const colleague = (): Promise<Reader> => stage.app.as('consultant', { unitIds: [stage.unit.id] });

  it.each<[string, (reader: ApiClient) => Promise<unknown>]>([
    ['participants', (reader) => reader.get(PEOPLE).expect(200)],
    ['a search', (reader) => reader.post(`${PEOPLE}/search`, { q: 'osobova' }).expect(200)],
    ['the search over everything', (reader) => reader.post(`${BASE}/search`, { q: 'osobova' }).expect(200)],
    ['evidence', (reader) => reader.get(`${BASE}/indicators/participants/evidence?state=not-counted`).expect(200)],
    ['the radar', (reader) => reader.get(`${BASE}/indicators/participants/radar?list=all`).expect(200)],
    ['the diary', (reader) => reader.get(`${BASE}/advisory-logs`).expect(200)],
    ['the diary searched', (reader) => reader.post(`${BASE}/advisory-logs/search`, { q: 'partnerstvi' }).expect(200)],
  ])('is kept of %s, for those named only', async (_what, read) => {
    const reader = await colleague();
    await read(reader);
    expect(await kept(reader)).toEqual([personId]);
  });

  it('is kept once a day, and told the manager on the page of the person', async () => {
    const reader = await colleague();
    for (let time = 0; time < 3; time += 1) await reader.get(PEOPLE).expect(200);
    await Promise.all([1, 2, 3].map(() => reader.get(`${BASE}/advisory-logs`).expect(200)));
    expect(await kept(reader)).toEqual([personId]);
    const { openings } = (await stage.manager.get(`${PEOPLE}/${personId}/protection`).expect(200)).body as {
      openings: { kind: string; by: { id: string } }[];
    };
    const theirs = openings.filter(({ by }) => by.id === reader.user.id);
    expect(theirs).toMatchObject([{ kind: 'list', reason: null }]);
    const project = (await stage.manager.get(`${BASE}/data-protection`).expect(200)).body as typeof stage & {
      openings: { kind: string }[];
    };
    expect(project.openings.filter(({ kind }) => kind === 'list')).toEqual([]);
  });

  it('is nothing for an evaluator, who reads pseudonyms', async () => {
    const evaluator = await stage.app.as('evaluator');
    await evaluator.get(PEOPLE).expect(200);
    await evaluator.get(`${BASE}/advisory-logs`).expect(200);
    expect(await kept(evaluator)).toEqual([]);
  });

  it('is swept after a year', async () => {
    const reader = await colleague();
    await reader.get(PEOPLE).expect(200);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await stage.app.app.get(RowSweep).run(inDays(364));
    expect(await kept(reader)).not.toContain(foreignId);
    expect(await kept(reader)).toEqual([personId]);
    await stage.app.app.get(RowSweep).run(inDays(366));
    expect(await kept(reader)).toEqual([]);
  });
});
