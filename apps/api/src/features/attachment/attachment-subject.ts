/**
 * What files are kept beside: a unit as such, one version of its cooperation description or of a plan (the signed paper), or
 * an advisory log (the attendance sheet).
 */
export const ATTACHMENT_SUBJECTS = [
  'territorial-unit',
  'cooperation-description',
  'plan-version',
  'advisory-log',
] as const;

export type AttachmentSubjectType = (typeof ATTACHMENT_SUBJECTS)[number];

/** The subject of a file; its unit decides who may see it. */
export interface AttachmentSubject {
  readonly unitId: string;
  readonly type: AttachmentSubjectType;
  readonly id: string;
}
