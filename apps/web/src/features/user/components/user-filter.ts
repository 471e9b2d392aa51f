import { foldCzech, type Role } from '@rssz/domain';
import type { User } from '../../../shared/api/types.ts';
import { choice, flag, text } from '../../../shared/lib/search-spec.ts';
import type { SearchValues } from '../../../shared/lib/search-spec.ts';

/** Roles in the order they are offered. */
export const roles: readonly Role[] = ['manager', 'consultant', 'evaluator', 'coordinator', 'admin'];

/** Filters of the list and what is open, in the address. */
export const userSearch = { q: text(), role: choice(roles), aktivni: flag(), novy: flag(), uzivatel: text() };

export type UserFilter = SearchValues<typeof userSearch>;

/** Users that fit the filter, by name. */
export function filteredUsers(users: readonly User[], filter: UserFilter): User[] {
  const wanted = foldCzech(filter.q);
  return users.filter(
    (user) =>
      (!wanted || foldCzech(`${user.displayName} ${user.email}`).includes(wanted)) &&
      (!filter.role || user.roles.some((one) => one.role === filter.role && one.validTo === null)) &&
      (!filter.aktivni || user.disabledAt === null),
  );
}
