import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id (the library's default algorithm) with the OWASP minimum of 19 MiB and two passes. */
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash under the same options whose password was thrown away: what an account without a password is compared with. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$WzkYhMbTsS81P/99x2pukA$1SGFd48Hx9apaoN5IxDMYBl5NsExGghATJAauP+sgSc';

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

/** Compares; an unknown account costs the same time as a known one, so that nobody can tell them apart. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await verify(stored ?? NOBODYS_HASH, password);
  return isRight && stored !== null;
}
