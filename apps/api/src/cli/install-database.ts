import pg from 'pg';

export interface InstalledDatabase {
  /** True until the demonstration's history stands whole. */
  readonly awaitsDemo: boolean;
  /** Demonstration is a property of the whole database, decided when it is made. */
  readonly demo: boolean;
}

/** Writes the one row of the installation when it is missing; its clock starts at the instant given, else at real time. */
export async function installDatabase(
  url: string,
  { demo, startInstant }: { readonly demo: boolean; readonly startInstant: string | null },
): Promise<InstalledDatabase> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const offset = startInstant === null ? 0 : Math.round(Date.parse(startInstant) - Date.now());
    await client.query(`INSERT INTO installation (demo, clock_offset_ms) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      demo,
      offset,
    ]);
    const { rows } = await client.query<InstalledDatabase>(
      `SELECT demo, demo AND demo_loaded_at IS NULL AS "awaitsDemo" FROM installation`,
    );
    return rows[0] ?? { demo: false, awaitsDemo: false };
  } finally {
    await client.end();
  }
}
