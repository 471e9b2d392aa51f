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
  'deliverable.draft-built',
  'territorial-unit.created',
  'territorial-unit.changed',
  'territorial-unit.removed',
  'territorial-unit.place-taken',
  'territorial-unit.assigned',
  'territorial-unit.assignment-corrected',
  'territorial-unit.assignment-ended',
  'territorial-unit.substitute-set',
  'unit-contact.added',
  'unit-contact.changed',
  'unit-contact.erased',
  'exclusion-index.recorded',
  'milestone.changed',
  'handover.offered',
  'handover.accepted',
  'handover.withdrawn',
  'participant.created',
  'participant.changed',
  'advisory-log.logged',
  'advisory-log.corrected',
  'advisory-log.voided',
  'criteria-catalogue.created',
  'criteria-catalogue.changed',
  'criteria-catalogue.piloted',
  'criteria-catalogue.returned',
  'criteria-catalogue.adopted',
  'criteria-catalogue.retired',
  'criteria-catalogue.removed',
  'indicator-set.created',
  'indicator-set.changed',
  'indicator-set.adopted',
  'indicator-set.superseded',
  'indicator-set.withdrawn',
  'deliverable-part.added',
  'deliverable-part.changed',
  'deliverable-part.removed',
  'deliverable-part.reordered',
  'deliverable-part.completed',
  'deliverable-part.reopened',
  'assessment.recorded',
  'assessment.corrected',
  'verdict.recorded',
  'cooperation-description.created',
  'cooperation-description.changed',
  'cooperation-description.agreed',
  'cooperation-description.approved',
  'cooperation-description.withdrawn',
  'expected-result.closed',
  'expected-result.closing-corrected',
  'attachment.added',
  'attachment.voided',
  'import.rehearsed',
  'import.started',
  'import.finished',
  'import.stopped',
  'import.failed',
  'import.undone',
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
