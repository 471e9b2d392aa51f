import { PEOPLE_KINDS } from '../import/people-kinds.ts';

/** Rows of one table that have served their purpose. */
export interface Retention {
  readonly table: string;
  /** Which rows go, as SQL; $1 is the present instant in real time. */
  readonly condition: string;
  /** What is taken out of the rows instead of the rows themselves, as SQL; the condition must not hold any more then. */
  readonly emptied?: string;
}

const peopleKinds = PEOPLE_KINDS.map((kind) => `'${kind}'`).join(', ');

/**
 * How long is kept what nobody reads any more (docs/operations.md). Evidence and facts are not here: they stay.
 */
export const RETENTIONS: readonly Retention[] = [
  // A device that was offline for longer sends its write again in vain: the version tells it that the row is there.
  { table: 'receipt', condition: `created_at < $1::timestamptz - interval '30 days'` },
  { table: 'session', condition: `expires_at < $1::timestamptz` },
  {
    table: 'access_link',
    condition: `least(coalesce(used_at, expires_at), expires_at) < $1::timestamptz - interval '30 days'`,
  },
  // The row was claimed last, and so done, about then.
  { table: 'outbox', condition: `state = 'done' AND next_attempt_at < $1::timestamptz - interval '90 days'` },
  // Lines hold what a file brought, so also people's data: a rehearsal that nobody ran, and a run that is long past undoing.
  {
    table: 'import_row',
    condition: `EXISTS (SELECT 1 FROM import_run r WHERE r.id = import_id AND (
        (r.state = 'rehearsed' AND r.created_at < $1::timestamptz - interval '14 days')
        OR (r.state IN ('done', 'failed', 'undone')
          AND coalesce(r.undone_at, r.finished_at) < $1::timestamptz - interval '90 days')))`,
  },
  // What a file said of people on lines that were refused: long enough to put the sheet right.
  {
    table: 'import_row',
    condition: `values <> '[]' AND EXISTS (SELECT 1 FROM import_run r WHERE r.id = import_id
      AND r.kind IN (${peopleKinds}) AND r.state = 'done' AND r.finished_at < $1::timestamptz - interval '14 days')`,
    emptied: `values = '[]'`,
  },
  {
    table: 'import_run',
    condition: `state = 'rehearsed' AND created_at < $1::timestamptz - interval '14 days'
      AND NOT EXISTS (SELECT 1 FROM import_row l WHERE l.import_id = import_run.id)`,
  },
  // Rows of a list from IS ESF hold people's data: those of a list taken back, or replaced long ago.
  {
    table: 'esf_row',
    condition: `EXISTS (SELECT 1 FROM esf_exchange e WHERE e.id = exchange_id AND (
        e.undone_at < $1::timestamptz - interval '90 days'
        OR EXISTS (SELECT 1 FROM esf_exchange newer WHERE newer.project_id = e.project_id AND newer.kind = e.kind
          AND newer.number > e.number AND newer.undone_at IS NULL
          AND newer.recorded_at < $1::timestamptz - interval '90 days')))`,
  },
  // Without the salt of its day nobody can tell any more what address a count belonged to.
  { table: 'enquiry_salt', condition: `day < ($1::timestamptz AT TIME ZONE 'UTC')::date - 1` },
  { table: 'enquiry_throttle', condition: `window_started_at < $1::timestamptz - interval '1 day'` },
  { table: 'participant_listing', condition: `recorded_at < $1::timestamptz - interval '365 days'` },
  {
    table: 'sign_in_throttle',
    condition: `window_started_at < $1::timestamptz - interval '1 day'
      AND coalesce(blocked_until, window_started_at) < $1::timestamptz`,
  },
];
