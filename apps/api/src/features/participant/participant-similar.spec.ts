import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import { diaryStage, enterPerson, personBody, type DiaryCodes } from '../../../test/factories/diary.ts';

interface Refusal {
  code: string;
  current: { similar: { id: string; code: string }[]; isElsewhere: boolean };
}

const PEOPLE = '/projects/RSSZ/participants';

describe('a participant whose name is there already', () => {
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

  const bodyOf = (surname: string, birthDate: string | null, unitIds = [unit.id]): Record<string, unknown> => ({
    ...personBody(codes, unitIds),
    givenName: 'Anna-Marie',
    surname,
    birthDate,
  });
  const refused = async (client: ApiClient, body: Record<string, unknown>): Promise<Refusal> =>
    (await client.post(PEOPLE, body).expect(409)).body as Refusal;

  it.each([
    ['the new one has no birth date', '1980-05-01', null],
    ['the stored one has no birth date', null, '1980-05-01'],
    ['neither has a birth date', null, null],
  ])('is refused with who it may be when %s', async (name, stored, entered) => {
    const surname = `Podobná ${name.length}`;
    const { id, code } = await enterPerson(manager, bodyOf(surname, stored));
    const twin = { ...bodyOf(surname.toUpperCase(), entered), givenName: 'anna marie' };
    const refusal = await refused(consultant, twin);
    expect(refusal).toMatchObject({ code: 'participant.similar-exists', current: { isElsewhere: false } });
    expect(refusal.current.similar).toMatchObject([{ id, code }]);
    const made = await consultant.post(PEOPLE, { ...twin, confirmedDistinct: true }).expect(201);
    const fact = await app.db.one<{ data: { distinctFrom: string[] } }>(`SELECT data FROM fact WHERE subject_id = $1`, [
      (made.body as { id: string }).id,
    ]);
    expect(fact?.data.distinctFrom).toEqual([id]);
  });

  it('is told apart by two birth dates, and no word helps where both agree', async () => {
    await enterPerson(manager, bodyOf('Rozlišená', '1980-05-01'));
    await enterPerson(manager, bodyOf('Rozlišená', '1981-05-01'));
    const twin = { ...bodyOf('Rozlišená', '1980-05-01'), confirmedDistinct: true };
    expect((await refused(manager, twin)).code).toBe('participant.duplicate');
  });

  it('is not one whose name is only inflected alike', async () => {
    await enterPerson(manager, bodyOf('Kovářová', null));
    await enterPerson(manager, { ...bodyOf('Kovářov', null), givenName: 'Anna Mari' });
  });

  it('outside the own units is only said to exist', async () => {
    const { id, code } = await enterPerson(manager, bodyOf('Vzdálená', null, [foreignUnit.id]));
    const answer = await refused(consultant, bodyOf('Vzdálená', '1975-01-01'));
    expect(answer.current).toEqual({ similar: [], isElsewhere: true });
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${id}|${code}"`));
    expect((await refused(manager, bodyOf('Vzdálená', '1975-01-01'))).current.similar).toHaveLength(1);
  });

  it('is asked about when a change brings the likeness, and left alone when it does not', async () => {
    const first = await enterPerson(manager, bodyOf('Původní', null));
    const second = await enterPerson(manager, bodyOf('Jinak', '1980-01-02'));
    const path = `${PEOPLE}/${second.id}`;
    const answer = (await manager.patch(path, 1, { surname: 'Původní' }).expect(409)).body as Refusal;
    expect(answer.current.similar).toMatchObject([{ id: first.id }]);
    await manager.patch(path, 1, { surname: 'Původní', confirmedDistinct: true }).expect(200);
    await manager.patch(path, 2, { municipality: 'Jinde' }).expect(200);
    await manager.patch(path, 3, { birthDate: null }).expect(409);
    await manager.patch(`${PEOPLE}/${first.id}`, 1, { birthDate: '1990-03-04' }).expect(200);
  });

  it('is no matter of other values', async () => {
    const answer = await manager.post(PEOPLE, { ...bodyOf('Hodnota', null), confirmedDistinct: 'yes' }).expect(422);
    expect(answer.body).toMatchObject({ errors: [{ field: 'confirmedDistinct' }] });
  });
});
