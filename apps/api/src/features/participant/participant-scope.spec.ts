import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import { diaryStage, enterPerson, personBody, type DiaryCodes } from '../../../test/factories/diary.ts';

interface Person {
  id: string;
  code: string;
  version: number;
  givenName: string | null;
  surname: string | null;
  birthDate: string | null;
  municipality: string | null;
  minutes: number;
  inPersonMinutes: number;
  missingFields: string[];
  missingMinutes: number;
  completeFrom: string | null;
  state: string;
  reason: { code: string; params: Record<string, unknown> };
}
interface Page {
  items: Person[];
  total: number;
}

const PEOPLE = '/projects/RSSZ/participants';

describe('participant, read', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let foreignUnit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, foreignUnit, manager, consultant } = await diaryStage());
  });
  afterAll(() => app.close());

  const person = async (client: ApiClient, id: string): Promise<Person> =>
    (await client.get(`${PEOPLE}/${id}`).expect(200)).body as Person;

  describe('who sees whom', () => {
    let own: { id: string; code: string };
    let theirs: { id: string; code: string };

    beforeAll(async () => {
      own = await enterPerson(manager, { ...personBody(codes, [unit.id]), surname: 'Nezaměnitelná' });
      theirs = await enterPerson(manager, {
        ...personBody(codes, [foreignUnit.id]),
        surname: 'Nezaměnitelná',
        birthDate: '1990-02-03',
      });
    });
    const found = async (client: ApiClient, q: string): Promise<Page> =>
      (await client.post(`${PEOPLE}/search`, { q }).expect(200)).body as Page;

    it('gives a consultant the people of own units only, in lists, counts, single reads and writes', async () => {
      expect((await found(consultant, 'nezamenitelna')).items.map(({ id }) => id)).toEqual([own.id]);
      expect((await found(manager, 'nezamenitelná')).total).toBe(2);
      const all = (await manager.get(`${PEOPLE}?size=500`).expect(200)).body as Page;
      const mine = (await consultant.get(`${PEOPLE}?size=500`).expect(200)).body as Page;
      expect(mine.total).toBeLessThan(all.total);
      expect(mine.items.map(({ id }) => id)).not.toContain(theirs.id);
      await consultant.get(`${PEOPLE}/${theirs.id}`).expect(404);
      await consultant.get(`${PEOPLE}/${theirs.id}/supports`).expect(404);
      await consultant.patch(`${PEOPLE}/${theirs.id}`, 1, { surname: 'Moje' }).expect(404);
      await consultant.post(PEOPLE, personBody(codes, [foreignUnit.id])).expect(422);
      await consultant.patch(`${PEOPLE}/${own.id}`, 1, { unitIds: [unit.id, foreignUnit.id] }).expect(422);
    });

    it('gives an evaluator pseudonyms, which cannot be found by name', async () => {
      const evaluator = await app.as('evaluator');
      const seen = await person(evaluator, own.id);
      expect(seen).toMatchObject({
        code: own.code,
        givenName: null,
        surname: null,
        birthDate: null,
        municipality: null,
      });
      expect((await found(evaluator, 'nezamenitelna')).total).toBe(0);
      expect((await found(evaluator, own.code)).items.map(({ id }) => id)).toContain(own.id);
      await evaluator.patch(`${PEOPLE}/${own.id}`, 1, { surname: 'X' }).expect(403);
    });

    it('gives coordinators and administrators nothing', async () => {
      for (const client of [await app.as('coordinator', { unitIds: [unit.id] }), await app.as('admin')]) {
        await client.get(PEOPLE).expect(403);
        await client.get(`${PEOPLE}/${own.id}`).expect(403);
        await client.post(`${PEOPLE}/search`, { q: 'nezamenitelna' }).expect(403);
      }
    });

    it('finds no name through an address', async () => {
      expect(((await manager.get(`${PEOPLE}?q=nezamenitelna`).expect(200)).body as Page).total).toBe(0);
      expect(((await manager.get(`${PEOPLE}?q=${own.code}`).expect(200)).body as Page).total).toBe(1);
    });
  });
});
