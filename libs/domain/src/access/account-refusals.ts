import { addDays } from '../kernel/date-arithmetic.ts';
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
 * else who can sign in would be left to administer on the day after it. An end in the past takes the role away now, so
 * that those who administer today decide, never those who did back then.
 *
 * @example lastAdministratorRefusals(accounts, userId, '2024-09-16', '2024-09-16') // [{ code: 'user.last-administrator' }]
 */
export function lastAdministratorRefusals(
  accounts: readonly AccountStanding[],
  userId: string,
  lastDay: LocalDate,
  today: LocalDate,
): Refusal[] {
  const yesterday = addDays(today, -1);
  const last = lastDay < yesterday ? yesterday : lastDay;
  const next = addDays(last, 1);
  const leaving = accounts.find(({ id }) => id === userId);
  if (!leaving || !administersOn(leaving, last)) return [];
  const isReplaced = accounts.some((one) => one.id !== userId && administersOn(one, next));
  return isReplaced ? [] : [{ code: 'user.last-administrator' }];
}

function administersOn({ disabledAt, hasPassword, roles }: AccountStanding, day: LocalDate): boolean {
  if (disabledAt !== null || !hasPassword) return false;
  return roles.some(
    ({ role, validFrom, validTo }) => role === 'admin' && validFrom <= day && (validTo === null || validTo >= day),
  );
}
