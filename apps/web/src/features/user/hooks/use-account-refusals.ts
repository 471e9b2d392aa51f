import { giveRoleRefusals, lastAdministratorRefusals, type AccountStanding, type LocalDate } from '@rssz/domain';
import { useQuery } from '@tanstack/react-query';
import { useSession, useToday } from '../../../shared/api/session.ts';
import type { Problem, User } from '../../../shared/api/types.ts';
import { usersQuery } from '../api/users-query.ts';

export interface AccountRefusals {
  /** Why the signed-in administrator may not give this person a role. */
  giving: readonly Problem[];
  /** Why this person may not lose administration, by being disabled or by the end of the role. */
  leaving: readonly Problem[];
}

/** What the server would refuse about an account, from the same rules. */
export function useAccountRefusals(user: User): AccountRefusals {
  const session = useSession();
  const today = useToday() as LocalDate;
  const { data } = useQuery(usersQuery);
  return {
    giving: giveRoleRefusals(session.user.id, user.id),
    leaving: lastAdministratorRefusals((data ?? [user]).map(standingOf), user.id, today, today),
  };
}

function standingOf({ id, disabledAt, hasPassword, roles }: User): AccountStanding {
  const dated = roles.map(({ role, validFrom, validTo }) => ({
    role,
    validFrom: validFrom as LocalDate,
    validTo: validTo as LocalDate | null,
  }));
  return { id, disabledAt, hasPassword, roles: dated };
}
