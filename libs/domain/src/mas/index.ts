export { checkDigitOf, parseIdentificationNumber, type IdentificationNumber } from './identification-number.ts';
export { isMasPeriodOn, masProblems, masWarnings, type MasDraft, type MasPeriod } from './mas-problems.ts';
export {
  MAS_FEATURES,
  MAS_FOCUS_AREAS,
  MAS_PROJECT_STATES,
  masProjectProblems,
  masProjectWarnings,
  missingFeatures,
  type MasFeature,
  type MasFocusArea,
  type MasProjectDraft,
  type MasProjectState,
} from './mas-project.ts';
export { coverageOf, UNIT_COVERAGES, unitInMas, type UnitCoverage, type UnitInMas } from './unit-coverage.ts';
