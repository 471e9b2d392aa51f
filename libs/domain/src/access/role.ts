import type { LocalDate } from '../kernel/local-date.ts';
import type { Permission } from './permission.ts';

export const ROLES = ['manager', 'consultant', 'evaluator', 'coordinator', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/**
 * Who is what, where and when. A person has a role by an assignment without a unit, which the administrator gives; the
 * assignments with a unit, which the manager gives, say where a consultant or coordinator works.
 */
export interface Assignment {
  readonly role: Role;
  /** `null` only for the administrator, who stands above projects. */
  readonly projectId: string | null;
  readonly unitId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

const permissionsByRole: Readonly<Record<Role, readonly Permission[]>> = {
  manager: [
    'project.read',
    'project.plan',
    'deliverable.read',
    'deliverable.plan',
    'deliverable.work',
    'deliverable.approve',
    'deliverable.publish',
    'unit.read',
    'unit.manage',
    'unit.assign',
    'contact.read',
    'log.read',
    'log.write',
    'timesheet.write',
    'timesheet.manage',
    'participant.read',
    'participant.write',
    'participant.reveal',
    'participant.merge',
    'isesf.exchange',
    'participant.protect',
    'cooperation.write',
    'cooperation.approve',
    'plan.read',
    'plan.write',
    'plan.approve',
    'funding.read',
    'funding.decide',
    'call.manage',
    'criteria.manage',
    'assessment.write',
    'import.run',
    'indicator.read',
    'rule.manage',
    'mas.read',
    'mas.manage',
    'enquiry.handle',
    'deadline.read',
    'notification.read',
    'audit.read',
  ],
  consultant: [
    'project.read',
    'deliverable.read',
    'deliverable.work',
    'unit.read',
    'contact.read',
    'log.read',
    'log.write',
    'timesheet.write',
    'participant.read',
    'participant.write',
    'participant.reveal',
    'cooperation.write',
    'plan.read',
    'plan.write',
    'funding.read',
    'funding.decide',
    'call.manage',
    'assessment.write',
    'indicator.read',
    'mas.read',
    'enquiry.handle',
    'deadline.read',
    'notification.read',
  ],
  evaluator: [
    'project.read',
    'deliverable.read',
    'unit.read',
    'log.read',
    'participant.read',
    'participant.sample',
    'plan.read',
    'funding.read',
    'assessment.write',
    'indicator.read',
    'verdict.write',
    'mas.read',
    'deadline.read',
    'notification.read',
  ],
  coordinator: [
    'project.read',
    'deliverable.read',
    'unit.read',
    'contact.read',
    'log.read',
    'log.respond',
    'cooperation.agree',
    'plan.read',
    'funding.read',
    'indicator.read',
    'mas.read',
    'deadline.read',
    'notification.read',
  ],
  admin: [
    'project.read',
    'import.run',
    'notification.read',
    'user.manage',
    'settings.manage',
    'audit.read',
    'mail.read',
  ],
};

/**
 * What a role allows. An evaluator never edits what is reviewed, an administrator sees no participant.
 *
 * Source: DESIGN §2. Example: `permissionsOf('evaluator').includes('log.write')` → `false`.
 */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissionsByRole[role];
}
