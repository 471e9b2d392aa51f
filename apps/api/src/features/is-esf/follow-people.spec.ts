import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enterPerson, personBody } from '../../../test/factories/diary.ts';
import { esfStage, type EsfStage } from '../../../test/factories/is-esf.ts';
import { RowSweep } from '../../platform/retention/row-sweep.ts';

describe('what is matched with IS ESF', () => {
  let stage: EsfStage;
  beforeAll(async () => {
    stage = await esfStage();
  });
  afterAll(() => stage.app.close());

  const enter = (givenName: string, surname: string, birthDate: string) =>
    enterPerson(stage.manager, { ...personBody(stage.codes, [stage.unit.id]), givenName, surname, birthDate });
  const merge = (keptId: string, removedId: string) =>
    stage.manager
      .post(`/projects/RSSZ/participants/${keptId}/merge`, { removedId, removedVersion: 1, reason: 'Táž osoba' })
      .set('if-match', '"1"');

  it('follows a merge: the removed record leaves the file, its row belongs to the kept one', async () => {
    const { esf } = stage;
    const kept = await enter('Sloučená', 'Prvá', '1973-01-02');
    const removed = await enter('Sloučená', 'Druhá', '1973-01-02');
    const text = await esf.personsText();
    await esf.load(text.replace(/^Sloučená;Prvá.*\r\n/m, '')).expect(200);
    await merge(kept.id, removed.id).expect(200);
    expect(await esf.personsText()).not.toContain('Druhá');
    const { items } = await esf.rows();
    expect(items.filter(({ participant }) => participant?.id === kept.id)).toHaveLength(1);
    expect((await esf.desk()).list).toMatchObject({ open: 0, differing: 1 });
  });

  it('asks again where both merged records had a row', async () => {
    const { esf } = stage;
    const kept = await enter('Dvojí', 'Prvý', '1974-01-02');
    const removed = await enter('Dvojí', 'Druhý', '1974-01-02');
    await esf.load(await esf.personsText()).expect(200);
    await merge(kept.id, removed.id).expect(200);
    const { items } = await esf.rows('open');
    expect(items.map(({ state, candidates }) => [state, candidates.map(({ id }) => id)])).toEqual([
      ['unmatched', [kept.id]],
    ]);
  });

  it('is taken out of every list once the person is anonymised, and they are exported no more', async () => {
    const { app, esf, manager } = stage;
    const gone = await enter('Odcházející', 'Ukázková', '1975-01-02');
    await esf.load(await esf.personsText()).expect(200);
    await manager
      .post(`/projects/RSSZ/participants/${gone.id}/erasure`, { askedOn: '2024-09-16' })
      .expect(({ status }) => expect(status).toBeLessThan(300));
    expect(await esf.personsText()).not.toContain('Odcházející');
    const kept = await app.db.query(`SELECT 1 FROM esf_row WHERE cells::text LIKE '%Odcházející%'`);
    expect(kept).toEqual([]);
    expect((await esf.desk()).list).toMatchObject({ open: 0 });
  });

  describe('when nobody settled the row', () => {
    const forgotten = async (id: string): Promise<void> => {
      await stage.manager
        .post(`/projects/RSSZ/participants/${id}/erasure`, { askedOn: '2024-09-16' })
        .expect(({ status }) => expect(status).toBeLessThan(300));
    };
    const namedIn = async (name: string): Promise<number> =>
      (await stage.app.db.query(`SELECT 1 FROM esf_row WHERE lower(cells[2]) = lower($1)`, [name])).length;

    it('is taken out of every list by who it names, however it is written', async () => {
      const { esf } = stage;
      const gone = await enter('Otevřená', 'Nesmířená', '1976-01-05');
      const text = await esf.personsText();
      const padded = text.replace('5.1.1976', '05.01.1976');
      // One list has the person twice, so nothing is settled; the next in capitals and with a padded day.
      const line = /^Otevřená;.*\r\n/m.exec(text)?.[0] ?? '';
      await esf.load(`${text}${line.replace('Otevřená', 'OTEVRENA')}`).expect(200);
      expect((await esf.rows('ambiguous')).items).toHaveLength(2);
      await esf.load(padded.replace('Nesmířená', 'NESMÍŘENÁ')).expect(200);
      await esf.undoEverything();
      await esf.load(padded).expect(200);
      const { exchangeId, items } = await esf.rows();
      const row = items.find(({ participant }) => participant?.id === gone.id);
      if (!row) throw new Error('no row');
      await esf.settle(exchangeId, row, { kind: 'open' }).expect(200);
      expect(await namedIn('Nesmířená')).toBe(4);
      await forgotten(gone.id);
      expect(await namedIn('Nesmířená')).toBe(0);
    });

    it('leaves the row of a namesake who stays', async () => {
      const { esf } = stage;
      const gone = await enter('Shodná', 'Dvojnice', '1977-01-05');
      const text = await esf.personsText();
      const line = /^Shodná;.*\r\n/m.exec(text)?.[0] ?? '';
      await esf.load(`${text}${line.replace('5.1.1977', '6.1.1977')}`).expect(200);
      await forgotten(gone.id);
      const { items } = await esf.rows('open');
      expect(items).toMatchObject([{ birthDate: '6.1.1977' }]);
      expect(await namedIn('Dvojnice')).toBe(1);
    });
  });

  it('is swept away with the rows of a list that was replaced long ago; the list that holds stays', async () => {
    const { app, esf } = stage;
    await esf.load(await esf.personsText()).expect(200);
    const count = async (): Promise<number> =>
      (await app.db.one<{ lists: number }>(`SELECT count(DISTINCT exchange_id)::int AS lists FROM esf_row`))?.lists ??
      0;
    expect(await count()).toBeGreaterThan(1);
    await app.app.get(RowSweep).run();
    expect(await count()).toBe(1);
    expect((await esf.desk()).list).not.toBeNull();
  });
});
