import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/**
 * A calendar day stays the text 'YYYY-MM-DD' (the driver would make it a local midnight), an instant becomes an ISO text
 * in UTC, and counts become numbers: nothing of ours comes near 2^53.
 */
export function registerPgTypes(): void {
  pg.types.setTypeParser(DATE, (value) => value);
  pg.types.setTypeParser(TIMESTAMPTZ, (value) => new Date(value).toISOString());
  pg.types.setTypeParser(INT8, Number);
}
