import { hkdfSync } from 'node:crypto';

const BYTES = 32;

/**
 * The key of a person's diary on their devices, in base64. It is derived, not stored: nothing of it stands in a database or
 * a backup of one, and every sign-in of the same person opens what an earlier one had to lock.
 */
export function offlineKey(secret: string, userId: string): string {
  return Buffer.from(hkdfSync('sha256', secret, userId, 'rssz offline diary', BYTES)).toString('base64');
}
