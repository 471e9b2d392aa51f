import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import { diaryStage, enterPerson, personBody, type DiaryCodes } from '../../../test/factories/diary.ts';

interface Sheet extends Record<string, unknown> {
  version: number;
  refusedFields: string[];
  findings: { severity: string; code: string; field: string }[];
  frozenFields: string[];
  answeredFrom: Record<string, string>;
}
interface Problem {
  code: string;
  errors?: { field?: string; code: string }[];
}

const PEOPLE = '/projects/RSSZ/participants';

const wholeAddress = {
  titleBefore: 'Mgr.',
  street: 'Ukázková',
  houseNumber: '100/2a',
  municipalityPart: 'Dolní Ukázkov',
  postalCode: '415 01',
  email: 'ukazka@example.org',
  phone: '+420 601 123 456',
};

describe('the monitoring sheet of a participant', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, manager, consultant } = await diaryStage());
  });
  afterAll(() => app.close());

  const sheetOf = async (client: ApiClient, id: string): Promise<Sheet> =>
    (await client.get(`${PEOPLE}/${id}/sheet`).expect(200)).body as Sheet;
  const body = (over: Record<string, unknown> = {}) => ({ ...personBody(codes, [unit.id]), ...over });
  const errorsOf = (answer: { body: unknown }) => (answer.body as Problem).errors;

  it('keeps the address in its parts, contact and title', async () => {
    const { id } = await enterPerson(consultant, body(wholeAddress));
    expect(await sheetOf(consultant, id)).toMatchObject({
      ...wholeAddress,
      houseNumber: '100',
      orientationNumber: '2',
      orientationLetter: 'A',
      postalCode: '41501',
      isHidden: false,
    });
  });

  it('tells none, refused and not asked apart, in values and in what it lacks', async () => {
    const { id } = await enterPerson(consultant, body());
    const warned = async () =>
      (await sheetOf(consultant, id)).findings.filter(({ field }) => field === 'disadvantages').map(({ code }) => code);
    expect(await sheetOf(consultant, id)).toMatchObject({ disadvantages: null, refusedFields: [] });
    expect(await warned()).toEqual(['participant.field-missing']);
    await consultant.patch(`${PEOPLE}/${id}`, 1, { refusedFields: ['disadvantages'] }).expect(200);
    expect(await sheetOf(consultant, id)).toMatchObject({ disadvantages: null, refusedFields: ['disadvantages'] });
    expect(await warned()).toEqual(['participant.field-refused']);
    const second = await enterPerson(consultant, body({ disadvantages: [] }));
    expect(await sheetOf(consultant, second.id)).toMatchObject({ disadvantages: [], refusedFields: [] });
    const third = await enterPerson(consultant, body({ disadvantages: ['ZNZP', 'SPOZ'] }));
    expect(await sheetOf(consultant, third.id)).toMatchObject({ disadvantages: ['SPOZ', 'ZNZP'] });
  });

  it('says what blocks, what warns and since when each field has its answer', async () => {
    const { id } = await enterPerson(consultant, body({ education: null, labourStatus: 'TPZAMCI' }));
    const { findings, answeredFrom } = await sheetOf(consultant, id);
    expect(findings.map(({ severity, field, code }) => `${severity} ${field} ${code}`)).toEqual([
      'blocking education participant.field-missing',
      'warning postalCode participant.field-missing',
      'warning housingAccess participant.field-missing',
      'warning disadvantages participant.field-missing',
      'information sector code.list-empty',
    ]);
    expect(answeredFrom).toMatchObject({ surname: app.clock.today(), labourStatus: app.clock.today() });
    expect(answeredFrom).not.toHaveProperty('education');
  });

  it('freezes the state at entry: filled in freely, corrected only with a reason', async () => {
    const { id } = await enterPerson(consultant, body({ education: 'VZ0' }));
    expect((await sheetOf(consultant, id)).frozenFields).toEqual(['sex', 'labourStatus', 'education']);
    const refused = await consultant.patch(`${PEOPLE}/${id}`, 1, { education: 'VZJN' }).expect(422);
    expect(errorsOf(refused)).toMatchObject([{ field: 'education', code: 'participant.entry-state-frozen' }]);
    await consultant.patch(`${PEOPLE}/${id}`, 1, { education: null }).expect(422);
    await consultant.patch(`${PEOPLE}/${id}`, 1, { housingAccess: 'does-not-belong' }).expect(200);
    await consultant.patch(`${PEOPLE}/${id}`, 2, { education: 'VZJN', reason: 'Překlep při opisování' }).expect(200);
    expect(await sheetOf(consultant, id)).toMatchObject({ education: 'VZJN', version: 3 });
    const reasons = await app.db.query<{ reason: string | null }>(
      `SELECT correction_reason AS reason FROM participant_record WHERE participant_id = $1 ORDER BY recorded_from, recorded_to`,
      [id],
    );
    expect(reasons.map(({ reason }) => reason)).toEqual([null, null, 'Překlep při opisování']);
  });

  it.each([
    ['a birth number in a note of the address', { street: '855412/1234' }, 'street', 'text.birth-number'],
    ['a postal code of four digits', { postalCode: '4150' }, 'postalCode', 'participant.postal-code'],
    ['a house number in words', { houseNumber: 'u lesa' }, 'houseNumber', 'participant.house-number'],
    ['a refusal where there is none', { refusedFields: ['education'] }, 'education', 'participant.refusal-not-allowed'],
    ['a refusal of what is no question', { refusedFields: ['surname'] }, 'refusedFields', 'validation.not-in-list'],
    ['a code of an empty list', { sector: 'X' }, 'sector', 'code.list-empty'],
    ['an unknown disadvantage', { disadvantages: ['X'] }, 'disadvantages', 'code.unknown'],
    ['a disadvantage twice', { disadvantages: ['ZNZP', 'ZNZP'] }, 'disadvantages', 'validation.duplicate'],
    ['another access to housing', { housingAccess: 'maybe' }, 'housingAccess', 'validation.not-in-list'],
  ])('refuses %s', async (_what, over, field, code) => {
    expect(errorsOf(await consultant.post(PEOPLE, body(over)).expect(422))).toMatchObject([{ field, code }]);
  });

  it('judges codes by the day of entry', async () => {
    await app.db.query(
      `INSERT INTO code_list_item (list, code, label_cs, label_en, valid_to)
       VALUES ('project-position', 'OLD', 'Zrušená', 'Closed', '2023-06-30')`,
    );
    await enterPerson(consultant, body({ entryOn: '2023-05-02', projectPosition: 'OLD' }));
    const late = await consultant.post(PEOPLE, body({ entryOn: '2023-07-01', projectPosition: 'OLD' })).expect(422);
    expect(errorsOf(late)).toMatchObject([{ field: 'projectPosition', code: 'code.unknown' }]);
  });

  it('records who opened whose data, once a day, and not of those who see a pseudonym', async () => {
    const { id } = await enterPerson(manager, body());
    await sheetOf(consultant, id);
    await sheetOf(consultant, id);
    await sheetOf(manager, id);
    await sheetOf(await app.as('evaluator'), id);
    const opened = await app.db.query(`SELECT 1 FROM fact WHERE subject_id = $1 AND type = 'participant.opened'`, [id]);
    expect(opened).toHaveLength(2);
  });

  it('shows an evaluator neither identity nor sensitive answers, and nobody else’s people to a consultant', async () => {
    const { id } = await enterPerson(consultant, body({ ...wholeAddress, disadvantages: ['ZNMIG'] }));
    const hidden = await sheetOf(await app.as('evaluator'), id);
    expect(hidden).toMatchObject({ isHidden: true, surname: null, email: null, disadvantages: null, sex: codes.sex });
    expect(JSON.stringify(hidden)).not.toMatch(/ZNMIG|Ukázková|example\.org/);
    const stranger = await app.as('consultant', { unitIds: [] });
    await stranger.get(`${PEOPLE}/${id}/sheet`).expect(404);
    await (await app.as('admin')).get(`${PEOPLE}/${id}/sheet`).expect(403);
  });
});
