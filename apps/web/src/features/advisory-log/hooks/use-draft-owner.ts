import { useProjectCode, useSession } from '../../../shared/api/session.ts';

/** Whose draft it is: a person has one in each project, since units and activities of one mean nothing in another. */
export function useDraftOwner(): string {
  return `${useSession().user.id}.${useProjectCode()}`;
}
