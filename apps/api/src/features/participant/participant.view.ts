import { Injectable } from '@nestjs/common';
import { foldCzech, type LocalDate, type ParticipantRule } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { participantPredicate, NOT_ELECTRONIC, supportTotals } from './participant.lookup.ts';
import { judged, pageOf, type PersonRow } from './participant.judge.ts';
import type { ParticipantReader } from './participant.reader.ts';
import type { ListParticipants } from './dto/list-participants.dto.ts';
import type { Participant, ParticipantPage, SupportList } from './dto/participant.dto.ts';

interface Narrowing {
  readonly id?: string;
  readonly unit?: string | undefined;
  readonly text?: string | undefined;
  /** Names are searched only for readers who see them: a pseudonym must not be found by its name. */
  readonly byName?: boolean;
}

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
    return pageOf(await this.people(projectId, reader, filter.asOf, narrowing), filter);
  }

  async one(projectId: string, reader: ParticipantReader, id: string, asOf: LocalDate): Promise<Participant | null> {
    return (await this.people(projectId, reader, asOf, { id }))[0] ?? null;
  }

  /** Every valid support of a person in the reader's territory, newest first; null when there is no such person. */
  async supports(projectId: string, reader: ParticipantReader, id: string): Promise<SupportList | null> {
    const params: unknown[] = [projectId, id];
    const own = participantPredicate(reader.people, 'p.id', params);
    const readable = scopePredicate(reader.logs, 'v.unit_id', params);
    return this.database.one<SupportList>(
      `SELECT coalesce(json_agg(json_build_object('logId', v.log_id, 'isReadable', ${readable}, 'heldOn', v.held_on,
           'unit', json_build_object('id', u.id, 'name', u.name), 'minutes', t.minutes, 'mode', v.mode,
           'keyActivity', k.code) ORDER BY v.held_on DESC, v.log_id) FILTER (WHERE v.id IS NOT NULL), '[]') AS items,
         coalesce(sum(t.minutes) FILTER (WHERE v.id IS NOT NULL), 0) AS "totalMinutes"
       FROM participant p
       LEFT JOIN (advisory_attendance t
         JOIN advisory_log_version v ON v.id = t.log_version_id AND v.recorded_to IS NULL AND NOT v.is_voided
         JOIN territorial_unit u ON u.id = v.unit_id
         JOIN key_activity k ON k.id = v.key_activity_id) ON t.participant_id = p.id
       WHERE p.project_id = $1 AND p.id = $2 AND ${own}
       GROUP BY p.id`,
      params,
    );
  }

  private async people(
    projectId: string,
    reader: ParticipantReader,
    asOf: LocalDate,
    narrowing: Narrowing,
  ): Promise<Participant[]> {
    const params: unknown[] = [projectId, asOf, NOT_ELECTRONIC];
    const named = participantPredicate(reader.names, 'p.id', params);
    const found = [participantPredicate(reader.people, 'p.id', params), ...narrow(narrowing, params)].join(' AND ');
    const rows = await this.database.one<{ rule: ParticipantRule | null; people: PersonRow[] }>(
      `SELECT (SELECT rule FROM indicator WHERE project_id = $1 AND code = 'participants') AS rule,
         coalesce(json_agg(person ORDER BY surname, given_name, number), '[]') AS people
       FROM (
         SELECT p.number, i.surname, i.given_name, json_build_object('id', p.id, 'code', p.code, 'version', p.version,
           'givenName', i.given_name, 'surname', i.surname, 'birthDate', i.birth_date, 'municipality', i.municipality,
           'entryOn', r.entry_on, 'exitOn', r.exit_on, 'sex', r.sex, 'labourStatus', r.labour_status,
           'education', r.education, 'missingFields', r.missing_fields, 'completeFrom', r.complete_from,
           'minutes', coalesce(s.minutes, 0), 'inPersonMinutes', coalesce(s.in_person, 0),
           'units', coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name)
             FROM participant_unit pu JOIN territorial_unit u ON u.id = pu.unit_id
             WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL), '[]')) AS person
         FROM participant p
         JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
         LEFT JOIN participant_identity i ON i.participant_id = p.id AND ${named}
         LEFT JOIN (${supportTotals({ project: '$1', asOf: '$2', modes: '$3', knownAt: null })}) s ON s.participant_id = p.id
         WHERE p.project_id = $1 AND ${found}
       ) AS listed`,
      params,
    );
    if (!rows?.rule) return [];
    return judged(rows.people, rows.rule, asOf);
  }
}

function narrow({ id, unit, text, byName }: Narrowing, params: unknown[]): string[] {
  const found: string[] = [];
  const place = (value: unknown): string => `$${params.push(value)}`;
  if (id !== undefined) found.push(`p.id = ${place(id)}`);
  if (unit !== undefined) {
    found.push(
      `EXISTS (SELECT 1 FROM participant_unit pu
        WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL AND pu.unit_id = ${place(unit)})`,
    );
  }
  const typed = text?.trim() ?? '';
  if (typed === '') return found;
  const code = `p.code ILIKE ${place(contains(typed))}`;
  const words = foldCzech(typed).split(' ').filter(Boolean);
  const name = words.map((word) => `i.name_folded LIKE ${byName ? place(contains(word)) : ''}`).join(' AND ');
  found.push(byName && name !== '' ? `(${code} OR (${name}))` : code);
  return found;
}

/** What is typed is searched as text: % and _ have no power. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
