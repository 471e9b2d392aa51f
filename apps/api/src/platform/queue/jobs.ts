/** What each job is given: ids only, so that a job always reads the present state of its rows. */
export interface JobPayloads {
  readonly 'plan-reminders': Readonly<Record<string, never>>;
  readonly 'send-mail': { readonly mailId: string };
  readonly 'sweep-mail': Readonly<Record<string, never>>;
  readonly 'sweep-files': Readonly<Record<string, never>>;
  readonly 'run-import': { readonly importId: string };
  readonly 'sweep-imports': Readonly<Record<string, never>>;
  readonly 'sweep-rows': Readonly<Record<string, never>>;
  readonly 'anonymise-enquiries': Readonly<Record<string, never>>;
}

export type JobName = keyof JobPayloads;

/** How often a job is tried again and after what time; `delayMs` doubles with every attempt when exponential. */
export interface JobPolicy {
  readonly attempts: number;
  readonly backoff: 'fixed' | 'exponential';
  readonly delayMs: number;
  /** Jobs without a priority go first, then the lowest number: planning never waits behind a slow mail server. */
  readonly priority?: number;
}

/** The one table of jobs. A schedule only plans; a job executes, and a unique key in the database makes it idempotent. */
export const JOBS: Readonly<Record<JobName, JobPolicy>> = {
  'plan-reminders': { attempts: 5, backoff: 'exponential', delayMs: 2_000 },
  // 5 s doubling twelve times is about eleven hours of a mail server's absence.
  'send-mail': { attempts: 14, backoff: 'exponential', delayMs: 5_000, priority: 10 },
  'sweep-mail': { attempts: 1, backoff: 'fixed', delayMs: 1_000 },
  'sweep-files': { attempts: 1, backoff: 'fixed', delayMs: 1_000, priority: 20 },
  'run-import': { attempts: 5, backoff: 'exponential', delayMs: 1_000, priority: 5 },
  'sweep-imports': { attempts: 1, backoff: 'fixed', delayMs: 1_000 },
  'anonymise-enquiries': { attempts: 3, backoff: 'exponential', delayMs: 5_000, priority: 20 },
  'sweep-rows': { attempts: 1, backoff: 'fixed', delayMs: 1_000, priority: 20 },
};

export const JOB_NAMES = Object.keys(JOBS) as JobName[];
