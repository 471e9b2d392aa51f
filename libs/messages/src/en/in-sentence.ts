import type {
  CatalogueState,
  DeliverableState,
  DescriptionState,
  ParticipantRule,
  SheetField,
  Stage,
} from '@rssz/domain';

/** Labels of codes inside a sentence, in small letters. */
export const deliverableState: Record<DeliverableState, string> = {
  planned: 'planned',
  'in-progress': 'in progress',
  'in-review': 'in review',
  approved: 'approved',
  published: 'published',
  withdrawn: 'withdrawn',
};

export const participantField: Record<SheetField, string> = {
  givenName: 'given name',
  surname: 'surname',
  birthDate: 'date of birth',
  municipality: 'municipality',
  entryOn: 'entry date',
  sex: 'sex',
  labourStatus: 'labour market status',
  education: 'education',
  titleBefore: 'title before the name',
  titleAfter: 'title after the name',
  diedOn: 'date of death',
  municipalityPart: 'part of the municipality',
  street: 'street',
  houseNumber: 'house number',
  orientationNumber: 'orientation number',
  orientationLetter: 'letter of the orientation number',
  postalCode: 'postal code',
  email: 'e-mail',
  phone: 'telephone',
  exitOn: 'exit date',
  housingAccess: 'access to housing',
  sector: 'sector of the economy',
  publicSectorPosition: 'position in the public sector',
  projectPosition: 'position in the project',
  disadvantages: 'disadvantages',
  sharedHousehold: 'people sharing the household',
  supportType: 'type of support received',
  personPosition: 'position of the person',
  participationResult: 'result of participation',
  exitSituations: 'situation after exit',
  territorialEligibility: 'declaration of territorial eligibility',
  partner: 'partner',
};

export const operator: Record<ParticipantRule['operator'], string> = {
  'more-than': 'more than',
  'at-least': 'at least',
};

export const stage: Record<Stage, string> = {
  interest: 'interest',
  selection: 'selection',
  'memorandum-approved': 'memorandum approved by the assembly',
  'memorandum-signed': 'memorandum signed',
  'cooperation-description': 'cooperation description',
  'entry-analysis': 'entry analysis',
  'local-partnership': 'local partnership',
  'plan-in-making': 'plan in the making',
  'plan-approved': 'plan approved',
  measures: 'measures running',
  revision: 'monitoring and revision',
  'final-evaluation': 'final evaluation',
  closing: 'end or remote support',
};

export const descriptionState: Record<DescriptionState, string> = {
  draft: 'draft',
  agreed: 'agreed',
  approved: 'approved',
  superseded: 'superseded',
};

export const catalogueState: Record<CatalogueState, string> = {
  draft: 'draft',
  piloted: 'piloted',
  'in-force': 'in force',
  retired: 'retired',
};
