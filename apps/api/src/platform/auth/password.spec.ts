import { hashPassword, NOBODYS_HASH, verifyPassword } from './password.ts';

describe('a stored password', () => {
  it('opens by itself only', async () => {
    const stored = await hashPassword('dlouhé tajné heslo');
    expect(await verifyPassword(stored, 'dlouhé tajné heslo')).toBe(true);
    expect(await verifyPassword(stored, 'dlouhé tajné Heslo')).toBe(false);
    expect(await verifyPassword(null, 'dlouhé tajné heslo')).toBe(false);
  });

  it('costs an unknown account what it costs a known one', async () => {
    const costOf = (stored: string): string => stored.split('$').slice(1, 4).join('$');
    expect(costOf(NOBODYS_HASH)).toBe(costOf(await hashPassword('x')));
  });
});
