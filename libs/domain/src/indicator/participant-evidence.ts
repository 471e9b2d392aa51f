import type { Instant, LocalDate } from '../kernel/local-date.ts';
import { PARTICIPANT_FIELDS } from '../participant/missing-fields.ts';
import type { SheetField } from '../participant/sheet-field.ts';
import type { ParticipantEvidence } from './compute-participants.ts';
import type { ParticipantRule } from './indicator-rule.ts';
import { supportParts, totalUnderRule, type SupportEntry, type SupportPart } from './sum-supports.ts';

/** Since when each field of a person's record has had an answer; a field that has none is not there. */
export interface AnsweredRecord {
  readonly participantId: string;
  readonly answeredFrom: Readonly<Partial<Record<SheetField, LocalDate>>>;
}

/** A person as evidence, before any rule: since when each field has an answer, and the support up to a day. */
export interface CountedRecord extends AnsweredRecord {
  readonly support: readonly SupportPart[];
}

/** The fields a rule asks of a complete record. */
export function requiredFieldsOf(rule: Pick<ParticipantRule, 'requiredFields'>): readonly SheetField[] {
  return rule.requiredFields ?? PARTICIPANT_FIELDS;
}

/**
 * What the indicator is counted from, one row to a person: the support of every key activity under the rule, and since
 * when the record has everything that the rule asks for. A person without support is there with zero minutes.
 *
 * Source: issue 4 §3 (completeness is part of the rule); DESIGN §7.
 *
 * @example participantEvidence(records, entries, rule, '2024-06-30')[0]?.completeFrom // '2023-05-02'
 */
export function participantEvidence(
  records: readonly AnsweredRecord[],
  entries: readonly SupportEntry[],
  rule: ParticipantRule,
  asOf: LocalDate,
  knownAt: Instant | null = null,
): ParticipantEvidence[] {
  return countedRecords(records, entries, asOf, knownAt).map((record) => evidenceUnderRule(record, rule));
}

/** Adds to each record the support of the person up to a day. */
export function countedRecords(
  records: readonly AnsweredRecord[],
  entries: readonly SupportEntry[],
  asOf: LocalDate,
  knownAt: Instant | null = null,
): CountedRecord[] {
  const support = supportParts(entries, asOf, knownAt);
  return records.map((record) => ({ ...record, support: support.get(record.participantId) ?? [] }));
}

/** One person's evidence under a rule: how much support it makes, and whether the record has what the rule asks for. */
export function evidenceUnderRule(record: CountedRecord, rule: ParticipantRule): ParticipantEvidence {
  return {
    participantId: record.participantId,
    ...totalUnderRule(record.support, rule),
    ...completenessUnderRule(record.answeredFrom, rule),
  };
}

/**
 * What a record lacks of what a rule asks for, and since when it has had all of it.
 *
 * @example completenessUnderRule({ givenName: '2023-05-02' }, { requiredFields: ['givenName'] })
 * // { completeFrom: '2023-05-02', missingFields: [] }
 */
export function completenessUnderRule(
  answeredFrom: AnsweredRecord['answeredFrom'],
  rule: Pick<ParticipantRule, 'requiredFields'>,
): { readonly completeFrom: LocalDate | null; readonly missingFields: readonly SheetField[] } {
  const required = requiredFieldsOf(rule);
  const missingFields = required.filter((field) => answeredFrom[field] === undefined);
  const days = required.flatMap((field) => answeredFrom[field] ?? []).sort();
  return { completeFrom: missingFields.length === 0 ? (days.at(-1) ?? null) : null, missingFields };
}
