import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { correctLog, createLog, diaryStage, enterPerson, newId } from '../../../test/factories/diary.ts';
import { personBody, visitBody, type DiaryStage } from '../../../test/factories/diary.ts';
import { until } from '../../../test/until.ts';

const PEOPLE = '/projects/RSSZ/participants';

interface Person {
  readonly id: string;
  readonly version: number;
}

describe('a visit written while its attendee is merged into somebody', () => {
  let stage: DiaryStage;
  let other: pg.Client;
  let watcher: pg.Client;

  beforeAll(async () => {
    stage = await diaryStage();
    other = new pg.Client({ connectionString: stage.app.databaseUrl });
    await other.connect();
    watcher = new pg.Client({ connectionString: stage.app.databaseUrl });
    await watcher.connect();
  });
  afterAll(async () => {
    await other.end();
    await watcher.end();
    await stage.app.close();
  });

  const pair = async (): Promise<[kept: Person, removed: Person]> => {
    const body = personBody(stage.codes, [stage.unit.id]);
    const kept = await enterPerson(stage.manager, body);
    return [kept, await enterPerson(stage.manager, { ...body, birthDate: '1981-02-03' })];
  };
  const visitOf = (...people: readonly Person[]) =>
    visitBody(stage.codes, stage.unit.id, {
      reason: 'Oprava',
      attendees: people.map(({ id }) => ({ participantId: id, minutes: 120 })),
    });
  const merge = (kept: Person, removed: Person) =>
    stage.manager
      .post(`${PEOPLE}/${kept.id}/merge`, { removedId: removed.id, removedVersion: 1, reason: 'Táž osoba' })
      .set('if-match', '"1"');
  const minutesOf = async ({ id }: Person): Promise<number> =>
    (await stage.manager.get(`${PEOPLE}/${id}`).expect(200)).body.minutes as number;
  const waiting = async (): Promise<number> =>
    (
      await watcher.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
    ).rows.length;
  /** The rows of a merge on a connection that has not committed yet. */
  const beginMerge = async ({ id }: Person): Promise<void> => {
    await other.query('BEGIN');
    await other.query(`SELECT 1 FROM participant WHERE id = $1 FOR UPDATE`, [id]);
    await other.query(
      `UPDATE participant_record SET recorded_to = now() + interval '10 years' WHERE participant_id = $1`,
      [id],
    );
    await other.query(`UPDATE participant SET version = version + 1 WHERE id = $1`, [id]);
  };
  const refusedAfter = async <T>(writing: Promise<T>): Promise<T> => {
    await until('the visit waits for the merge', async () => (await waiting()) > 0);
    await other.query('COMMIT');
    return writing;
  };

  it('is refused when it comes after the merge', async () => {
    const [, removed] = await pair();
    await beginMerge(removed);
    const creating = createLog(stage.manager, newId(), visitOf(removed)).then((answer) => answer);
    expect((await refusedAfter(creating)).body).toMatchObject({
      errors: [{ code: 'log.attendee-unknown', field: 'attendees.0.participantId' }],
    });
  });

  it('is refused as a correction as well', async () => {
    const [, removed] = await pair();
    const id = newId();
    await createLog(stage.manager, id, visitOf()).expect(201);
    await beginMerge(removed);
    const correcting = correctLog(stage.manager, id, 1, visitOf(removed)).then((answer) => answer);
    expect((await refusedAfter(correcting)).body).toMatchObject({ errors: [{ code: 'log.attendee-unknown' }] });
  });

  it('is moved to whom is kept when it comes before', async () => {
    const [kept, removed] = await pair();
    await other.query('BEGIN');
    await other.query(`SELECT 1 FROM territorial_unit WHERE id = $1 FOR UPDATE`, [stage.unit.id]);
    const creating = createLog(stage.manager, newId(), visitOf(removed)).then((answer) => answer);
    await until('the visit waits', async () => (await waiting()) === 1);
    let isMerged = false;
    const merging = merge(kept, removed).then((answer) => ((isMerged = true), answer));
    await until('the merge waits for the visit', async () => isMerged || (await waiting()) === 2);
    await other.query('COMMIT');
    expect([(await creating).status, (await merging).status]).toEqual([201, 200]);
    expect(await minutesOf(kept)).toBe(120);
  });

  it('that lets the attendee go leaves one present version', async () => {
    const [kept, removed] = await pair();
    const id = newId();
    await createLog(stage.manager, id, visitOf(removed)).expect(201);
    const [corrected, merged] = await Promise.all([
      correctLog(stage.manager, id, 1, visitOf()).then((answer) => answer),
      merge(kept, removed).then((answer) => answer),
    ]);
    expect(merged.status).toBe(200);
    expect([200, 409]).toContain(corrected.status);
    expect(await minutesOf(kept)).toBe(corrected.status === 200 ? 0 : 120);
  });
});
