import { ADVISORY_MODES } from '../advisory/advisory-mode.ts';
import { SUPPORT_KINDS } from '../advisory/support-kind.ts';
import { DELIVERABLE_KINDS } from '../deliverable/deliverable-kind.ts';
import { DOCUMENT_INPUT_KINDS } from '../deliverable/document-input.ts';
import { INDICATOR_CODES } from '../indicator/indicator-rule.ts';
import { SHEET_FIELDS } from '../participant/sheet-field.ts';
import { OUTPUT_SCOPES } from './project-definition.ts';
import {
  day,
  flag,
  isRecord,
  listOf,
  natural,
  object,
  oneOf,
  optional,
  positive,
  scalar,
  text,
  type ShapeCheck,
} from './shape-check.ts';

const source = text;

const target = object({ dueOn: day, value: natural, isFinal: flag, isAssumption: flag, source });

const ruleChoice = object({
  parameter: text,
  value: scalar,
  alternatives: listOf(scalar),
  noteCs: text,
  noteEn: text,
  isAssumption: flag,
  source,
});

const documentRule = object({ countsFrom: oneOf(['approved', 'published']) });

const participantRule = object({
  thresholdMinutes: positive,
  operator: oneOf(['more-than', 'at-least']),
  minInPersonMinutes: natural,
  inPersonRequired: flag,
  hourMinutes: positive,
  almostFromMinutes: natural,
  requireComplete: flag,
  hourMinutesByKind: optional(object(Object.fromEntries(SUPPORT_KINDS.map((kind) => [kind, optional(positive)])))),
  electronicModes: optional(listOf(oneOf(ADVISORY_MODES))),
  requiredFields: optional(listOf(oneOf(SHEET_FIELDS), 1)),
});

const indicator: ShapeCheck = (value, path) => {
  const rule = isRecord(value) && value.code === 'participants' ? participantRule : documentRule;
  return object({
    code: oneOf(INDICATOR_CODES),
    name: text,
    unit: text,
    rule,
    targets: listOf(target, 1),
    ruleChoices: listOf(ruleChoice),
    source,
  })(value, path);
};

const outputLine = object({
  code: text,
  keyActivity: text,
  title: text,
  documentTitle: text,
  plannedCount: positive,
  kind: oneOf(DELIVERABLE_KINDS),
  scope: oneOf(OUTPUT_SCOPES),
  isComposite: flag,
  allowedKinds: listOf(oneOf(DELIVERABLE_KINDS)),
  years: listOf(positive),
  drawsFrom: optional(listOf(oneOf(DOCUMENT_INPUT_KINDS))),
  source,
});

const monitoringPeriod = object({ number: positive, startsOn: day, endsOn: day, reportDueOn: day, isFinal: flag });

/** The shape of a whole definition. It repeats what the rules rely on, so that they can trust their input. */
export const definitionShape: ShapeCheck = object({
  code: text,
  registrationNumber: text,
  programme: text,
  name: text,
  startsOn: day,
  endsOn: day,
  realisationSource: text,
  summary: text,
  goal: text,
  implementer: object({ name: text, address: text, contactName: text, contactEmail: text, source }),
  thematicAreas: listOf(object({ code: text, nameCs: text, nameEn: text, source }), 1),
  keyActivities: listOf(
    object({ code: text, name: text, subActivities: listOf(object({ code: text, name: text, source })), source }),
    1,
  ),
  outputLines: listOf(outputLine, 1),
  territorialPlaces: object({ count: natural, codePrefix: text, source }),
  indicators: listOf(indicator, 1),
  monitoringPeriods: object({ isAssumption: flag, periods: listOf(monitoringPeriod), source }),
  enquiries: optional(
    object({ answerWorkingDays: positive, keptMonths: positive, spamKeptDays: positive, isAssumption: flag, source }),
  ),
  assumptions: listOf(object({ subject: text, statementCs: text, statementEn: text })),
});
