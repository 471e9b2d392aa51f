import type {
  CatalogueState,
  DeliverableState,
  DescriptionState,
  ParticipantRule,
  SheetField,
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

export const participantField: Record<SheetField, string> = {
  givenName: 'jméno',
  surname: 'příjmení',
  birthDate: 'datum narození',
  municipality: 'obec',
  entryOn: 'datum vstupu',
  sex: 'pohlaví',
  labourStatus: 'postavení na trhu práce',
  education: 'vzdělání',
  titleBefore: 'titul před jménem',
  titleAfter: 'titul za jménem',
  diedOn: 'datum úmrtí',
  municipalityPart: 'část obce',
  street: 'ulice',
  houseNumber: 'číslo popisné',
  orientationNumber: 'číslo orientační',
  orientationLetter: 'znak čísla orientačního',
  postalCode: 'PSČ',
  email: 'e-mail',
  phone: 'telefon',
  exitOn: 'datum ukončení účasti',
  housingAccess: 'přístup k bydlení',
  sector: 'sektor ekonomiky',
  publicSectorPosition: 'působení ve veřejném sektoru',
  projectPosition: 'postavení v projektu',
  disadvantages: 'znevýhodnění',
  sharedHousehold: 'osoby ve společné domácnosti',
  supportType: 'druh obdržené podpory',
  personPosition: 'postavení osoby',
  participationResult: 'výsledek účasti',
  exitSituations: 'situace po ukončení účasti',
  territorialEligibility: 'prohlášení o územní způsobilosti',
  partner: 'partner',
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
