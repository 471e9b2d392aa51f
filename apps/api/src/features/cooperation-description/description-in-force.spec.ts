import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, versionInForce, type VersionDays } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeCatalogue, makeDescription, type MadeCriterion } from '../../../test/factories/comparison.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import { descriptionInForce } from './description-in-force.lookup.ts';

type Version = Pick<VersionDays, 'agreedOn' | 'approvedOn'> & { readonly isSuperseded?: boolean };
const version = (agreed: string | null, approved: string | null = null, isSuperseded = false): Version => ({
  agreedOn: agreed === null ? null : localDate(agreed),
  approvedOn: approved === null ? null : localDate(approved),
  isSuperseded,
});

describe('the description in force', () => {
  let app: AppUnderTest;
  let manager: ApiClient & { user: MadeUser };
  let criterion: MadeCriterion;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    const made = await makeCatalogue(app.db, app.project, { number: 101, criteria: [{ code: 'K1', area: 'housing' }] });
    criterion = made.get('K1')!;
  });
  afterAll(() => app.close());

  /** A unit with versions, each promising one result called after its number. */
  async function unitWith(versions: readonly Version[]): Promise<{ id: string; ids: string[] }> {
    const unit = await makeUnit(app.db, app.project);
    const ids: string[] = [];
    for (const [index, one] of versions.entries()) {
      const place = { unitId: unit.id, by: manager.user.id, number: index + 1, criteria: [criterion] };
      const id = await makeDescription(app.db, app.project, { ...place, ...one });
      await app.db.query(
        `INSERT INTO expected_result (id, project_id, description_id, area_id, result_key, title, target, due_on, position)
         SELECT $1, a.project_id, a.description_id, a.id, $1, $2, 'cíl', '2024-10-31', 1
         FROM description_area a WHERE a.description_id = $3`,
        [uuidv7(), `Výsledek verze ${index + 1}`, id],
      );
      ids.push(id);
    }
    return { id: unit.id, ids };
  }

  const approved = version('2023-03-01', '2023-03-10');
  const cases: [string, Version[], number | null][] = [
    ['is none for a draft', [version(null)], null],
    ['is the agreed one before anything is approved', [version('2023-03-01')], 1],
    ['stays the approved one beside an agreed amendment', [approved, version('2024-05-01')], 1],
    [
      'is the amendment once approved',
      [version('2023-03-01', '2023-03-10', true), version('2024-05-01', '2024-06-01')],
      2,
    ],
    ['is not a draft withdrawn later', [approved, version(null, null, true)], 1],
    ['is the later of two agreed', [version('2023-03-01', null, true), version('2024-05-01')], 2],
  ];

  it.each(cases)('%s, by the domain and by the database', async (_, versions, expected) => {
    const unit = await unitWith(versions);
    const days = versions.map((one, index) => ({ ...one, number: index + 1 }));
    expect(versionInForce(days, localDate(SPEC_TODAY))?.number ?? null).toBe(expected);
    const found = await app.db.one<{ id: string }>(descriptionInForce('d.unit_id = $1'), [unit.id]);
    expect(found?.id ?? null).toBe(expected === null ? null : unit.ids[expected - 1]);
  });

  it('says which results a successor takes over', async () => {
    const unit = await unitWith([approved, version('2024-05-01')]);
    await app.as('consultant', { unitIds: [unit.id] });
    const successor = await app.as('consultant');
    const { body } = await manager
      .post(`/projects/RSSZ/territorial-units/${unit.id}/handovers`, {
        successorId: successor.user.id,
        validFrom: SPEC_TODAY,
      })
      .expect(201);
    expect(body.pack.results.map(({ title }: { title: string }) => title)).toEqual(['Výsledek verze 1']);
  });
});
