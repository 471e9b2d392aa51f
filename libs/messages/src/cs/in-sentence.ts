import type { DeliverableState, ParticipantField, ParticipantRule } from '@rssz/domain';

/** Popisky kódů uvnitř věty, malými písmeny; klíč je kód, jak ho posílá API. */
export const deliverableState: Record<DeliverableState, string> = {
  planned: 'plánováno',
  'in-progress': 'rozpracováno',
  'in-review': 'ke schválení',
  approved: 'schváleno',
  published: 'zveřejněno',
  withdrawn: 'staženo',
};

export const participantField: Record<ParticipantField, string> = {
  givenName: 'jméno',
  surname: 'příjmení',
  birthDate: 'datum narození',
  municipality: 'obec',
  entryOn: 'datum vstupu',
  sex: 'pohlaví',
  labourStatus: 'postavení na trhu práce',
  education: 'vzdělání',
};

export const operator: Record<ParticipantRule['operator'], string> = {
  'more-than': 'více než',
  'at-least': 'alespoň',
};
