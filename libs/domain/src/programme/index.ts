export { compareObjectives, type ComparedTag, type ObjectiveComparison } from './compare-objectives.ts';
export { dayOfVersion, versionOn, type VersionValidity } from './day-of-version.ts';
export { itemSearchText } from './item-search-text.ts';
export { lostCodes } from './lost-codes.ts';
export {
  CLLD_OBJECTIVE,
  isObjectiveCode,
  OBJECTIVE_CODES,
  PROGRAMME_ITEM_KINDS,
  type Bilingual,
  type DerivedTags,
  type ObjectiveCode,
  type ObjectiveFacts,
  type ProgrammeCatalogue,
  type ProgrammeItem,
  type ProgrammeItemKind,
  type ProgrammeTag,
  type ProseFacts,
} from './programme-catalogue.ts';
export {
  compactRegistrationNumber,
  readRegistrationNumber,
  type RegistrationReading,
  type RegistrationWarning,
} from './read-registration-number.ts';
export { validateCatalogue, type CatalogueValidation } from './validate-catalogue.ts';
