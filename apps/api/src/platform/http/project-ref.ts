import type { LocalDate } from '@rssz/domain';

/** What every use case needs to know of the project in its address. */
export interface ProjectRef {
  readonly id: string;
  readonly code: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}
