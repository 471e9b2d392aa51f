import {
  attendeesInTwoSessions,
  changedTimesheets,
  consultantsInTwoPlaces,
  fteOverLimit,
  monthOf,
  periodOf,
  withWaivers,
  workOfLogs,
  workOnDaysOff,
  type FindingSubject,
  type LocalDate,
  type Month,
  type RegisterFinding,
} from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RegisterFindingItem } from './dto/register-finding.dto.ts';
import { readNames, readWaivers } from './finding-waiver.view.ts';
import { entriesOf, readEmployments, readHours, readRule, readSignatures } from './work-sources.view.ts';
import { readWorkedLogs } from './worked-logs.view.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

/** Months in which findings are looked for, both included. */
export interface FindingMonths {
  readonly from: Month;
  readonly to: Month;
}

/** A finding with the people it concerns: who settles it, and whose employments add up. */
export interface ConcernedFinding {
  readonly item: RegisterFindingItem;
  readonly personIds: readonly string[];
}

/**
 * What does not fit together across registers in some months, with the waivers that hold; the newest first. The rules are
 * those of the domain; here only what they are held against is read.
 */
export async function findFindings(
  db: Queryable,
  projectId: string,
  months: FindingMonths,
): Promise<ConcernedFinding[]> {
  const [startsOn, endsOn] = [periodOf(months.from).startsOn, periodOf(months.to).endsOn];
  const logs = await readWorkedLogs(db, projectId, { startsOn, endsOn });
  const hours = await readHours(db, projectId, { startsOn, endsOn });
  const employments = await readEmployments(db, projectId);
  const signatures = await readSignatures(db, projectId, months);
  const rule = await readRule(db, projectId);
  const entries = [...workOfLogs(logs), ...entriesOf(hours)];
  const found = [
    ...consultantsInTwoPlaces(logs),
    ...attendeesInTwoSessions(logs),
    ...workOnDaysOff(entries, rule.dayMinutes),
    ...changedTimesheets(entries, signatures),
    ...fteOverLimit(employments, rule.fteLimitHundredths).filter((one) => reaches(one, startsOn, endsOn)),
  ];
  const waivers = await readWaivers(db, projectId);
  const names = await readNames(
    db,
    found.flatMap(({ owner }) => ('userId' in owner ? [owner.userId] : [])),
  );
  const holders = new Map(employments.map(({ id, personId }) => [id, personId]));
  return withWaivers(found, waivers)
    .map((finding) => {
      const waiver = waivers.find((one) => one === finding.waiver);
      const ownerId = 'userId' in finding.owner ? finding.owner.userId : null;
      const held = finding.subjects.flatMap(({ id }) => holders.get(id) ?? []);
      const { rule: code, key, on, params } = finding;
      const item: RegisterFindingItem = {
        rule: code,
        key,
        on,
        params: { ...params },
        owner: ownerId === null ? null : (names.get(ownerId) ?? null),
        subjects: finding.subjects.map((subject) => ({ ...subject, href: hrefOf(subject, on, ownerId ?? held[0]) })),
        waiver: waiver
          ? { id: waiver.id, reason: waiver.reason, waivedOn: waiver.waivedOn, waivedBy: waiver.by }
          : null,
      };
      return { item, personIds: ownerId === null ? held : [ownerId] };
    })
    .sort((a, b) => (a.item.on === b.item.on ? compare(a.item.key, b.item.key) : compare(b.item.on, a.item.on)));
}

const compare = (one: string, other: string): number => (one < other ? -1 : 1);

/** A sum of full-time equivalents concerns every month that its stretch touches. */
function reaches({ on, params }: RegisterFinding, startsOn: LocalDate, endsOn: LocalDate): boolean {
  return on <= endsOn && (params.to === '' || String(params.to) >= startsOn);
}

function hrefOf({ type, id }: FindingSubject, on: LocalDate, personId: string | undefined): string {
  if (type === 'log') return `/denik/${id}`;
  const sheet = `/vykazy/${monthOf(on)}`;
  return personId === undefined ? '/vykazy' : `${sheet}/${personId}`;
}
