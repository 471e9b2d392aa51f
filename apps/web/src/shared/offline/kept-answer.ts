import { addDays, daysBetween, localDateInPrague, type LocalDate } from '@rssz/domain';
import type { Participant, Session } from '../api/types.ts';

/** An answer of the server as the device keeps it. */
export interface KeptAnswer {
  /** By the clock of the device. */
  readonly savedAt: string;
  readonly value: unknown;
}

interface Listed {
  readonly items: readonly object[];
  readonly total: number;
}

/** Of each answer the least that writing a visit needs; whatever is not named here is never kept. */
const least: Readonly<Record<string, (value: never) => unknown>> = {
  session: ({ user, ...session }: Session) => ({ ...session, csrfToken: '', user: { ...user, email: '' } }),
  units: ({ items, total }: Listed) => ({ total, items: items.map((one) => only(one, ['id', 'name'])) }),
  activities: (items: readonly object[]) => items.map((one) => only(one, ['code', 'name'])),
  people: ({ items, total }: { items: Participant[]; total: number }) => ({
    total,
    items: items.map((one) => only(one, ['id', 'code', 'givenName', 'surname'])),
  }),
};

/** What of an answer is kept in the row. */
export function leastOf(row: string, value: unknown): unknown {
  const shape = least[row.split(':')[1] ?? ''];
  return shape ? shape(value as never) : value;
}

/** A kept answer as the server would give it now: the business day has moved on as the days of the device have. */
export function answerNow(row: string, { savedAt, value }: KeptAnswer, now: string): unknown {
  if (row !== 'answer:session') return value;
  const session = value as Session;
  const days = daysBetween(localDateInPrague(savedAt), localDateInPrague(now));
  return { ...session, today: addDays(session.today as LocalDate, Math.max(0, days)) };
}

function only<T extends object>(value: T, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}
