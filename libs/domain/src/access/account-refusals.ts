import type { LocalDate } from '../kernel/local-date.ts';
import type { Refusal } from '../kernel/result.ts';
import type { Role } from './role.ts';

/** What is known of an account when its rights are about to change. */
export interface AccountStanding {
  readonly id: string;
  readonly disabledAt: string | null;
  /** Without a password nobody can sign in. */
  readonly hasPassword: boolean;
  readonly roles: readonly { readonly role: Role; readonly validFrom: LocalDate; readonly validTo: LocalDate | null }[];
}

/**
 * Why somebody may not give a role: nobody gives one to themselves, so that an administrator does not open the data of
 * participants alone.
 *
 * Source: DESIGN §2 (no participant data for the administrator unless also given another role).
 *
 * @example giveRoleRefusals(me, me) // [{ code: 'role.own' }]
 */
export function giveRoleRefusals(actorId: string, receiverId: string): Refusal[] {
  return actorId === receiverId ? [{ code: 'role.own' }] : [];
}

/**
 * Why an account may not lose administration (by being disabled, or by the end of the role) from the end of a day: nobody
 * else who can sign in would be left to administer after it.
 *
 * @example lastAdministratorRefusals(accounts, userId, '2024-09-16') // [{ code: 'user.last-administrator' }]
 */
export function lastAdministratorRefusals(
  accounts: readonly AccountStanding[],
  userId: string,
  lastDay: LocalDate,
): Refusal[] {
  const leaving = accounts.find(({ id }) => id === userId);
  if (!leaving || !canAdminister(leaving, (to) => to >= lastDay, lastDay)) return [];
  const isReplaced = accounts.some((one) => one.id !== userId && canAdminister(one, (to) => to > lastDay, lastDay));
  return isReplaced ? [] : [{ code: 'user.last-administrator' }];
}

function canAdminister(account: AccountStanding, lasts: (validTo: LocalDate) => boolean, on: LocalDate): boolean {
  if (account.disabledAt !== null || !account.hasPassword) return false;
  return account.roles.some(
    ({ role, validFrom, validTo }) => role === 'admin' && validFrom <= on && (validTo === null || lasts(validTo)),
  );
}
