import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import {
  createLog,
  diaryStage,
  enterPerson,
  indicatorValue,
  newId,
  personBody,
  visitBody,
  type DiaryStage,
} from '../../../test/factories/diary.ts';
import type { CountingRule, RuleRehearsal } from './dto/counting-rule.dto.ts';

const RULES = '/projects/RSSZ/counting-rules';

const rule = {
  thresholdMinutes: 2400,
  operator: 'more-than',
  minInPersonMinutes: 1200,
  inPersonRequired: false,
  hourMinutes: 60,
  almostFromMinutes: 1800,
  requireComplete: true,
  electronicModes: ['e-learning'],
  requiredFields: ['givenName', 'surname', 'birthDate', 'municipality', 'entryOn', 'sex', 'labourStatus', 'education'],
};
const atLeast = { ...rule, operator: 'at-least' };

interface Refused {
  readonly code: string;
  readonly errors?: { field: string; code: string }[];
  readonly current?: RuleRehearsal;
}

describe('counting rule', () => {
  let stage: DiaryStage;
  let manager: ApiClient;
  let evaluator: ApiClient;
  let exact: { id: string; code: string };

  beforeAll(async () => {
    stage = await diaryStage();
    manager = stage.manager;
    evaluator = await stage.app.as('evaluator');
    exact = await person([1440, 960]);
  });
  afterAll(() => stage.app.close());

  /** A person complete since January 2024, with visits from 1 February on. */
  async function person(visits: readonly number[]): Promise<{ id: string; code: string }> {
    const entered = await enterPerson(manager, personBody(stage.codes, [stage.unit.id]));
    await stage.app.db.query(
      `UPDATE participant_record SET answered_from = (
         SELECT jsonb_object_agg(field, '2024-01-02') FROM jsonb_object_keys(answered_from) AS field)
       WHERE participant_id = $1`,
      [entered.id],
    );
    for (const [at, minutes] of visits.entries()) await visit(entered.id, `2024-02-0${at + 1}`, minutes);
    return entered;
  }
  async function visit(participantId: string, heldOn: string, minutes: number): Promise<void> {
    const attendees = [{ participantId, minutes }];
    const body = visitBody(stage.codes, stage.unit.id, { heldOn, minutes, attendees });
    await createLog(manager, newId(), body).expect(201);
  }
  const versions = async (client = manager): Promise<CountingRule[]> =>
    ((await client.get(RULES).expect(200)).body as { items: CountingRule[] }).items;
  const rehearse = async (body: unknown): Promise<RuleRehearsal> =>
    (await manager.post(`${RULES}/rehearsal`, body).expect(200)).body as RuleRehearsal;
  const refused = async (path: string, body: unknown, status: number): Promise<Refused> =>
    (await manager.post(`${RULES}${path}`, body).expect(status)).body as Refused;
  const value = (query = ''): Promise<number> => indicatorValue(manager, 'participants', query);
  const ids = (people: readonly { readonly id: string }[]): string[] => people.map(({ id }) => id);

  it('begins with the rule of the definition, from the first day of the project', async () => {
    expect(await versions(evaluator)).toEqual([
      expect.objectContaining({
        ...{ number: 1, validFrom: '2023-01-01', validTo: null, isInForce: true, recordedBy: null, rehearsal: null },
        reason: 'Celkový počet účastníků: 60 nad 40 hodin podpory',
        rule,
      }),
    ]);
  });

  it('is changed by managers only, and rehearsed by them only', async () => {
    for (const client of [evaluator, stage.consultant]) {
      await client.post(`${RULES}/rehearsal`, { validFrom: '2024-09-01', rule }).expect(403);
      await client.post(RULES, { validFrom: '2024-09-01', rule, reason: 'x' }).expect(403);
      await client.post(`${RULES}/2/withdrawal-rehearsal`, {}).expect(403);
      await client.post(`${RULES}/2/withdrawal`, { reason: 'x' }).expect(403);
    }
    await (await stage.app.as('admin')).get(RULES).expect(403);
  });

  it('is rehearsed: who would enter, by name, before and after; and nothing is written', async () => {
    const before = await value();
    const found = await rehearse({ validFrom: '2024-09-01', rule: atLeast });
    expect(found).toMatchObject({
      currentVersion: 1,
      valueBefore: before,
      valueAfter: before + 1,
      leaves: [],
      moves: [],
    });
    expect(found.enters).toEqual([
      expect.objectContaining({
        id: exact.id,
        title: expect.stringContaining('Ukázka') as string,
        before: {
          state: 'almost',
          minutes: 2400,
          reason: expect.objectContaining({ code: 'participant.at-threshold' }) as unknown,
        },
        after: {
          state: 'counted',
          minutes: 2400,
          reason: expect.objectContaining({ code: 'participant.over-threshold' }) as unknown,
        },
      }),
    ]);
    expect(await value()).toBe(before);
    expect(await versions()).toHaveLength(1);
  });

  it('refuses what makes no sense, each beside its field', async () => {
    const fields = async (change: object, validFrom = '2024-09-01'): Promise<string[]> => {
      const { errors = [] } = await refused('/rehearsal', { validFrom, rule: { ...atLeast, ...change } }, 422);
      return errors.map(({ field, code }) => `${field}: ${code}`);
    };
    expect(await fields({ almostFromMinutes: 2500 })).toEqual(['rule.almostFromMinutes: rule.almost-above-threshold']);
    expect(await fields({ minInPersonMinutes: 2500 })).toEqual([
      'rule.minInPersonMinutes: rule.in-person-above-threshold',
    ]);
    expect(await fields({ requiredFields: [] })).toEqual(['rule.requiredFields: rule.required-fields-empty']);
    expect(await fields({ electronicModes: ['in-person', 'remote', 'e-learning'] })).toEqual([
      'rule.electronicModes: rule.everything-electronic',
    ]);
    expect(await fields({ thresholdMinutes: 70_000 })).toEqual(['rule.thresholdMinutes: rule.threshold-range']);
    expect(await fields({}, '2022-12-31')).toEqual(['validFrom: rule.before-project']);
    expect(await fields({}, '2025-01-01')).toEqual(['validFrom: rule.after-project']);
    expect(await fields({ operator: 'more-than' })).toEqual(['rule: rule.unchanged']);
    expect((await refused('/rehearsal', { validFrom: '2023-01-01', rule: atLeast }, 409)).code).toBe(
      'rule.valid-from-taken',
    );
  });

  it('refuses what is no rule: unknown fields and values', async () => {
    const codes = async (change: object): Promise<string[]> => {
      const { errors = [] } = await refused(
        '/rehearsal',
        { validFrom: '2024-09-01', rule: { ...rule, ...change } },
        422,
      );
      return errors.map(({ field }) => field);
    };
    expect(await codes({ colour: 'red' })).toEqual(['rule.colour']);
    expect(await codes({ operator: 'roughly' })).toEqual(['rule.operator']);
    expect(await codes({ thresholdMinutes: 2400.5 })).toEqual(['rule.thresholdMinutes']);
    expect(await codes({ thresholdMinutes: 0 })).toContain('rule.thresholdMinutes');
    expect(await codes({ hourMinutes: 50 })).toEqual(['rule.hourMinutes']);
    expect(await codes({ hourMinutesByKind: { training: 30 } })).toEqual(['rule.hourMinutesByKind.training']);
    expect(await codes({ requiredFields: ['shoeSize'] })).toEqual(['rule.requiredFields']);
    expect(await codes({ electronicModes: ['pigeon'] })).toEqual(['rule.electronicModes']);
    await manager.post(`${RULES}/rehearsal`, { validFrom: '2024-02-30', rule }).expect(422);
    await manager.post(`${RULES}/rehearsal`, { validFrom: '2024-09-01' }).expect(422);
    await manager.post(`${RULES}/one/withdrawal-rehearsal`, {}).expect(404);
    await manager.post(`${RULES}/99/withdrawal-rehearsal`, {}).expect(404);
  });

  it('is saved only over the rehearsal that was seen', async () => {
    const change = { validFrom: '2024-09-01', rule: atLeast };
    const reason = 'Výklad řídicího orgánu';
    expect((await refused('', { ...change, reason }, 422)).code).toBe('rule.not-rehearsed');
    const { token } = await rehearse(change);
    expect((await refused('', { ...change, reason: ' ', rehearsal: token }, 422)).errors?.[0]).toMatchObject({
      ...{ field: 'reason', code: 'reason.required' },
    });
    const another = {
      validFrom: '2024-09-01',
      rule: { ...atLeast, thresholdMinutes: 1440, almostFromMinutes: 1200, minInPersonMinutes: 0 },
    };
    expect((await refused('', { ...another, reason, rehearsal: token }, 409)).code).toBe('rule.rehearsal-stale');

    const late = await person([1440, 960]);
    const stale = await refused('', { ...change, reason, rehearsal: token }, 409);
    expect(stale.code).toBe('rule.rehearsal-stale');
    expect(ids(stale.current?.enters ?? [])).toEqual(expect.arrayContaining([exact.id, late.id]));
    expect(await versions()).toHaveLength(1);
  });

  it('holds from its day: earlier days keep their value, and the past view the rule it knew', async () => {
    const change = { validFrom: '2024-09-01', rule: atLeast };
    const [august, today, known] = [await value('?asOf=2024-08-31'), await value(), stage.app.clock.now()];
    const { token, valueAfter, enters } = await rehearse(change);
    await stage.app.db.query(`SELECT pg_sleep(0.01)`);
    const added = await manager.post(RULES, { ...change, reason: 'Výklad', rehearsal: token }).expect(201);
    const [second, first] = (added.body as { items: CountingRule[] }).items;
    expect(second).toMatchObject({
      ...{ number: 2, validFrom: '2024-09-01', validTo: null, isInForce: true, reason: 'Výklad' },
      rehearsal: { valueBefore: today, valueAfter, enters: enters.length, leaves: 0 },
    });
    expect(first).toMatchObject({ number: 1, validTo: '2024-08-31', isInForce: false });
    expect(await value()).toBe(valueAfter);
    expect(await value('?asOf=2024-08-31')).toBe(august);
    expect(await value(`?knownAt=${encodeURIComponent(known)}`)).toBe(today);
    const { body } = await manager.get('/projects/RSSZ/indicators').expect(200);
    const persons = (body as { code: string; rule: object; ruleVersion: object | null }[])[1];
    expect(persons).toMatchObject({
      rule: { operator: 'at-least' },
      ruleVersion: { number: 2, validFrom: '2024-09-01' },
    });
    const fact = await stage.app.db.one<{ data: object }>(`SELECT data FROM fact WHERE type = 'counting-rule.added'`);
    expect(fact?.data).toMatchObject({ number: 2, valueBefore: today, valueAfter });
  });

  it('agrees everywhere: value, evidence, list of people, radar and explanation', async () => {
    const { body: page } = await manager.get('/projects/RSSZ/participants?state=counted&size=500').expect(200);
    const { body: evidence } = await manager
      .get('/projects/RSSZ/indicators/participants/evidence?state=counted')
      .expect(200);
    const { body: radar } = await manager.get('/projects/RSSZ/indicators/participants/radar').expect(200);
    const { body: why } = await manager.get(`/projects/RSSZ/indicators/participants/evidence/${exact.id}`).expect(200);
    const counted = await value();
    expect((page as { total: number }).total).toBe(counted);
    expect((evidence as { total: number }).total).toBe(counted);
    expect(radar).toMatchObject({ outlook: { counted }, operator: 'at-least' });
    expect(why).toMatchObject({ state: 'counted', rule: { number: 2 }, minutes: 2400 });
  });

  it('that holds from the past says which past values move, those of verdicts too', async () => {
    const asOf = '2024-04-30';
    const verdict = { indicator: 'participants', asOf, outcome: 'confirmed', finding: 'Souhlasí' };
    await evaluator.post('/projects/RSSZ/verdicts', verdict).expect(201);
    const sealed = await value(`?asOf=${asOf}`);
    const change = { validFrom: '2024-03-01', rule: { ...atLeast, thresholdMinutes: 1440, almostFromMinutes: 1200 } };
    const found = await rehearse(change);
    expect(found).toMatchObject({ asOf: '2024-08-31', ruleDay: '2024-08-31', currentVersion: 1 });
    expect(found.pastDays.map((day) => day.asOf)).toEqual([
      ...['2024-03-31', '2024-04-30', '2024-05-31', '2024-06-30', '2024-07-31'],
    ]);
    expect(found.pastDays[1]).toEqual({ asOf, valueBefore: sealed, valueAfter: sealed + 2, verdictValue: sealed });
    expect(await value(`?asOf=${asOf}`)).toBe(sealed);
  });

  it('asks for other fields of a record, and list, indicator and explanation all say so', async () => {
    const strict = { ...atLeast, requiredFields: [...rule.requiredFields, 'postalCode'] };
    const change = { validFrom: '2024-09-10', rule: strict };
    const { token, leaves } = await rehearse(change);
    expect(ids(leaves)).toContain(exact.id);
    await manager.post(RULES, { ...change, reason: 'Monitorovací list žádá PSČ', rehearsal: token }).expect(201);
    const { body: shown } = await manager.get(`/projects/RSSZ/participants/${exact.id}`).expect(200);
    const { body: why } = await manager.get(`/projects/RSSZ/indicators/participants/evidence/${exact.id}`).expect(200);
    for (const one of [shown, why]) {
      expect(one).toMatchObject({
        ...{ state: 'almost', missingFields: ['postalCode'], completeFrom: null },
        reason: { code: 'participant.over-incomplete', params: { missing: 'postalCode' } },
      });
    }
    const { body: sheet } = await manager.get(`/projects/RSSZ/participants/${exact.id}/sheet`).expect(200);
    expect((sheet as { findings: unknown[] }).findings).toContainEqual(
      expect.objectContaining({ severity: 'blocking', field: 'postalCode' }),
    );
    expect(await value('?asOf=2024-09-09')).toBeGreaterThan(await value());
  });

  it('is withdrawn with a reason, after a rehearsal; the first one never', async () => {
    expect((await refused('/1/withdrawal-rehearsal', {}, 422)).code).toBe('rule.first-not-withdrawn');
    const { body } = await manager.post(`${RULES}/3/withdrawal-rehearsal`, {}).expect(200);
    const { token, enters } = body as RuleRehearsal;
    expect(ids(enters)).toContain(exact.id);
    expect((await refused('/3/withdrawal', { reason: 'Omyl' }, 422)).code).toBe('rule.not-rehearsed');
    expect((await refused('/3/withdrawal', { reason: '', rehearsal: token }, 422)).errors?.[0]).toMatchObject({
      ...{ field: 'reason', code: 'reason.required' },
    });
    const wrong = token.startsWith('0') ? `1${token.slice(1)}` : `0${token.slice(1)}`;
    expect((await refused('/3/withdrawal', { reason: 'Omyl', rehearsal: wrong }, 409)).code).toBe(
      'rule.rehearsal-stale',
    );
    const known = stage.app.clock.now();
    const before = await value();
    await stage.app.db.query(`SELECT pg_sleep(0.01)`);
    await manager.post(`${RULES}/3/withdrawal`, { reason: 'Omyl', rehearsal: token }).expect(200);
    expect(await value()).toBe(before + enters.length);
    expect(await value(`?knownAt=${encodeURIComponent(known)}`)).toBe(before);
    const shown = await versions();
    expect(shown.find(({ number }) => number === 3)).toMatchObject({ isInForce: false, withdrawn: { reason: 'Omyl' } });
    expect(shown.find(({ isInForce }) => isInForce)?.number).toBe(2);
    await manager.post(`${RULES}/3/withdrawal`, { reason: 'Omyl', rehearsal: token }).expect(404);
  });
});
