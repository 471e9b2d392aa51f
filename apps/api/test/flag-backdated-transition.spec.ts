import { migrations } from '@rssz/migrations';
import { DataSource } from 'typeorm';
import { emptyDatabase } from './template-database.ts';

const AT = migrations.findIndex(({ name }) => name === 'FlagBackdatedTransition1790000000007');
const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [PROJECT, PERSON] = [id(1), id(2)];

/** Days are of 2024; the file was voided at `voided`, when it was. */
interface Evidence {
  readonly files: readonly { readonly from: string; readonly voided?: string }[];
  readonly kind: string;
  readonly on: string;
}

describe('the migration that flags backdated steps', () => {
  let dataSource: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await emptyDatabase();
    drop = database.drop;
    const before = await new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: migrations.slice(0, AT),
    }).initialize();
    await before.runMigrations();
    await before.destroy();
    dataSource = await new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: migrations.slice(0, AT + 1),
    }).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await drop();
  });

  /** Rows without their documents: what they refer to plays no part here. */
  const write = (stored: readonly Evidence[]): Promise<void> =>
    dataSource.transaction(async (manager) => {
      await manager.query(`SET LOCAL session_replication_role = replica`);
      for (const [index, { files, kind, on }] of stored.entries()) {
        await manager.query(
          `INSERT INTO deliverable_transition
             (id, project_id, deliverable_id, sequence, from_state, to_state, kind, effective_on, recorded_from, recorded_by)
           VALUES ($1, $2, $1, 1, 'in-review', 'approved', $3, $4, '2024-09-16T09:00:00Z', $5)`,
          [id(100 + index), PROJECT, kind, `2024-${on}`, PERSON],
        );
        for (const { from, voided } of files) {
          await manager.query(
            `INSERT INTO deliverable_file (id, project_id, deliverable_id, file_id, recorded_from, recorded_to, recorded_by)
             VALUES (uuidv7(), $1, $2, uuidv7(), $3, $4, $5)`,
            [PROJECT, id(100 + index), `2024-${from}T08:00:00Z`, voided && `2024-${voided}T08:00:00Z`, PERSON],
          );
        }
      }
    });

  it('goes by the last file that stood when the step was recorded', async () => {
    await write([
      { files: [{ from: '01-10' }], kind: 'approve', on: '01-10' },
      { files: [{ from: '01-10' }], kind: 'approve', on: '01-09' },
      { files: [{ from: '01-10' }, { from: '09-10' }], kind: 'approve', on: '01-31' },
      { files: [{ from: '01-10' }, { from: '09-10', voided: '09-11' }], kind: 'approve', on: '01-31' },
      { files: [{ from: '01-10' }, { from: '10-01' }], kind: 'publish', on: '01-31' },
      { files: [{ from: '09-10' }], kind: 'submit', on: '01-31' },
    ]);
    await dataSource.runMigrations();
    const rows = (await dataSource.query(`SELECT before_evidence AS flag FROM deliverable_transition ORDER BY id`)) as {
      flag: boolean;
    }[];
    expect(rows.map(({ flag }) => flag)).toEqual([false, true, true, false, false, false]);
  });
});
