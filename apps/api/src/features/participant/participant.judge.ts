import {
  EVIDENCE_STATES,
  evidenceUnderRule,
  judgeParticipant,
  minutesToThreshold,
  type CountedRecord,
  type LocalDate,
  type ParticipantRule,
} from '@rssz/domain';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';
import type { ListParticipants } from './dto/list-participants.dto.ts';
import type { Participant, ParticipantPage } from './dto/participant.dto.ts';

/** A person as the statement returns them: facts and sums, no judgement. */
export interface PersonRow extends CountedRecord {
  readonly code: string;
  readonly version: number;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly birthDate: string | null;
  readonly municipality: string | null;
  readonly entryOn: string | null;
  readonly exitOn: string | null;
  readonly sex: string | null;
  readonly labourStatus: string | null;
  readonly education: string | null;
  readonly units: Ref[];
  readonly restrictedFrom: string | null;
  readonly anonymisedOn: string | null;
}

/** Adds to each person what the domain makes of them on the day. */
export function judged(rows: readonly PersonRow[], rule: ParticipantRule, asOf: LocalDate): Participant[] {
  return rows.map(({ support, answeredFrom, participantId, ...shown }) => {
    const evidence = evidenceUnderRule({ support, answeredFrom, participantId }, rule);
    const { state, reason, warnings } = judgeParticipant(evidence, rule, asOf);
    return {
      ...shown,
      id: participantId,
      minutes: evidence.minutes,
      inPersonMinutes: evidence.inPersonMinutes,
      completeFrom: evidence.completeFrom,
      missingFields: [...evidence.missingFields],
      state,
      reason: { ...reason },
      warnings: warnings.map((warning) => ({ ...warning })),
      missingMinutes: minutesToThreshold(evidence.minutes, rule),
    };
  });
}

/** The page asked for of the people judged; they come in the order of the statement, which breaks every tie. */
export function pageOf(people: readonly Participant[], filter: ListParticipants): ParticipantPage {
  const found = people.filter((person) => isWanted(person, filter));
  const sorted = inOrder(found, filter.sort);
  const from = (filter.page - 1) * filter.size;
  return { items: sorted.slice(from, from + filter.size), total: found.length };
}

/** True when the page can be cut before anybody is judged: neither its order nor its choice asks what the rule says. */
export function isCutBeforeJudging({ state, near, incomplete, sort }: ListParticipants): boolean {
  return state === undefined && near === undefined && incomplete === undefined && /^-?(name|code|entryOn)$/.test(sort);
}

/** Under the threshold, by how little does not matter. */
const NEAR: readonly string[] = ['participant.near', 'participant.at-threshold'];

function isWanted(person: Participant, { state, near, incomplete }: ListParticipants): boolean {
  if (state !== undefined && person.state !== state) return false;
  if (near !== undefined && NEAR.includes(person.reason.code) !== near) return false;
  return incomplete === undefined || person.missingFields.length > 0 === incomplete;
}

/** What only the rule can tell; the statement puts people in every other order. */
const KEYS: Readonly<Record<string, (person: Participant) => number>> = {
  minutes: (person) => person.minutes,
  state: (person) => EVIDENCE_STATES.indexOf(person.state),
};

function inOrder(people: readonly Participant[], sort: string): readonly Participant[] {
  const key = KEYS[sort.replace('-', '')];
  if (!key) return people;
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...people].sort((a, b) => sign * (key(a) - key(b)));
}
