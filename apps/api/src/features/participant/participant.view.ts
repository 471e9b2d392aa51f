import { Injectable } from '@nestjs/common';
import type { LocalDate, RecordedRule } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { ruleOf } from '../counting-rule/counting-rule.lookup.ts';
import { participantPredicate, supportRows } from './participant.lookup.ts';
import { isCutBeforeJudging, judged, pageOf, type PersonRow } from './participant.judge.ts';
import { peopleStatement, type AskedPeople } from './people.statement.ts';
import type { ParticipantReader } from './participant-reader.lookup.ts';
import type { ListParticipants } from './dto/list-participants.dto.ts';
import type { Participant, ParticipantPage, SupportList } from './dto/participant.dto.ts';

/** What the screens of participants read. SQL sums each person's support, the domain says who counts. */
@Injectable()
export class ParticipantView {
  constructor(private readonly database: Database) {}

  async list(
    projectId: string,
    reader: ParticipantReader,
    filter: ListParticipants & { readonly asOf: LocalDate },
    byName: boolean,
  ): Promise<ParticipantPage> {
    const narrowing = { unit: filter.unit, text: filter.q, byName };
    const asked = { asOf: filter.asOf, narrowing, sort: filter.sort };
    if (!isCutBeforeJudging(filter)) return pageOf((await this.people(projectId, reader, asked)).items, filter);
    return this.people(projectId, reader, { ...asked, cut: filter });
  }

  async one(projectId: string, reader: ParticipantReader, id: string, asOf: LocalDate): Promise<Participant | null> {
    const { items } = await this.people(projectId, reader, { asOf, narrowing: { id }, cut: { page: 1, size: 1 } });
    return items[0] ?? null;
  }

  /**
   * Every valid support of a person in the reader's territory to the end of a day, newest first; null when there is no such
   * person. The total is of those that count, as the hours of the person are.
   */
  async supports(
    projectId: string,
    reader: ParticipantReader,
    id: string,
    asOf: LocalDate,
  ): Promise<SupportList | null> {
    const params: unknown[] = [projectId, id, asOf];
    const own = participantPredicate(reader.people, 'p.id', params);
    const readable = scopePredicate(reader.logs, 'v.unit_id', params);
    return this.database.one<SupportList>(
      `SELECT coalesce(json_agg(json_build_object('logId', v.log_id, 'isReadable', ${readable}, 'heldOn', v.held_on,
           'unit', json_build_object('id', u.id, 'name', u.name), 'minutes', t.minutes, 'mode', v.mode,
           'keyActivity', k.code, 'counts', s.log_version_id IS NOT NULL) ORDER BY v.held_on DESC, v.log_id) FILTER (WHERE v.id IS NOT NULL), '[]') AS items,
         coalesce(sum(s.minutes), 0) AS "totalMinutes"
       FROM participant p
       LEFT JOIN (advisory_attendance t
         JOIN advisory_log_version v ON v.id = t.log_version_id AND v.recorded_to IS NULL AND NOT v.is_voided
         JOIN territorial_unit u ON u.id = v.unit_id
         JOIN key_activity k ON k.id = v.key_activity_id
         LEFT JOIN (${supportRows({ project: '$1', asOf: '$3', knownAt: null, person: '$2' })}) s
           ON s.log_version_id = v.id) ON t.participant_id = p.id AND v.held_on <= $3::date
       WHERE p.project_id = $1 AND p.id = $2 AND ${own}
       GROUP BY p.id`,
      params,
    );
  }

  private async people(projectId: string, reader: ParticipantReader, asked: AskedPeople): Promise<ParticipantPage> {
    const { text, params } = peopleStatement(projectId, reader, asked);
    const found = await this.database.one<FoundPeople>(text, params);
    const inForce = ruleOf(found?.rules, asked.asOf);
    if (!found || !inForce) return { items: [], total: 0 };
    return { items: judged(found.people, inForce.rule, asked.asOf), total: found.total };
  }
}

interface FoundPeople {
  readonly rules: RecordedRule[] | null;
  readonly total: number;
  readonly people: PersonRow[];
}
