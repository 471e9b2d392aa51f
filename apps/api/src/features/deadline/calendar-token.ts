import { createHmac } from 'node:crypto';
import { sameSecret } from '../../platform/auth/tokens.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Makes the token of a person's feed of one project: `<user id>.<HMAC-SHA256>`. It names the person, it opens nothing else. */
export function calendarToken(secret: string, projectId: string, userId: string): string {
  return `${userId}.${signatureOf(secret, projectId, userId)}`;
}

/** Whose feed the token opens, or null when it is not ours or of another project. */
export function calendarReaderId(secret: string, projectId: string, token: string): string | null {
  const [userId = '', signature = ''] = token.split('.');
  if (!UUID.test(userId)) return null;
  return sameSecret(signature, signatureOf(secret, projectId, userId)) ? userId : null;
}

function signatureOf(secret: string, projectId: string, userId: string): string {
  return createHmac('sha256', secret).update(`calendar/1/${projectId}/${userId}`).digest('base64url');
}
