import { dropDatabases } from './template-database.mjs';

export default async function globalTeardown() {
  await stopEverything();
}

/** Ends the browser, then drops this run's databases; a server that the run started ends with them. */
export async function stopEverything() {
  const { browser, postgres } = globalThis.rsszE2e;
  await browser?.close();
  if (postgres) return postgres.stop();
  if (process.env.TEST_DATABASE_URL) return dropDatabases();
}
