import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import {
  correctLog,
  createLog,
  diaryStage,
  newId,
  visitBody,
  voidLog,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';

interface Problem {
  code: string;
  errors?: { field?: string; code: string }[];
}

const INTERNAL = 'Vnitřní: starosta váhá s Dluhovou poradnou';

describe('advisory log in full', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let foreignUnit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient & { readonly user: { readonly id: string } };
  let coordinator: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, foreignUnit, manager, consultant } = await diaryStage());
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
  });
  afterAll(() => app.close());

  const full = (over: Record<string, unknown> = {}) => ({
    ...visitBody(codes, unit.id),
    furtherUnitIds: [foreignUnit.id],
    startsAt: '09:00',
    endsAt: '12:00',
    kind: 'workshop',
    place: 'Obecní úřad',
    internalNote: INTERNAL,
    nextStep: { text: 'Poslat návrh memoranda', dueOn: '2024-09-30' },
    preparationMinutes: 60,
    travelMinutes: 90,
    ...over,
  });
  const read = async (client: ApiClient, id: string) =>
    (await client.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200)).body;
  const found = async (client: ApiClient, filter: object): Promise<string[]> =>
    (await client.post('/projects/RSSZ/advisory-logs/search', filter).expect(200)).body.items.map(
      ({ id }: { id: string }) => id,
    );

  it('keeps everything a visit has, and answers it in lists, details and versions', async () => {
    const id = newId();
    const created = await createLog(consultant, id, full()).expect(201);
    const said = {
      minutes: 150,
      furtherUnits: [{ id: foreignUnit.id }],
      startsAt: '09:00',
      endsAt: '12:00',
      kind: 'workshop',
      place: 'Obecní úřad',
      internalNote: INTERNAL,
      nextStep: { text: 'Poslat návrh memoranda', dueOn: '2024-09-30' },
      nextStepDoneOn: null,
      preparationMinutes: 60,
      travelMinutes: 90,
      standing: 'unanswered',
    };
    expect(created.body).toMatchObject(said);
    expect(await read(consultant, id)).toMatchObject({ ...said, history: [contentOf(said)], isWritable: true });
    const { body } = await consultant.get('/projects/RSSZ/advisory-logs?kind=workshop').expect(200);
    expect(body.items[0]).toMatchObject(said);
    await correctLog(consultant, id, 1, full({ place: 'Škola', travelMinutes: 0, reason: 'Jiné místo' })).expect(200);
    await voidLog(consultant, id, 2, 'Nekonalo se').expect(200);
    const { history } = await read(consultant, id);
    expect(history).toMatchObject([
      { version: 3, voided: true, place: 'Škola', furtherUnits: [{ id: foreignUnit.id }], changed: [] },
      { version: 2, changed: ['place', 'travelMinutes'] },
      { version: 1, place: 'Obecní úřad' },
    ]);
  });

  it('takes the length from the beginning and the end, and the old form of a log without the rest', async () => {
    const id = newId();
    const { minutes: _minutes, ...timed } = full({ furtherUnitIds: [], nextStep: null });
    expect((await createLog(consultant, id, timed).expect(201)).body.minutes).toBe(180);
    const plain = await createLog(consultant, newId(), visitBody(codes, unit.id)).expect(201);
    expect(plain.body).toMatchObject({
      kind: 'advisory',
      startsAt: null,
      nextStep: null,
      furtherUnits: [],
      place: null,
    });
  });

  it.each([
    ['a beginning without an end', { endsAt: null }, 'endsAt', 'log.time-incomplete'],
    ['an end before the beginning', { endsAt: '08:00' }, 'endsAt', 'log.time-reversed'],
    ['a session longer than it took', { endsAt: '10:00' }, 'minutes', 'log.minutes-over-span'],
    ['a time that is none', { startsAt: '9:00' }, 'startsAt', 'validation.wrong-type'],
    ['a kind there is not', { kind: 'party' }, 'kind', 'validation.not-in-list'],
    ['a further unit twice', { furtherUnitIds: ['again', 'again'] }, 'furtherUnitIds.1', 'log.unit-twice'],
    ['a further unit nobody has', { furtherUnitIds: [newId()] }, 'furtherUnitIds.0', 'log.unit-unknown'],
    ['too much travel', { travelMinutes: 1441 }, 'travelMinutes', 'log.work-range'],
    ['a day longer than a day', { travelMinutes: 1400 }, 'travelMinutes', 'log.day-too-long'],
    ['a step without words', { nextStep: { text: ' ', dueOn: '2024-09-30' } }, 'nextStep.text', 'validation.required'],
    ['a step without a day', { nextStep: { text: 'Poslat' } }, 'nextStep.dueOn', 'validation.required'],
    [
      'a step before the visit',
      { nextStep: { text: 'Poslat', dueOn: '2024-09-11' } },
      'nextStep.dueOn',
      'log.next-step-before-visit',
    ],
    ['a step that is a list', { nextStep: [{ text: 'x' }] }, 'nextStep', 'validation.wrong-type'],
    ['a birth number in the note', { note: 'pan Vzor 805412/1238' }, 'note', 'text.birth-number'],
    ['a birth number in the internal note', { internalNote: '805412/1238' }, 'internalNote', 'text.birth-number'],
    ['no list of units', { furtherUnitIds: null }, 'furtherUnitIds', 'validation.required'],
  ])('refuses %s', async (_name, over, field, code) => {
    const units = (over as { furtherUnitIds?: string[] | null }).furtherUnitIds?.map((one) =>
      one === 'again' ? foreignUnit.id : one,
    );
    const body = { ...full(over), ...(units ? { furtherUnitIds: units } : {}) };
    const answer = await createLog(consultant, newId(), body).expect(422);
    expect((answer.body as Problem).errors).toMatchObject([{ field, code }]);
  });

  it('keeps the internal note from everybody who does not write the diary there, also in searches', async () => {
    const id = newId();
    await createLog(consultant, id, full({ note: 'O bydlení rodin' })).expect(201);
    const evaluator = await app.as('evaluator');
    const theirs = await app.as('consultant', { unitIds: [foreignUnit.id] });
    for (const client of [coordinator, evaluator]) {
      const log = await read(client, id);
      expect(log).toMatchObject({ internalNote: null, note: 'O bydlení rodin', isWritable: false });
      expect(JSON.stringify(log)).not.toContain('starosta');
      expect(await found(client, { q: 'starosta' })).toEqual([]);
      expect(await found(client, { q: 'bydleni' })).toContain(id);
    }
    expect((await read(theirs, id)).internalNote).toBe(INTERNAL);
    expect(await found(consultant, { q: 'dluhove STAROSTA' })).toContain(id);
    expect(await found(consultant, { q: 'starosta nic' })).toEqual([]);
  });

  it('shows a visit to the people of each of its units, and lets those of the main one write it', async () => {
    const id = newId();
    await createLog(consultant, id, full()).expect(201);
    const theirs = await app.as('consultant', { unitIds: [foreignUnit.id] });
    expect(await found(theirs, { unit: foreignUnit.id })).toContain(id);
    expect((await read(theirs, id)).isWritable).toBe(false);
    await correctLog(theirs, id, 1, full({ reason: 'Moje' })).expect(404);
    const stranger = await app.as('coordinator', { unitIds: [foreignUnit.id] });
    await createLog(consultant, newId(), full({ furtherUnitIds: [], note: 'jen doma' })).expect(201);
    expect(await found(stranger, { q: 'jen doma' })).toEqual([]);
  });

  it('keeps no words of the diary in receipts and facts, and replays them all the same', async () => {
    const [id, key] = [newId(), newId()];
    const first = await createLog(consultant, id, full()).set('idempotency-key', key).expect(201);
    const kept = await app.db.one<{ text: string }>(
      `SELECT (SELECT answer::text FROM receipt WHERE key = $1) || (SELECT data::text FROM fact WHERE subject_id = $2) AS text`,
      [key, id],
    );
    expect(kept?.text).not.toMatch(/starosta|memoranda|Obecní/);
    const replayed = await createLog(consultant, id, full()).set('idempotency-key', key).expect(201);
    expect(replayed.body).toEqual(first.body);
  });

  describe('the next step', () => {
    const deadlines = async (client: ApiClient, id: string) =>
      (await client.get('/projects/RSSZ/deadlines?size=500').expect(200)).body.items.filter(
        (one: { subject: { id: string } }) => one.subject.id === id,
      );
    const mark = (id: string, version: number, doneOn: string | null) =>
      consultant.put(`/projects/RSSZ/advisory-logs/${id}/next-step`, { doneOn }).set('if-match', `"${version}"`);

    it('is a deadline of the author that says no words of it, moves, closes when done and opens again', async () => {
      const id = newId();
      await createLog(consultant, id, full()).expect(201);
      const [deadline] = await deadlines(consultant, id);
      expect(deadline).toMatchObject({ kind: 'next-step', dueOn: '2024-09-30', href: `/denik/${id}` });
      expect(deadline.owner.id).toBe(consultant.user.id);
      expect(JSON.stringify(deadline)).not.toContain('memoranda');
      await mark(id, 1, '2024-09-16').expect(200);
      expect(await deadlines(consultant, id)).toEqual([]);
      const kept = await correctLog(consultant, id, 1, full({ note: 'Jinak', reason: 'Oprava' })).expect(200);
      expect(kept.body.nextStepDoneOn).toBe('2024-09-16');
      const step = { text: 'Poslat návrh memoranda', dueOn: '2024-10-15' };
      const moved = await correctLog(consultant, id, 2, full({ nextStep: step, reason: 'Posun' })).expect(200);
      expect(moved.body.nextStepDoneOn).toBeNull();
      expect(await deadlines(consultant, id)).toMatchObject([{ dueOn: '2024-10-15' }]);
      await voidLog(consultant, id, 3, 'Nekonalo se').expect(200);
      expect(await deadlines(consultant, id)).toEqual([]);
    });

    it('goes when a correction takes it away', async () => {
      const id = newId();
      await createLog(consultant, id, full()).expect(201);
      await correctLog(consultant, id, 1, full({ nextStep: null, reason: 'Nic' })).expect(200);
      expect(await deadlines(consultant, id)).toEqual([]);
      await mark(id, 2, '2024-09-16').expect(404);
    });

    it('is not done tomorrow, before the visit, by strangers or in an old version', async () => {
      const id = newId();
      await createLog(consultant, id, full()).expect(201);
      expect((await mark(id, 1, '2024-09-17').expect(422)).body.errors).toMatchObject([{ field: 'doneOn' }]);
      expect((await mark(id, 1, '2024-09-11').expect(422)).body.errors).toMatchObject([
        { field: 'doneOn', code: 'log.next-step-before-visit' },
      ]);
      expect((await mark(id, 2, '2024-09-16').expect(409)).body).toMatchObject({ current: { version: 1 } });
      await mark(id, 1, '2024-09-16').expect(200);
      const again = await mark(id, 1, null).expect(200);
      expect(again.body.nextStepDoneOn).toBeNull();
      const path = `/projects/RSSZ/advisory-logs/${id}/next-step`;
      await coordinator.put(path, { doneOn: null }).set('if-match', '"1"').expect(403);
      await manager.put(path, { doneOn: null }).expect(428);
    });
  });
});

/** The same in a version: what a version says besides its state. */
function contentOf<T extends { nextStepDoneOn: unknown; standing: unknown }>({
  nextStepDoneOn: _done,
  standing: _standing,
  ...content
}: T) {
  return content;
}
