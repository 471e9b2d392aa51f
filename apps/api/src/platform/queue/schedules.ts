import type { JobName } from './jobs.ts';

/** When a job is planned: by a cron pattern in the calendar of the Czech Republic, or every so many milliseconds. */
export interface Schedule {
  readonly job: JobName;
  readonly repeat: { readonly pattern: string; readonly tz: string } | { readonly every: number };
  /** A demo's business clock has another day than the wall, so that a wall-clock hour means nothing there. */
  readonly only: 'demo' | 'always';
}

const MINUTE_MS = 60_000;

/** The one table of schedules, by the id under which the queue keeps them. */
export const SCHEDULES: Readonly<Record<string, Schedule>> = {
  'reminders-every-morning': {
    job: 'plan-reminders',
    repeat: { pattern: '0 7 * * *', tz: 'Europe/Prague' },
    only: 'always',
  },
  'reminders-every-minute': { job: 'plan-reminders', repeat: { every: MINUTE_MS }, only: 'demo' },
  'file-sweep': { job: 'sweep-files', repeat: { every: 60 * MINUTE_MS }, only: 'always' },
  'row-sweep-every-night': {
    job: 'sweep-rows',
    repeat: { pattern: '30 3 * * *', tz: 'Europe/Prague' },
    only: 'always',
  },
  // By the business clock's day, whatever the hour: what is over goes soon after midnight.
  'enquiry-sweep': { job: 'anonymise-enquiries', repeat: { every: 60 * MINUTE_MS }, only: 'always' },
  'mail-sweep': { job: 'sweep-mail', repeat: { every: 2 * MINUTE_MS }, only: 'always' },
  'import-sweep': { job: 'sweep-imports', repeat: { every: 2 * MINUTE_MS }, only: 'always' },
};
