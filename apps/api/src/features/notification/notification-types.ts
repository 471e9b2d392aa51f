/** Everything a person may be told of in the application; @rssz/messages has a text for each. */
export const NOTIFICATION_TYPES = [
  'deadline.reminder',
  'deliverable.submitted',
  'deliverable.returned',
  'deliverable.approved',
  'handover.offered',
  'handover.accepted',
  'handover.withdrawn',
  'visit.disputed',
  'cooperation-description.agreed',
  'cooperation-description.approved',
  'enquiry.received',
  'enquiry.suspected',
  'enquiry.assigned',
] as const;

export type NotificationType = (typeof NOTIFICATION_TYPES)[number];
