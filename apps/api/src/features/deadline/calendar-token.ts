import { createHmac } from 'node:crypto';
import { sameSecret } from '../../platform/auth/tokens.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose feed of which project, and which of its addresses; only the newest one opens it. */
export interface CalendarFeed {
  readonly userId: string;
  readonly projectId: string;
  readonly generation: number;
}

/** Makes the token of a feed: `<user id>.<HMAC-SHA256>`. It names the person, it opens nothing else. */
export function calendarToken(secret: string, feed: CalendarFeed): string {
  return `${feed.userId}.${signatureOf(secret, feed)}`;
}

/** Whose feed a token asks for, not yet whether it may. Null when it has another shape than ours. */
export function calendarTokenUser(token: string): string | null {
  const [userId = ''] = token.split('.');
  return UUID.test(userId) ? userId : null;
}

/** Whether the token opens the feed in its present generation. */
export function opensCalendar(secret: string, feed: CalendarFeed, token: string): boolean {
  return sameSecret(token, calendarToken(secret, feed));
}

function signatureOf(secret: string, { projectId, userId, generation }: CalendarFeed): string {
  return createHmac('sha256', secret).update(`calendar/2/${projectId}/${userId}/${generation}`).digest('base64url');
}
