import type { AdvisoryMode } from '../advisory/advisory-mode.ts';
import type { HourRule } from '../advisory/support-kind.ts';
import type { SheetField } from '../participant/sheet-field.ts';

/** The two indicators of a project; each counts one kind of evidence. */
export const INDICATOR_CODES = ['documents', 'participants'] as const;

export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** From when a document counts. */
export interface DocumentRule {
  readonly countsFrom: 'approved' | 'published';
}

/** When a person counts. Minutes are given for hours of 60 minutes. */
export interface ParticipantRule extends HourRule {
  readonly thresholdMinutes: number;
  readonly operator: 'more-than' | 'at-least';
  readonly minInPersonMinutes: number;
  /** When off, too few hours that are not electronic only raise a warning. */
  readonly inPersonRequired: boolean;
  /** How long an hour of support is: 60 minutes, or 45 for lessons; a kind of support may have its own. */
  readonly hourMinutes: number;
  readonly almostFromMinutes: number;
  readonly requireComplete: boolean;
  /** Which ways of giving support are electronic; only e-learning when left out. */
  readonly electronicModes?: readonly AdvisoryMode[];
  /** What a record must have to be complete; the eight fields of `PARTICIPANT_FIELDS` when left out. */
  readonly requiredFields?: readonly SheetField[];
}

/** The part of a rule that says how support is added up. */
export type SupportRule = Pick<ParticipantRule, 'hourMinutes' | 'hourMinutesByKind' | 'electronicModes'>;

/**
 * A length given for hours of 60 minutes, in minutes of real time under the rule's own hour.
 *
 * @example realMinutes(2400, { ...rule, hourMinutes: 45 }) // 1800
 */
export function realMinutes(nominal: number, rule: Pick<ParticipantRule, 'hourMinutes'>): number {
  return Math.round((nominal * rule.hourMinutes) / 60);
}

/** True when so many minutes pass the threshold of the rule. Example: exactly 2 400 passes `at-least`, not `more-than`. */
export function passesThreshold(count: number, rule: ParticipantRule): boolean {
  const threshold = realMinutes(rule.thresholdMinutes, rule);
  return rule.operator === 'more-than' ? count > threshold : count >= threshold;
}

/**
 * How many minutes somebody still lacks to pass the threshold, zero when it is passed.
 *
 * @example minutesToThreshold(2370, rule) // 31 when more than 2 400 are needed
 */
export function minutesToThreshold(count: number, rule: ParticipantRule): number {
  const needed = realMinutes(rule.thresholdMinutes, rule) + (rule.operator === 'more-than' ? 1 : 0);
  return Math.max(0, needed - count);
}
