import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../test/factories/diary.ts';
import { ESF, esfStage, refusalOf, type EsfDeskAnswer, type EsfStage } from '../../../test/factories/is-esf.ts';
import { windows1250 } from '../../../test/factories/sheet.ts';

describe('the list exported back from IS ESF', () => {
  let stage: EsfStage;
  let text: string;
  beforeAll(async () => {
    stage = await esfStage();
    text = await stage.esf.personsText();
  });
  afterAll(() => stage.app.close());
  beforeEach(() => stage.esf.undoEverything());

  it('matches whoever was exported, and the same file twice is one list', async () => {
    const { esf, jana, eva } = stage;
    const [one, other] = await Promise.all([esf.load(text).expect(200), esf.load(text).expect(200)]);
    expect(one.body).toMatchObject({ list: { open: 0, onlyOurs: 1, differing: 0, exchange: { total: 2 } } });
    expect((one.body as EsfDeskAnswer).list?.exchange.id).toBe((other.body as EsfDeskAnswer).list?.exchange.id);
    expect((await esf.rows()).items.map(({ state, participant }) => [state, participant?.id])).toEqual([
      ['matched', jana.id],
      ['matched', eva.id],
    ]);
  });

  it('that is the very file we exported is told so', async () => {
    const { body } = await stage.esf.load(await stage.esf.personsText()).expect(200);
    expect(body).toMatchObject({ list: { exchange: { isOwnFile: true } } });
    const other = await stage.esf.load(text.replace('Ukázkov', 'UKÁZKOV')).expect(200);
    expect(other.body).toMatchObject({ list: { exchange: { isOwnFile: false } } });
  });

  it.each([
    ['other columns', (all: string) => all.replace('Partner', 'Partneri'), 'is-esf.columns-differ'],
    [
      'columns in another order',
      (all: string) => all.replace('Jmeno_Osoby;Prijmeni_Osoby', 'Prijmeni_Osoby;Jmeno_Osoby'),
      'is-esf.columns-differ',
    ],
    ['commas', (all: string) => all.replaceAll(';', ','), 'is-esf.columns-differ'],
    ['an open quote', (all: string) => all.replace('Eva;', '"Eva;'), 'is-esf.csv-malformed'],
    ['a header alone', (all: string) => `${all.split('\r\n')[0]}\r\n`, 'import.empty'],
  ])('with %s is refused as a whole', async (_, change, code) => {
    expect(await refusalOf(stage.esf.load(change(text)))).toBe(code);
    expect((await stage.esf.desk()).list).toBeNull();
  });

  it('in another encoding, as a workbook, with nothing in it or of no kind is refused', async () => {
    const { esf, manager } = stage;
    expect(await refusalOf(esf.load(windows1250(text.slice(1))))).toBe('is-esf.encoding');
    expect(await refusalOf(esf.load(Buffer.from(text, 'utf16le')))).toBe('is-esf.encoding');
    expect(await refusalOf(esf.load(text, 'persons', 'seznam.xlsx'), 415)).toBe('file.type-not-allowed');
    expect(await refusalOf(esf.load(''))).toBe('file.empty');
    expect(await refusalOf(manager.post(`${ESF}/lists?kind=persons`, {}))).toBe('file.missing');
    await esf.load(text, 'people').expect(422);
    expect((await esf.desk()).list).toBeNull();
  });

  it('of more than ten thousand rows is refused', async () => {
    const [header = '', line = ''] = text.split('\r\n');
    const rows = Array.from({ length: 10_001 }, () => line);
    expect(await refusalOf(stage.esf.load([header, ...rows].join('\r\n')))).toBe('import.too-many-rows');
  });

  it('parks a row with a formula or a wrong day, with the reason beside its column', async () => {
    const { esf, jana } = stage;
    await esf.load(text.replace('Ukázkov', '=1+1').replace('2.1.1990', '31.2.1990')).expect(200);
    const { items, exchangeId } = await esf.rows('unusable');
    expect(items.map(({ problems }) => problems[0])).toMatchObject([
      { code: 'is-esf.formula', field: 'Obec_TrvaleBydlisteOsoby' },
      { code: 'date.not-a-date', field: 'DatumNarozeni_Osoby' },
    ]);
    const [row] = items;
    if (!row) throw new Error('no row');
    const link = { kind: 'link', participantId: jana.id };
    expect(await refusalOf(esf.settle(exchangeId, row, link))).toBe('is-esf.row-unusable');
    const { body } = await esf.settle(exchangeId, row, { kind: 'not-ours', reason: 'Vadný řádek' }).expect(200);
    expect(body).toMatchObject({ list: { open: 1 } });
  });

  it('is taken back whole, and the one before holds again', async () => {
    const { esf } = stage;
    const before = (await esf.load(text).expect(200)).body as EsfDeskAnswer;
    const after = (await esf.load(text.replace('Vdaná', 'Svobodná')).expect(200)).body as EsfDeskAnswer;
    const id = after.list?.exchange.id ?? '';
    expect(after.list?.open).toBe(1);
    expect(await refusalOf(esf.undo(id, 7), 409)).toBe('version.stale');
    expect((await esf.undo(id, 1).expect(200)).body).toMatchObject({ list: before.list });
    expect(await refusalOf(esf.undo(id, 2), 409)).toBe('is-esf.undone');
    await esf.undo(newId(), 1).expect(404);
  });
});
