import { can, type EnquiryActor, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';

/** What somebody may do with enquiries of a project on a day; who gives people to units stands in for every owner. */
export function enquiryActor(actor: SignedInActor, project: ProjectRef, on: LocalDate): EnquiryActor {
  const holds = (permission: Parameters<typeof can>[1]): boolean =>
    can(actor.assignments, permission, { projectId: project.id }, on);
  return { id: actor.userId, mayHandle: holds('enquiry.handle'), isManager: holds('unit.assign') };
}
