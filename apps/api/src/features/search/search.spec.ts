import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { countStatements } from '../../../test/count-statements.ts';
import { callBody } from '../../../test/factories/call.ts';
import {
  createLog,
  diaryStage,
  enterPerson,
  newId,
  personBody,
  visitBody,
  type DiaryStage,
} from '../../../test/factories/diary.ts';
import { approvePlan, measureWith, planDraft, planWith } from '../../../test/factories/plan.ts';

interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly code: string | null;
  readonly detail: string | null;
  readonly parentId: string | null;
}
interface Answer {
  readonly groups: { readonly kind: string; readonly items: Hit[]; readonly hasMore: boolean }[];
  readonly isNear: boolean;
}

describe('one box over everything', () => {
  let stage: DiaryStage;
  let coordinator: ApiClient;
  let evaluator: ApiClient;
  let admin: ApiClient;
  const ids = { measure: '', foreignMeasure: '', log: '', foreignLog: '', person: '', foreignPerson: '' };

  const search = async (who: ApiClient, q: string, body: object = {}): Promise<Answer> =>
    (await who.post('/projects/RSSZ/search', { q, ...body }).expect(200)).body as Answer;
  const of = (answer: Answer, kind: string): Hit[] => answer.groups.find((group) => group.kind === kind)?.items ?? [];
  const idsOf = (answer: Answer, kind: string): string[] => of(answer, kind).map(({ id }) => id);

  beforeAll(async () => {
    stage = await diaryStage();
    const { app, codes, unit, foreignUnit, manager } = stage;
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    evaluator = await app.as('evaluator');
    admin = await app.as('admin');
    const planned = async (unitId: string, title: string): Promise<string> => {
      const measure = measureWith({ title, description: 'Zadlužené domácnosti ve vyloučených lokalitách' });
      const plan = await planDraft(manager, unitId, planWith([measure]));
      await approvePlan(manager, unitId, plan.shown.id);
      return measure.measureId;
    };
    ids.measure = await planned(unit.id, 'Dluhová poradna v Ukázkově');
    ids.foreignMeasure = await planned(foreignUnit.id, 'Dluhové poradenství jinde');
    const visited = async (unitId: string, over: object): Promise<string> => {
      const id = newId();
      await createLog(manager, id, { ...visitBody(codes, unitId), ...over }).expect(201);
      return id;
    };
    ids.log = await visited(unit.id, { note: 'Řešili jsme ubytovnu', internalNote: 'Starosta váhá kvůli hazardu' });
    ids.foreignLog = await visited(foreignUnit.id, { note: 'Řešili jsme ubytovny', internalNote: 'Také hazard' });
    const entered = async (unitIds: string[], surname: string): Promise<string> =>
      (await enterPerson(manager, { ...personBody(codes, unitIds), givenName: 'Žofie', surname })).id;
    ids.person = await entered([unit.id], 'Šťastná');
    ids.foreignPerson = await entered([foreignUnit.id], 'Šťastná Vzdálená');
    await manager.post('/projects/RSSZ/calls', callBody({ name: 'Podpora dluhového poradenství' })).expect(201);
  });
  afterAll(() => stage.app.close());

  describe('finds', () => {
    it.each(['dluhova poradna', 'DLUHOVÁ PORADNA', 'dluhové poradny', 'poradnou dluh'])(
      'a measure by "%s"',
      async (q) => {
        expect(idsOf(await search(stage.manager, q), 'measure')).toContain(ids.measure);
      },
    );

    it('several kinds at once, the measure with its plan and unit', async () => {
      const answer = await search(stage.manager, 'dluhy');
      expect(answer.groups.map(({ kind }) => kind)).toEqual(['measure', 'call', 'programme-item']);
      expect(of(answer, 'programme-item')[0]).toMatchObject({ code: expect.stringMatching(/^2\.1/), parentId: '2.1' });
      expect(of(answer, 'measure')[0]).toMatchObject({
        parentId: expect.any(String),
        unit: { id: expect.any(String) },
      });
      expect(answer.isNear).toBe(false);
    });

    it('a document by its code and by its words, an item of the catalogue by its code', async () => {
      expect(of(await search(stage.manager, 'V-01'), 'deliverable')).toMatchObject([{ code: 'V-01' }]);
      expect(of(await search(stage.manager, 'metodika tvorby plánu'), 'deliverable')[0]?.code).toBe('V-01');
      expect(of(await search(stage.manager, '2.1-A06'), 'programme-item')).toMatchObject([{ code: '2.1-A06' }]);
    });

    it('a unit by its name and a call by its number', async () => {
      const { name } = (await stage.manager.get(`/projects/RSSZ/territorial-units/${stage.unit.id}`)).body;
      expect(idsOf(await search(stage.manager, name), 'territorial-unit')).toContain(stage.unit.id);
      const { number } = callBody({}) as { number: string };
      expect(of(await search(stage.manager, number), 'call')).toMatchObject([{ code: number }]);
    });

    it('what was mistyped, and says that it is only near', async () => {
      const answer = await search(stage.manager, 'poradan dluhvoa');
      expect(answer.isNear).toBe(true);
      expect(idsOf(answer, 'measure')).toContain(ids.measure);
      const person = await search(stage.manager, 'Zofie Stastan');
      expect(person.isNear).toBe(true);
      expect(idsOf(person, 'participant')).toContain(ids.person);
    });

    it('nothing for what nobody wrote, for one letter and for nothing but signs', async () => {
      for (const q of ['kvxzqwj', 'a', '', '   ', '%', '_']) {
        expect(await search(stage.manager, q)).toEqual({ groups: [], isNear: false });
      }
    });

    it('takes signs of patterns for what they are', async () => {
      for (const q of ['.*', '(dluh', 'dluh|byt', '[a-z]+', "'; DROP TABLE measure; --", '\\m']) {
        const answer = await search(stage.manager, q);
        expect(answer.isNear || of(answer, 'measure').length === 0).toBe(true);
      }
    });

    it('as many as asked, and says when there are more', async () => {
      const answer = await search(stage.manager, 'podpora', { kinds: ['programme-item'], size: 3 });
      expect(answer.groups).toMatchObject([{ kind: 'programme-item', hasMore: true }]);
      expect(of(answer, 'programme-item')).toHaveLength(3);
    });

    it('first what begins with the word', async () => {
      const [first] = of(await search(stage.manager, 'dluhov', { kinds: ['measure'] }), 'measure');
      expect(first?.title).toMatch(/^Dluhov/);
    });
  });

  describe('keeps to what each may read', () => {
    it('a consultant finds logs and people of own units only, plans of the whole project', async () => {
      const logs = await search(stage.consultant, 'ubytovna');
      expect(idsOf(logs, 'advisory-log')).toEqual([ids.log]);
      expect(idsOf(await search(stage.consultant, 'Šťastná'), 'participant')).toEqual([ids.person]);
      const measures = idsOf(await search(stage.consultant, 'dluhove', { kinds: ['measure'] }), 'measure');
      expect([...measures].sort()).toEqual([ids.measure, ids.foreignMeasure].sort());
    });

    it('a coordinator finds the own unit only and never people', async () => {
      expect(idsOf(await search(coordinator, 'dluhove'), 'measure')).toEqual([ids.measure]);
      expect(idsOf(await search(coordinator, 'ubytovna'), 'advisory-log')).toEqual([ids.log]);
      expect(of(await search(coordinator, 'Šťastná'), 'participant')).toEqual([]);
      expect((await search(coordinator, 'Šťastna Žofie')).groups).toEqual([]);
    });

    it('internal notes are found by those who write the diary of the unit, by nobody else', async () => {
      expect(idsOf(await search(stage.manager, 'hazard'), 'advisory-log').sort()).toEqual(
        [ids.log, ids.foreignLog].sort(),
      );
      const own = await search(stage.consultant, 'hazardu');
      expect(of(own, 'advisory-log')).toMatchObject([{ id: ids.log, detail: expect.stringContaining('hazard') }]);
      for (const reader of [coordinator, evaluator, admin]) {
        expect(of(await search(reader, 'hazard'), 'advisory-log')).toEqual([]);
      }
    });

    it('an evaluator finds people by pseudonym, never by name, not even mistyped', async () => {
      expect(of(await search(evaluator, 'Šťastná'), 'participant')).toEqual([]);
      expect(of(await search(evaluator, 'Stastan'), 'participant')).toEqual([]);
      const [hit] = of(await search(evaluator, 'P-001'), 'participant');
      expect(hit).toMatchObject({ code: 'P-001', title: null });
    });

    it('an administrator finds the public catalogue only', async () => {
      const answer = await search(admin, 'dluhy');
      expect(answer.groups.map(({ kind }) => kind)).toEqual(['programme-item']);
    });

    it('who is not signed in finds nothing here', async () => {
      await stage.app.anonymous.post('/projects/RSSZ/search', { q: 'dluhy' }).expect(401);
    });

    it('a voided visit and a superseded plan are not found', async () => {
      const id = newId();
      await createLog(stage.manager, id, { ...visitBody(stage.codes, stage.unit.id), note: 'Omylem zapsáno' }).expect(
        201,
      );
      expect(idsOf(await search(stage.manager, 'omylem'), 'advisory-log')).toEqual([id]);
      const { body } = await stage.manager.get(`/projects/RSSZ/advisory-logs/${id}`);
      await stage.manager
        .post(`/projects/RSSZ/advisory-logs/${id}/void`, { reason: 'omyl' })
        .set('if-match', `"${body.version}"`)
        .expect(200);
      expect(idsOf(await search(stage.manager, 'omylem'), 'advisory-log')).toEqual([]);
    });
  });

  describe('refuses', () => {
    it.each([
      [{ q: 'x'.repeat(201) }],
      [{}],
      [{ q: 'dluh', kinds: ['song'] }],
      [{ q: 'dluh', kinds: ['measure', 'measure'] }],
      [{ q: 'dluh', size: 51 }],
      [{ q: 'dluh', unknown: 1 }],
    ])('%j', async (body) => {
      const answer = await stage.manager.post('/projects/RSSZ/search', body).expect(422);
      expect(answer.body.code).toBe('validation.failed');
    });
  });

  it('asks the database once beside who asks, whatever was typed', async () => {
    const statements = countStatements();
    const ofNothing = await statements.of(() => search(stage.manager, 'a'));
    for (const q of ['dluhova poradna', 'poradan dluhvoa', 'kvxzqwj']) {
      expect(await statements.of(() => search(stage.manager, q))).toBe(ofNothing + 1);
    }
    statements.restore();
  });

  describe('keeps whose names it showed', () => {
    const readersOf = async (personId: string): Promise<string[]> => {
      const { body } = await stage.manager.get(`/projects/RSSZ/participants/${personId}/protection`).expect(200);
      const openings = body.openings as { kind: string; by: { id: string } }[];
      return openings.filter(({ kind }) => kind === 'list').map(({ by }) => by.id);
    };

    it('on the page of the person, found by name, by pseudonym and mistyped', async () => {
      for (const q of ['Šťastná', 'P-001', 'Zofie Stastan']) {
        const reader = await stage.app.as('consultant', { unitIds: [stage.unit.id] });
        expect(idsOf(await search(reader, q), 'participant')).toEqual([ids.person]);
        expect(await readersOf(ids.person)).toContain(reader.user.id);
        expect(await readersOf(ids.foreignPerson)).not.toContain(reader.user.id);
      }
    });

    it('not of who read a pseudonym', async () => {
      const reader = await stage.app.as('evaluator');
      expect(of(await search(reader, 'P-001'), 'participant')).toHaveLength(1);
      expect(await readersOf(ids.person)).not.toContain(reader.user.id);
    });
  });

  it('knows no word of a note and no name among the words that correct', async () => {
    const rows = await stage.app.db.query(`SELECT word FROM search_word WHERE word ~ '(stastn|zofi|starost)'`);
    expect(rows).toEqual([]);
  });

  it('finds a measure by its implementer, whose name is not among the words that correct', async () => {
    const measure = measureWith({ title: 'Kukačková dílna', implementer: 'Bc. Krasomila Ukázkovská' });
    await planDraft(stage.manager, stage.unit.id, planWith([measure]), { title: 'Plán ulice' });
    expect(idsOf(await search(stage.manager, 'Krasomila Ukázkovská'), 'measure')).toEqual([measure.measureId]);
    const words = await stage.app.db.query(`SELECT word FROM search_word WHERE word ~ '(krasomil|ukazkovsk|kukackov)'`);
    expect(words).toEqual([{ word: 'kukackov' }]);
  });

  it('collects the words of two who write the same ones in another order, neither held up for good', async () => {
    const words = Array.from(
      { length: 4_000 },
      (_, at) => `soubezne${String(at).replace(/\d/g, (d) => 'abcdefghij'[+d] ?? '')}`,
    );
    const write = (number: number, text: string): Promise<unknown> =>
      stage.app.db.query(`UPDATE deliverable SET title_folded = $2 WHERE number = $1`, [number, text]);
    await Promise.all([write(1, words.join(' ')), write(2, words.toReversed().join(' '))]);
    const known = await stage.app.db.query(`SELECT 1 FROM search_word WHERE word ~ '^soubezne[a-j]+$'`);
    expect(known).toHaveLength(words.length);
  });
});
