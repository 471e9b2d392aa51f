import type { Assignment } from '@rssz/domain';

export type Locale = 'cs' | 'en';

/** Who acts: a signed-in person, or the system itself (loading, reminders). */
export interface Actor {
  readonly userId: string | null;
  readonly displayName: string;
  readonly locale: Locale;
  readonly assignments: readonly Assignment[];
}

/** An actor whose session is known: what a request carries. */
export interface SignedInActor extends Actor {
  readonly userId: string;
  readonly email: string;
  readonly tokenHash: string;
  readonly csrfToken: string;
}

/** The system acting by itself; its facts have no person. */
export const SYSTEM_ACTOR: Actor = { userId: null, displayName: 'RSSZ', locale: 'cs', assignments: [] };

/** A person who acts on their own account without a session, by a one-time link: the fact names them, no right is held. */
export function accountActor(account: { userId: string; displayName: string; locale: Locale }): Actor {
  return { userId: account.userId, displayName: account.displayName, locale: account.locale, assignments: [] };
}
