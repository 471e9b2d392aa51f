import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../test/factories/diary.ts';
import { ESF, esfStage, refusalOf, type EsfStage } from '../../../test/factories/is-esf.ts';

describe('a row of a list from IS ESF', () => {
  let stage: EsfStage;
  let text: string;
  beforeAll(async () => {
    stage = await esfStage();
    text = await stage.esf.personsText();
  });
  afterAll(() => stage.app.close());
  beforeEach(() => stage.esf.undoEverything());

  it('that is ambiguous or unmatched waits for somebody, and what they settled outlives the next list', async () => {
    const { esf, manager, jana, eva } = stage;
    const [header = '', janaLine = '', evaLine = ''] = text.split('\r\n');
    const moved = janaLine.replace('Ukázkov', 'Jinde');
    const single = evaLine.replace('Vdaná', 'Svobodná');
    await esf.load([header, janaLine, moved, single, ''].join('\r\n')).expect(200);
    const { items, exchangeId } = await esf.rows('open');
    expect(items.map(({ state, candidates }) => [state, candidates.map(({ id }) => id)])).toEqual([
      ['ambiguous', [jana.id]],
      ['ambiguous', [jana.id]],
      ['unmatched', [eva.id]],
    ]);
    const [first, second, third] = items;
    if (!first || !second || !third) throw new Error('rows are missing');
    const aside = { kind: 'not-ours', reason: 'V IS ESF je dvakrát' };
    expect(await refusalOf(esf.settle(exchangeId, first, { ...aside, reason: ' ' }))).toBe('reason.required');
    expect(await refusalOf(esf.settle(exchangeId, first, { ...aside, reason: 'r. č. 850412/0009' }))).toBe(
      'text.birth-number',
    );
    const nobody = { kind: 'link', participantId: newId() };
    expect(await refusalOf(esf.settle(exchangeId, third, nobody))).toBe('is-esf.participant-unknown');
    await esf.settle(exchangeId, first, { kind: 'link' }).expect(422);
    await esf.settle(exchangeId, third, { kind: 'link', participantId: eva.id }).expect(200);
    await esf.settle(exchangeId, second, aside).expect(200);
    const matched = await manager.post(`${ESF}/lists/${exchangeId}/match`).expect(200);
    expect(matched.body).toMatchObject({ list: { open: 0, differing: 1 } });
    const taken = esf.settle(exchangeId, { ...second, version: 2 }, { kind: 'link', participantId: jana.id });
    expect(await refusalOf(taken, 409)).toBe('is-esf.participant-taken');

    await esf.load([header, single, moved, janaLine, ''].join('\r\n')).expect(200);
    expect((await esf.rows()).items.map(({ line, state }) => [line, state])).toEqual([
      [2, 'linked'],
      [4, 'matched'],
      [3, 'not-ours'],
    ]);
    expect(await refusalOf(esf.settle(exchangeId, third, { kind: 'open' }), 409)).toBe('is-esf.superseded');
  });

  it('shows what IS ESF has in another way, and it is recorded whose data was seen', async () => {
    const { app, esf, manager, eva } = stage;
    await esf.load(text.replace('2.1.1990;Ukázkov', '02.01.1990;Ukázkov nad Řekou')).expect(200);
    const { body } = await manager.get(`${ESF}/differences`).expect(200);
    expect(body).toMatchObject({
      total: 1,
      items: [
        {
          person: { id: eva.id },
          line: 3,
          fields: [{ field: 'municipality', ours: 'Ukázkov', theirs: 'Ukázkov nad Řekou' }],
        },
      ],
    });
    const sql = `SELECT 1 FROM fact WHERE type = 'participant.opened' AND subject_id = $1`;
    expect(await app.db.query(sql, [eva.id])).toHaveLength(1);
  });

  it('is settled by one of two editors; what is taken back waits again, and nothing is lost', async () => {
    const { app, esf, manager, eva } = stage;
    await esf.load(text.replace('Vdaná', 'Svobodná')).expect(200);
    const { items, exchangeId } = await esf.rows('unmatched');
    const [row] = items;
    if (!row) throw new Error('no row');
    await esf.settle(exchangeId, row, { kind: 'link', participantId: eva.id }).expect(200);
    const stale = await esf.settle(exchangeId, row, { kind: 'not-ours', reason: 'Jiný projekt' }).expect(409);
    expect(stale.body).toMatchObject({ code: 'version.stale', current: { state: 'linked', participantId: eva.id } });
    await manager.post(`${ESF}/lists/${exchangeId}/rows`, { line: row.line, kind: 'open' }).expect(428);
    await esf.settle(exchangeId, { line: row.line, version: 2 }, { kind: 'open' }).expect(200);
    expect((await esf.rows('unmatched')).total).toBe(1);
    const trail = await app.db.query(
      `SELECT kind, recorded_to IS NULL AS holds FROM esf_match WHERE exchange_id = $1 AND line = $2`,
      [exchangeId, row.line],
    );
    expect(trail).toEqual([{ kind: 'by-hand', holds: false }]);
    await esf.settle(exchangeId, { line: 99, version: 1 }, { kind: 'open' }).expect(404);
  });

  it('offers whom it may be linked with, by name and by pages', async () => {
    const { esf, manager, eva } = stage;
    await esf.load(text.replace(/^Eva.*\r\n/m, '')).expect(200);
    const free = async (body: object): Promise<{ items: { id: string; name: string }[]; total: number }> =>
      (await manager.post(`${ESF}/free-persons/search`, body).expect(200)).body as never;
    const all = await free({});
    expect(all.items.map(({ name }) => name)).toEqual(['Vdaná Eva', 'Záznam Neúplný']);
    expect(await free({ size: 1, page: 2 })).toMatchObject({ total: 2, items: [{ name: 'Záznam Neúplný' }] });
    expect(await free({ q: 'vdana' })).toMatchObject({ total: 1, items: [{ id: eva.id }] });
    await manager.post(`${ESF}/free-persons/search`, { size: 101 }).expect(422);
  });

  it('matches by itself once the record of the person was corrected', async () => {
    const { esf, manager } = stage;
    await esf.load(text.replace('2.1.1990', '3.1.1990')).expect(200);
    const { items, exchangeId } = await esf.rows('open');
    expect(items[0]?.state).toBe('unmatched');
    const { body: person } = await manager.get(`/projects/RSSZ/participants/${stage.eva.id}`).expect(200);
    const { version } = person as { version: number };
    await manager
      .patch(`/projects/RSSZ/participants/${stage.eva.id}`, version, { birthDate: '1990-01-03' })
      .expect(200);
    expect((await esf.rows('open')).items[0]?.state).toBe('matchable');
    const { body } = await manager.post(`${ESF}/lists/${exchangeId}/match`).expect(200);
    expect(body).toMatchObject({ list: { open: 0 } });
    await manager
      .patch(`/projects/RSSZ/participants/${stage.eva.id}`, version + 1, { birthDate: '1990-01-02' })
      .expect(200);
    expect((await esf.rows('matched')).total).toBe(2);
  });
});
