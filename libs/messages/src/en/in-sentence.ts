import type { DeliverableState, ParticipantField, ParticipantRule } from '@rssz/domain';

/** Labels of codes inside a sentence, in small letters. */
export const deliverableState: Record<DeliverableState, string> = {
  planned: 'planned',
  'in-progress': 'in progress',
  'in-review': 'in review',
  approved: 'approved',
  published: 'published',
  withdrawn: 'withdrawn',
};

export const participantField: Record<ParticipantField, string> = {
  givenName: 'given name',
  surname: 'surname',
  birthDate: 'date of birth',
  municipality: 'municipality',
  entryOn: 'entry date',
  sex: 'sex',
  labourStatus: 'labour market status',
  education: 'education',
};

export const operator: Record<ParticipantRule['operator'], string> = {
  'more-than': 'more than',
  'at-least': 'at least',
};
