import { DEFAULT_ELECTRONIC_MODES, type AdvisoryMode } from '../advisory/advisory-mode.ts';
import type { SheetField } from '../participant/sheet-field.ts';
import type { ParticipantRule } from './indicator-rule.ts';
import { requiredFieldsOf } from './participant-evidence.ts';

/** A rule with everything in it. */
export type WholeRule = ParticipantRule & { electronicModes: AdvisoryMode[]; requiredFields: SheetField[] };

/** A rule with everything said that a stored one may leave to the usual values. */
export function wholeRule(rule: ParticipantRule): WholeRule {
  const { electronicModes = DEFAULT_ELECTRONIC_MODES, ...rest } = rule;
  return { ...rest, electronicModes: [...electronicModes], requiredFields: [...requiredFieldsOf(rule)] };
}
