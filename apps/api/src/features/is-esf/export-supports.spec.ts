import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ESF_SUPPORT_COLUMNS } from '@rssz/domain';
import { createLog, enterPerson, newId, personBody, visitBody, voidLog } from '../../../test/factories/diary.ts';
import { bytesOf, ESF, esfStage, readCsvApart, refusalOf, type EsfStage } from '../../../test/factories/is-esf.ts';

describe('podpory.csv', () => {
  let stage: EsfStage;
  let text: string;
  const specify = (version: number, advisory: string | null) =>
    stage.manager
      .put(`${ESF}/specifications`, { advisory, workshop: null, training: null })
      .set('if-match', `"${version}"`);

  beforeAll(async () => {
    stage = await esfStage();
    text = await stage.esf.personsText();
    expect((await stage.esf.desk()).supports.unspecified).toEqual(['advisory']);
    await specify(0, '7.1').expect(200);
  });
  afterAll(() => stage.app.close());
  beforeEach(() => stage.esf.undoEverything());

  it('takes its specifications from the code list, in the version that was seen', async () => {
    expect(await refusalOf(specify(1, '99.9'))).toBe('code.unknown');
    expect(await refusalOf(specify(0, null), 409)).toBe('version.stale');
    await stage.manager.put(`${ESF}/specifications`, { advisory: '7.1', workshop: null, training: null }).expect(428);
  });

  it('waits for the list, and for a period that has begun', async () => {
    const { app, esf } = stage;
    expect(await refusalOf(esf.supports([1]), 409)).toBe('is-esf.list-missing');
    await esf.load(text).expect(200);
    expect(await refusalOf(esf.supports([1, 9]))).toBe('is-esf.period-unknown');
    expect(await refusalOf(esf.supports([2]))).toBe('is-esf.nothing-to-export');
    await esf.supports([]).expect(422);
    const { supports } = await esf.desk();
    expect(supports.periods.map(({ hasBegun, isRunning }) => [hasBegun, isRunning])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [true, true],
    ]);
    await app.db.query(
      `UPDATE project SET definition = jsonb_set(definition::jsonb,
      '{monitoringPeriods,periods,3,startsOn}', '"2024-10-01"') WHERE id = $1`,
      [app.project.id],
    );
    expect(await refusalOf(esf.supports([4]))).toBe('is-esf.period-not-begun');
  });

  it('has the 17 columns to the byte, the address of IS ESF, a quoted code and a decimal comma', async () => {
    const { esf } = stage;
    await esf.load(text.replaceAll('Ukázkov', 'UKÁZKOV')).expect(200);
    const bytes = await bytesOf(esf.supports([1, 3]));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const written = bytes.toString('utf8');
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(written).toContain(';UKÁZKOV;;;100;2;A;11015;"7.1";1,5;0,5;;2.5.2023;30.6.2023;\r\n');
    const [header, ...lines] = readCsvApart(bytes);
    expect(header).toEqual([...ESF_SUPPORT_COLUMNS]);
    expect(header).toHaveLength(17);
    expect(lines.map((cells) => [cells[0], ...cells.slice(10)])).toEqual([
      ['Jana', '7.1', '1,5', '0,5', '', '2.5.2023', '30.6.2023', ''],
      ['Jana', '7.1', '2', '0', '', '1.1.2024', '30.6.2024', ''],
      ['Eva', '7.1', '0,8', '0', '', '15.1.2024', '30.6.2024', ''],
    ]);
  });

  it('holds only matched people, and says who is left out', async () => {
    const { esf, manager, eva } = stage;
    await esf.load(text.replace('Vdaná', 'Svobodná')).expect(200);
    expect(
      readCsvApart(await bytesOf(esf.supports([3])))
        .slice(1)
        .map(([name]) => name),
    ).toEqual(['Jana']);
    const { body } = await manager.get(`${ESF}/left-out-supports`).expect(200);
    expect(body).toMatchObject({
      total: 1,
      items: [{ person: { id: eva.id }, period: 3, inPerson: '0,8', problem: { code: 'is-esf.person-unmatched' } }],
    });
  });

  it('shows what changed since it was exported, and what IS ESF says of it', async () => {
    const { esf, manager, codes, unit, jana } = stage;
    await esf.load(text).expect(200);
    const before = await bytesOf(esf.supports([3]));
    const id = newId();
    const attendees = [{ participantId: jana.id, minutes: 60 }];
    await createLog(manager, id, visitBody(codes, unit.id, { heldOn: '2024-03-01', minutes: 60, attendees })).expect(
      201,
    );
    const { supports } = await esf.desk();
    expect(supports).toMatchObject({ differing: 1 });
    expect(supports.periods.map(({ changed }) => changed)).toEqual([0, 0, 1, 0]);
    const since = await manager.get(`${ESF}/hours-differences`).expect(200);
    const about = { person: { id: jana.id }, mode: 'in-person', specification: '7.1', to: '2024-06-30' };
    expect(since.body).toMatchObject({ against: 'export', items: [{ ...about, ours: '3', theirs: '2' }] });
    await esf.load(before, 'supports').expect(200);
    const back = await manager.get(`${ESF}/hours-differences`).expect(200);
    expect(back.body).toMatchObject({ against: 'list' });
    expect((back.body as { items: object[] }).items).toContainEqual(
      expect.objectContaining({ ours: '3', theirs: '2', line: expect.any(Number) }),
    );
    expect(await refusalOf(esf.load(before))).toBe('is-esf.columns-differ');
    expect(await refusalOf(esf.load(text, 'supports'))).toBe('is-esf.columns-differ');
    await voidLog(manager, id, 1, 'Omyl').expect(200);
  });

  it('asks for the specification of a kind only while support of it counts', async () => {
    const { app, codes, unit, manager, esf } = stage;
    const { id } = await enterPerson(manager, { ...personBody(codes, [unit.id]), entryOn: '2024-01-15' });
    const attendees = [{ participantId: id, minutes: 60 }];
    const workshop = visitBody(codes, unit.id, { heldOn: '2024-03-04', kind: 'workshop', minutes: 60, attendees });
    await createLog(manager, newId(), workshop).expect(201);
    expect((await esf.desk()).supports.unspecified).toContain('workshop');
    await app.db.query(`UPDATE participant_record SET entry_on = '2024-04-01' WHERE participant_id = $1`, [id]);
    expect((await esf.desk()).supports.unspecified).not.toContain('workshop');
  });
});
