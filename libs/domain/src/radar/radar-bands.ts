import { passesThreshold, realMinutes, type ParticipantRule } from '../indicator/indicator-rule.ts';

/** How many equal steps lead to the threshold. */
const STEPS = 8;

/** How many people are how far. Minutes are of the rule's own hour; the last band is everybody over the threshold. */
export interface RadarBand {
  readonly fromMinutes: number;
  /** `null` of the last band. */
  readonly toMinutes: number | null;
  readonly persons: number;
}

/**
 * People by how much support they have: equal steps up to the threshold, and one band over it. Exactly on the threshold is
 * in the last step when more is asked for.
 *
 * @example radarBands([{ minutes: 2400 }], rule).at(-2)?.persons // 1
 */
export function radarBands(people: readonly { readonly minutes: number }[], rule: ParticipantRule): RadarBand[] {
  const threshold = realMinutes(rule.thresholdMinutes, rule);
  const counts = Array.from({ length: STEPS + 1 }, () => 0);
  for (const { minutes } of people) {
    const step = Math.min(STEPS - 1, Math.floor((minutes * STEPS) / threshold));
    const at = passesThreshold(minutes, rule) ? STEPS : step;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((persons, at) => ({
    fromMinutes: Math.round((at * threshold) / STEPS),
    toMinutes: at === STEPS ? null : Math.round(((at + 1) * threshold) / STEPS),
    persons,
  }));
}
