const TABLES = ['advisory_log', 'advisory_log_version', 'advisory_attendance', 'fact', 'outbox', 'receipt'];
const COUNT = `SELECT ${TABLES.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`;

/** How many rows of each table `act` adds. Example: { advisory_log: 1, fact: 1, … }. */
export async function rowsAddedBy(client, act) {
  const before = (await client.query(COUNT)).rows[0];
  await act();
  const after = (await client.query(COUNT)).rows[0];
  return Object.fromEntries(TABLES.map((table) => [table, after[table] - before[table]]));
}

/** A comparison of two transactions that write different rows would say nothing. */
export function requireSameRows(product, bare) {
  const different = TABLES.filter((table) => product[table] !== bare[table]);
  if (different.length > 0) throw new Error(`the two servers write different rows in ${different.join(', ')}`);
}
