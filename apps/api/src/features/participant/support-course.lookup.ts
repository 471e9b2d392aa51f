import type { CountedRecord, LocalDate, SupportPart } from '@rssz/domain';
import type { Database } from '../../platform/db/database.ts';
import { supportRows } from './participant.lookup.ts';

interface SupportDay extends SupportPart {
  readonly participantId: string;
  readonly heldOn: LocalDate;
}

/** $1 project · $2 up to. Support of each person by day, kind and way of giving it, in the order of days. */
const SUPPORT_DAYS = `
SELECT participant_id AS "participantId", held_on AS "heldOn", kind, mode, sum(minutes)::int AS minutes
FROM (${supportRows({ project: '$1', asOf: '$2', knownAt: null })}) support
GROUP BY participant_id, held_on, kind, mode ORDER BY held_on`;

/** The same people with the support they had by a day; days must be asked for in order, none later than `to`. */
export async function readSupportCourse<Person extends CountedRecord>(
  db: Pick<Database, 'query'>,
  projectId: string,
  people: readonly Person[],
  to: LocalDate,
): Promise<(asOf: LocalDate) => Person[]> {
  return accumulate(people, await db.query<SupportDay>(SUPPORT_DAYS, [projectId, to], 'indicator-support-days'));
}

/** Support that grows with the day asked for; days must be asked for in order, so that each support is added once. */
function accumulate<Person extends CountedRecord>(
  people: readonly Person[],
  days: readonly SupportDay[],
): (asOf: LocalDate) => Person[] {
  const support = new Map<string, SupportPart[]>(people.map(({ participantId }) => [participantId, []]));
  let next = 0;
  return (asOf) => {
    for (let day = days[next]; day && day.heldOn <= asOf; day = days[++next]) {
      const own = support.get(day.participantId);
      if (own) add(own, day);
    }
    return people.map((person) => ({ ...person, support: support.get(person.participantId) ?? [] }));
  };
}

function add(own: SupportPart[], { kind, mode, minutes }: SupportPart): void {
  const at = own.findIndex((part) => part.kind === kind && part.mode === mode);
  own[at < 0 ? own.length : at] = { kind, mode, minutes: minutes + (own[at]?.minutes ?? 0) };
}
