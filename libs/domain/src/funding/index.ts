export { applicationWarnings, type ApplicationWarning } from './registration-warnings.ts';
export { callProblems, callStateOn, readCallNumber, type CallContent, type CallState } from './call-problems.ts';
export { indexCatalogue, type CatalogueIndex } from './catalogue-index.ts';
export { czechStem } from './czech-stem.ts';
export {
  FUNDING_STANDINGS,
  fundingStanding,
  statesOfStanding,
  sumFunding,
  type FundingGroup,
  type FundingStanding,
  type FundingSum,
} from './funding-overview.ts';
export { matchMeasure } from './match-measure.ts';
export type { MatchItem, MatchMeasure, MatchReason, MatchSuggestion } from './match-types.ts';
export { rankingQuality, type JudgedRanking, type RankingQuality } from './ranking-quality.ts';
export { readWords, type Word } from './read-words.ts';
export {
  availableSourceSteps,
  firstDecisionRefusals,
  sourceStepRefusals,
  type AvailableSourceStep,
  type SourceDetails,
  type SourceSituation,
  type SourceStepDraft,
} from './source-refusals.ts';
export {
  isStepOpen,
  SOURCE_RULES,
  SOURCE_STATES,
  SOURCE_STEPS,
  sourceRule,
  type SourceOrigin,
  type SourceRule,
  type SourceState,
  type SourceStep,
} from './source-state.ts';
