import type {
  CatalogueState,
  DeliverableState,
  DescriptionState,
  ParticipantField,
  ParticipantRule,
  Stage,
} from '@rssz/domain';

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

export const stage: Record<Stage, string> = {
  interest: 'zájem o spolupráci',
  selection: 'výběr',
  'memorandum-approved': 'memorandum schváleno zastupitelstvem',
  'memorandum-signed': 'memorandum podepsáno',
  'cooperation-description': 'popis spolupráce',
  'entry-analysis': 'vstupní analýza',
  'local-partnership': 'lokální partnerství',
  'plan-in-making': 'tvorba plánu',
  'plan-approved': 'plán schválen',
  measures: 'realizace opatření',
  revision: 'monitoring a revize',
  'final-evaluation': 'závěrečné vyhodnocení',
  closing: 'ukončení nebo vzdálená podpora',
};

export const descriptionState: Record<DescriptionState, string> = {
  draft: 'návrh',
  agreed: 'odsouhlaseno',
  approved: 'schváleno',
  superseded: 'nahrazeno',
};

export const catalogueState: Record<CatalogueState, string> = {
  draft: 'návrh',
  piloted: 'ověřuje se',
  'in-force': 'platí',
  retired: 'už neplatí',
};
