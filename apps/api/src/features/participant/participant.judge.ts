import {
  EVIDENCE_STATES,
  judgeParticipant,
  minutesToThreshold,
  type LocalDate,
  type ParticipantField,
  type ParticipantRule,
} from '@rssz/domain';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';
import type { ListParticipants } from './dto/list-participants.dto.ts';
import type { Participant, ParticipantPage } from './dto/participant.dto.ts';

/** A person as the statement returns them: facts and sums, no judgement. */
export interface PersonRow {
  readonly id: string;
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
  readonly missingFields: ParticipantField[];
  readonly completeFrom: LocalDate | null;
  readonly minutes: number;
  readonly inPersonMinutes: number;
  readonly units: Ref[];
}

/** Adds to each person what the domain makes of them on the day. */
export function judged(rows: readonly PersonRow[], rule: ParticipantRule, asOf: LocalDate): Participant[] {
  return rows.map((row) => {
    const { state, reason, warnings } = judgeParticipant({ ...row, participantId: row.id }, rule, asOf);
    const missingMinutes = minutesToThreshold(row.minutes, rule);
    return {
      ...row,
      state,
      reason: { ...reason },
      warnings: warnings.map((warning) => ({ ...warning })),
      missingMinutes,
    };
  });
}

/** The page asked for of the people judged; they come in Czech order of names, which breaks every tie. */
export function pageOf(people: readonly Participant[], filter: ListParticipants): ParticipantPage {
  const found = people.filter((person) => isWanted(person, filter));
  const sorted = inOrder(found, filter.sort);
  const from = (filter.page - 1) * filter.size;
  return { items: sorted.slice(from, from + filter.size), total: found.length };
}

/** Under the threshold, by how little does not matter. */
const NEAR: readonly string[] = ['participant.near', 'participant.at-threshold'];

function isWanted(person: Participant, { state, near, incomplete }: ListParticipants): boolean {
  if (state !== undefined && person.state !== state) return false;
  if (near !== undefined && NEAR.includes(person.reason.code) !== near) return false;
  return incomplete === undefined || person.missingFields.length > 0 === incomplete;
}

const KEYS: Readonly<Record<string, (person: Participant) => string | number>> = {
  code: (person) => person.code,
  minutes: (person) => person.minutes,
  entryOn: (person) => person.entryOn ?? '',
  state: (person) => EVIDENCE_STATES.indexOf(person.state),
};

function inOrder(people: readonly Participant[], sort: string): Participant[] {
  const isDescending = sort.startsWith('-');
  const key = KEYS[sort.replace('-', '')];
  if (!key) return isDescending ? [...people].reverse() : [...people];
  const sign = isDescending ? -1 : 1;
  return [...people].sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}
