/**
 * What each kind of evidence adds to the score of an activity. Tuned on the odd numbers of `data/match-examples.json` only;
 * how, and how good it is on the even ones, stands in docs/funding-match.md.
 */
export const matchWeights = {
  /** A word the measure and the activity share, times its rarity. */
  word: 0.5,
  /** A notion they share, times its rarity squared: words differ, a rare meaning is the same. */
  notion: 0.7,
  area: 0.8,
  group: 0.35,
  rural: 1.2,
  masTerritory: 1,
  masUnknown: -0.5,
  /** Activities of many notions are not preferred for that: the score is divided by their length to this power. */
  lengthPower: 0.3,
  /** The part left to an activity of a manner (planning, teaching staff, trying out) that the measure does not have. */
  mannerMissing: 0.3,
  /** The part left to work with people when the measure has a manner of another kind. */
  mannerUnmet: 0.75,
  /** What the words must say at least; under it nothing is suggested, whatever area or group was chosen. */
  nothingBelow: 1.5,
  /** A suggestion is kept when it has this part of the best one's score. */
  keptFrom: 0.25,
} as const;
