import { migrations } from '@rssz/migrations';
import { DataSource } from 'typeorm';
import { emptyDatabase } from './template-database.ts';

const NAME = 'VersionPlacesUnitsAndTargets1790000000006';
const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [PROJECT, UNIT, OTHER_UNIT, PLACE, PERSON, INDICATOR] = [1, 2, 3, 4, 5, 6].map(id);

/** A project as it stood before places, units of participants and targets were versions. */
const BEFORE = [
  `INSERT INTO project (id, code, registration_number, name, starts_on, ends_on, definition, definition_hash, loaded_at)
   VALUES ('${PROJECT}', 'P', 'R', 'N', '2023-01-01', '2024-12-31', '{}', 'h', '2024-09-01T08:00:00Z')`,
  ...[UNIT, OTHER_UNIT].map(
    (unit) => `INSERT INTO territorial_unit (id, project_id, name, name_folded, kind, region_code)
     VALUES ('${unit}', '${PROJECT}', '${unit}', 'u', 'region', 'CZ010')`,
  ),
  `INSERT INTO territorial_place (id, project_id, number, code) VALUES ('${PLACE}', '${PROJECT}', 1, 'ÚC 01')`,
  `INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from)
   VALUES ('${id(10)}', '${PROJECT}', '${UNIT}', '${PLACE}', '2023-03-01')`,
  `INSERT INTO fact (id, project_id, type, subject_type, subject_id, occurred_at, data) VALUES ('${id(11)}', '${PROJECT}',
   'territorial-unit.place-taken', 'territorial-unit', '${UNIT}', '2023-03-02T09:00:00Z', '{"placeId": "${PLACE}"}')`,
  `INSERT INTO participant (id, project_id, number, code, created_at)
   VALUES ('${PERSON}', '${PROJECT}', 1, 'P-001', '2023-04-05T10:00:00Z')`,
  `INSERT INTO participant_unit (project_id, participant_id, unit_id, valid_from)
   VALUES ('${PROJECT}', '${PERSON}', '${UNIT}', '2023-04-05')`,
  `INSERT INTO indicator (id, project_id, code, name, rule, position)
   VALUES ('${INDICATOR}', '${PROJECT}', 'documents', 'D', '{}', 0)`,
  `INSERT INTO indicator_target (id, project_id, indicator_id, due_on, value, is_final) VALUES
   ('${id(12)}', '${PROJECT}', '${INDICATOR}', '2024-12-31', 83, true),
   ('${id(13)}', '${PROJECT}', '${INDICATOR}', '2023-12-31', 40, false)`,
  `INSERT INTO fact (id, project_id, type, subject_type, subject_id, occurred_at)
   VALUES ('${id(14)}', '${PROJECT}', 'indicator.targets-set', 'indicator', '${INDICATOR}', '2024-09-03T07:00:00Z')`,
];

describe('the migration that makes places, units of participants and targets versions', () => {
  let dataSource: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await emptyDatabase();
    drop = database.drop;
    const before = migrations.slice(
      0,
      migrations.findIndex(({ name }) => name === NAME),
    );
    await run(database.url, before, (source) => source.runMigrations());
    dataSource = await new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: [...before, ...migrations.filter(({ name }) => name === NAME)],
      extra: { options: '-c timezone=UTC' },
    }).initialize();
    for (const sql of BEFORE) await dataSource.query(sql);
    await dataSource.runMigrations();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await drop();
  });

  const from = async (table: string): Promise<string[]> =>
    (
      (await dataSource.query(
        `SELECT to_char(recorded_from, 'YYYY-MM-DD"T"HH24:MI"Z"') AS at FROM ${table} WHERE recorded_to IS NULL ORDER BY 1`,
      )) as { at: string }[]
    ).map(({ at }) => at);

  it('dates what was there by its first trace', async () => {
    expect(await from('unit_place')).toEqual(['2023-03-02T09:00Z']);
    expect(await from('participant_unit')).toEqual(['2023-04-05T10:00Z']);
    expect(await from('indicator_target')).toEqual(['2022-12-31T23:00Z', '2024-09-03T07:00Z']);
  });

  it('lets a closed version overlap the current one, and no two current ones', async () => {
    const take = (unit: string | undefined) =>
      dataSource.query(`INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from, recorded_from)
        VALUES (uuidv7(), '${PROJECT}', '${unit}', '${PLACE}', '2023-05-01', '2024-01-01T00:00:00Z')`);
    await expect(take(OTHER_UNIT)).rejects.toThrow(/ex_unit_place_place/);
    await dataSource.query(`UPDATE unit_place SET recorded_to = '2024-01-01T00:00:00Z'`);
    await take(OTHER_UNIT);
  });

  it('goes back to the rows as they stand now', async () => {
    await dataSource.query(`UPDATE participant_unit SET recorded_to = '2024-01-01T00:00:00Z'`);
    await dataSource.query(`INSERT INTO participant_unit (id, project_id, participant_id, unit_id, valid_from, recorded_from)
      VALUES (uuidv7(), '${PROJECT}', '${PERSON}', '${UNIT}', '2024-01-01', '2024-01-01T00:00:00Z')`);
    await dataSource.undoLastMigration();
    expect(await dataSource.query(`SELECT unit_id FROM unit_place`)).toEqual([{ unit_id: OTHER_UNIT }]);
    expect(await dataSource.query(`SELECT unit_id FROM participant_unit`)).toHaveLength(1);
    await dataSource.runMigrations();
    expect(await from('participant_unit')).toEqual(['2023-04-05T10:00Z']);
  });
});

async function run(
  url: string,
  only: typeof migrations,
  work: (source: DataSource) => Promise<unknown>,
): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url, migrations: [...only] }).initialize();
  await work(source);
  await source.destroy();
}
