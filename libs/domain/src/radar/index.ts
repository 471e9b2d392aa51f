export { PACE_DAYS, paceFrom, paceOf, projectedOn, type Pace } from './pace.ts';
export { radarBands, type RadarBand } from './radar-bands.ts';
export { projectRadar, type ProjectRadar, type TargetOutlook } from './project-radar.ts';
export {
  crossingDay,
  radarPerson,
  type RadarContext,
  type RadarList,
  type RadarPerson,
  type WatchedPerson,
} from './radar-person.ts';
