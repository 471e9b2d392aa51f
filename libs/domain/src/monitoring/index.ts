export { indicatorSetDifference, type SetDifference, type SetFieldDifference } from './indicator-set-difference.ts';
export { indicatorSetDraftProblems, indicatorSetProblems } from './indicator-set-problems.ts';
export {
  adoptionObstacles,
  adoptionRefusals,
  indicatorSetEditRefusals,
  indicatorSetManageRefusals,
  setWithdrawalRefusals,
  type IndicatorSetSituation,
} from './indicator-set-transitions.ts';
export {
  DIRECTIONS,
  INDICATOR_SET_STATES,
  PERIODICITIES,
  type Direction,
  type IndicatorSetContent,
  type IndicatorSetState,
  type Periodicity,
  type SetIndicator,
} from './indicator-set.ts';
