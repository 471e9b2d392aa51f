import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret for a person to hold: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What we keep of it: a stolen table opens no session. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
