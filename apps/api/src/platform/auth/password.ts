import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id (the library's default algorithm) with the OWASP minimum of 19 MiB and two passes. */
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

/** Compares; an unknown account costs the same time as a known one, so that nobody can tell them apart. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored) return verify(stored, password);
  decoy ??= hashPassword('no account has this password');
  await verify(await decoy, password);
  return false;
}
