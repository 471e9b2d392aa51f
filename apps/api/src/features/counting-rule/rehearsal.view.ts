import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  countUnderRule,
  rehearseRule,
  ruleOn,
  ruleSpan,
  type CountedRecord,
  type LocalDate,
  type RehearsedPerson as RehearsedId,
  type RuleVersion,
  type Scope,
  monthlyDays,
} from '@rssz/domain';
import type { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { COUNTED_JSON, namedPredicate, supportTotals } from '../participant/participant.lookup.ts';
import { readSupportCourse } from '../participant/support-course.lookup.ts';
import type { RehearsedDay, RehearsedPerson, RuleRehearsal } from './dto/counting-rule.dto.ts';

/** What a change makes of the versions: those that hold now, those that would, and the first day that may differ. */
export interface RuleChange {
  readonly before: readonly RuleVersion[];
  readonly after: readonly RuleVersion[];
  readonly from: LocalDate;
}

interface Person extends CountedRecord {
  readonly code: string;
  readonly title: string;
}

interface VerdictDay {
  readonly asOf: LocalDate;
  readonly value: number;
}

/** Tries a change of the rule on the evidence of today: the domain counts twice, nothing is written. */
@Injectable()
export class RehearsalView {
  async of(
    db: Pick<Database, 'one' | 'query'>,
    project: ProjectRef,
    change: RuleChange,
    { today, names }: { readonly today: LocalDate; readonly names: Scope },
  ): Promise<RuleRehearsal> {
    const { before, after, from } = change;
    const others = before.filter(({ validFrom }) => validFrom !== from);
    const span = ruleSpan(others, from, today);
    const people = await this.people(db, project.id, span.countedTo, names);
    const current = ruleOn(before, span.ruleDay);
    const found = rehearseRule(people, current.rule, ruleOn(after, span.ruleDay).rule, span.countedTo);
    const shown = new Map(people.map((person) => [person.participantId, person]));
    const listed = (ids: readonly RehearsedId[]): RehearsedPerson[] => ids.map((one) => personOf(one, shown));
    const answer = {
      asOf: span.countedTo,
      ruleDay: span.ruleDay,
      currentVersion: current.number,
      valueBefore: found.valueBefore,
      valueAfter: found.valueAfter,
      enters: listed(found.enters),
      leaves: listed(found.leaves),
      moves: listed(found.moves),
      unchanged: found.unchanged,
      pastDays: await this.pastDays(db, project, change, people, span.countedTo),
    };
    return { ...answer, token: tokenOf(change, answer) };
  }

  private async people(
    db: Pick<Database, 'one'>,
    projectId: string,
    asOf: LocalDate,
    names: Scope,
  ): Promise<readonly Person[]> {
    const params: unknown[] = [projectId, asOf];
    const named = namedPredicate(names, 'p.id', params);
    const found = await db.one<{ people: Person[] }>(
      `SELECT coalesce(json_agg(json_build_object(${COUNTED_JSON}, 'code', p.code,
         'title', coalesce(i.surname || ' ' || i.given_name, p.code)) ORDER BY p.number), '[]') AS people
       FROM participant p
       JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       LEFT JOIN participant_identity i ON i.participant_id = p.id AND ${named}
       LEFT JOIN (${supportTotals({ project: '$1', asOf: '$2', knownAt: null })}) s ON s.participant_id = p.id
       WHERE p.project_id = $1`,
      params,
    );
    return found?.people ?? [];
  }

  /** A change that holds from the past moves past values; none of them moves unseen. */
  private async pastDays(
    db: Pick<Database, 'query'>,
    project: ProjectRef,
    { before, after, from }: RuleChange,
    people: readonly CountedRecord[],
    to: LocalDate,
  ): Promise<RehearsedDay[]> {
    if (from > to) return [];
    const verdicts = await db.query<VerdictDay>(
      `SELECT DISTINCT ON (w.as_of) w.as_of AS "asOf", w.value FROM verdict w JOIN indicator n ON n.id = w.indicator_id
       WHERE w.project_id = $1 AND n.code = 'participants' AND w.recorded_to IS NULL AND w.value IS NOT NULL
         AND w.as_of BETWEEN $2::date AND $3::date
       ORDER BY w.as_of, w.recorded_from DESC`,
      [project.id, from, to],
    );
    const ends = monthlyDays({ startsOn: from, endsOn: to }, to).filter((day) => day < to);
    const days = [...new Set([...ends, ...verdicts.map(({ asOf }) => asOf)])].sort();
    const upTo = days.length > 0 ? await readSupportCourse(db, project.id, people, to) : () => [];
    return days.flatMap((asOf) => {
      const then = upTo(asOf);
      const valueBefore = countUnderRule(then, ruleOn(before, asOf).rule, asOf).value;
      const valueAfter = countUnderRule(then, ruleOn(after, asOf).rule, asOf).value;
      const verdictValue = verdicts.find((verdict) => verdict.asOf === asOf)?.value ?? null;
      return valueBefore === valueAfter ? [] : [{ asOf, valueBefore, valueAfter, verdictValue }];
    });
  }
}

function personOf({ id, before, after }: RehearsedId, shown: ReadonlyMap<string, Person>): RehearsedPerson {
  const { code = '', title = '' } = shown.get(id) ?? {};
  const spoken = (one: RehearsedId['before']) => ({ ...one, reason: { ...one.reason } });
  return { id, code, title, before: spoken(before), after: spoken(after) };
}

/** What was seen, as a short text: another proposal, other rules or other counts have another token. */
function tokenOf({ before, after }: RuleChange, answer: Omit<RuleRehearsal, 'token'>): string {
  const standings = (people: readonly RehearsedPerson[]) =>
    people.map(({ id, before: was, after: would }) => [id, was.state, would.state]).sort();
  const rules = (versions: readonly RuleVersion[]) =>
    versions.map(({ number, validFrom, rule }) => [number, validFrom, rule]);
  const { valueBefore, valueAfter, pastDays, ruleDay } = answer;
  const changed = [answer.enters, answer.leaves, answer.moves].map(standings);
  const seen = [rules(before), rules(after), ruleDay, valueBefore, valueAfter, changed, pastDays];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
