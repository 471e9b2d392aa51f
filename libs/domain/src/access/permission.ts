/** Everything a person may be allowed to do; an endpoint names one of these or is refused. */
export const PERMISSIONS = [
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
  'log.read',
  'log.write',
  'participant.read',
  'participant.write',
  'participant.reveal',
  'indicator.read',
  'verdict.write',
  'deadline.read',
  'notification.read',
  'user.manage',
  'settings.manage',
  'audit.read',
  'mail.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
