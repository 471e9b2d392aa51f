/** Everything that happens and is kept: the closed list of fact types. */
export const FACT_TYPES = [
  'session.opened',
  'session.closed',
  'user.created',
  'user.changed',
  'user.disabled',
  'user.enabled',
  'user.role-given',
  'user.role-corrected',
  'user.role-ended',
  'user.password-link-made',
  'user.password-set',
  'user.password-changed',
  'user.calendar-renewed',
  'project.loaded',
  'project.definition-changed',
  'indicator.targets-set',
  'deliverable.planned-changed',
  'deliverable.started',
  'deliverable.submitted',
  'deliverable.returned',
  'deliverable.approved',
  'deliverable.published',
  'deliverable.withdrawn',
  'deliverable.reopened',
  'deliverable.file-added',
  'deliverable.file-voided',
  'territorial-unit.created',
  'territorial-unit.changed',
  'territorial-unit.place-taken',
  'territorial-unit.assigned',
  'territorial-unit.assignment-corrected',
  'territorial-unit.assignment-ended',
  'participant.created',
  'participant.changed',
  'advisory-log.logged',
  'advisory-log.corrected',
  'advisory-log.voided',
  'verdict.recorded',
  'reminder.planned',
  'mail.retried',
  'outbox.retried',
  'demo.loaded',
] as const;

export type FactType = (typeof FACT_TYPES)[number];

/** A fact about to be recorded. `data` holds ids, names of fields, states and dates, never a person's values. */
export interface NewFact {
  readonly type: FactType;
  readonly projectId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A fact as it stands in the audit. */
export interface RecordedFact extends NewFact {
  readonly id: string;
  readonly actorId: string | null;
  readonly occurredAt: string;
}
