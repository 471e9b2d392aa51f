import { Injectable } from '@nestjs/common';
import {
  compareCzech,
  isInScope,
  likeLastTime,
  type FormerLog,
  type LocalDate,
  type LogTemplate as Former,
  type Participation,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { participantPredicate } from '../participant/participant.lookup.ts';
import type { LogTemplate, LogTemplateContent } from './dto/log-template.dto.ts';

const OWN = `SELECT id, name, content FROM log_template WHERE project_id = $1 AND owner_id = $2`;

/** $1 project · $2 author · $3 unit · $4 the day. The last few, of which the domain takes the last. */
const FORMER = `
SELECT l.id, l.created_by AS "authorId", v.held_on AS "heldOn", v.is_voided AS "isVoided", v.unit_id AS "unitId",
  coalesce((SELECT json_agg(f.unit_id) FROM advisory_log_unit f WHERE f.log_version_id = v.id), '[]') AS "furtherUnitIds",
  v.minutes, v.mode, v.kind, v.place, a.code AS "thematicArea", k.code AS "keyActivity",
  v.preparation_minutes AS "preparationMinutes", v.travel_minutes AS "travelMinutes",
  coalesce((SELECT json_agg(json_build_object('participantId', t.participant_id, 'minutes', t.minutes) ORDER BY t.participant_id)
    FROM advisory_attendance t WHERE t.log_version_id = v.id), '[]') AS attendees
FROM advisory_log l
JOIN advisory_log_version v ON v.log_id = l.id AND v.recorded_to IS NULL
JOIN thematic_area a ON a.id = v.thematic_area_id
JOIN key_activity k ON k.id = v.key_activity_id
WHERE l.project_id = $1 AND l.created_by = $2 AND v.unit_id = $3 AND v.held_on <= $4 AND NOT v.is_voided
ORDER BY v.held_on DESC, l.id DESC
LIMIT 5`;

/** What a new log can start from: one's own templates, and the last visit of the unit. */
@Injectable()
export class LogTemplateView {
  constructor(private readonly database: Database) {}

  /** The templates of the reader, by name; people out of their reach and out of the project are left out of them. */
  async own(actor: SignedInActor, project: ProjectRef, today: LocalDate): Promise<LogTemplate[]> {
    const rows = await this.database.query<LogTemplate>(OWN, [project.id, actor.userId], 'log-template-own');
    const known = await this.participations(
      actor,
      project,
      rows.flatMap(({ content }) => peopleOf(content)),
      today,
    );
    return rows
      .map((row) => ({ ...row, content: withKnown(row.content, known) }))
      .sort((one, other) => compareCzech(one.name, other.name));
  }

  /** Like last time: null when the reader has logged no visit of the unit up to the day. */
  async last(
    actor: SignedInActor,
    project: ProjectRef,
    visit: { readonly unitId: string; readonly heldOn: LocalDate },
    today: LocalDate,
  ): Promise<LogTemplateContent | null> {
    if (!isInScope(scopeFor(actor, 'log.write', project.id, today), visit.unitId)) return null;
    const params = [project.id, actor.userId, visit.unitId, visit.heldOn];
    const former = await this.database.query<FormerLog>(FORMER, params, 'log-template-former');
    const people = former.flatMap(peopleOf);
    const participations = await this.participations(actor, project, people, today);
    const template = likeLastTime(former, { authorId: actor.userId, ...visit }, participations);
    return template && contentOf(template);
  }

  /** Since when and until when those of the given people take part whom the reader may log. */
  private async participations(
    actor: SignedInActor,
    project: ProjectRef,
    people: readonly string[],
    today: LocalDate,
  ): Promise<ReadonlyMap<string, Participation>> {
    const params: unknown[] = [project.id, people];
    const reached = participantPredicate(scopeFor(actor, 'log.write', project.id, today), 'p.id', params);
    const rows = await this.database.query<Participation & { readonly id: string }>(
      `SELECT p.id, r.entry_on AS "entryOn", r.exit_on AS "exitOn"
       FROM participant p JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       WHERE p.project_id = $1 AND p.id = ANY ($2::uuid[]) AND ${reached}`,
      params,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const peopleOf = ({ attendees }: Pick<Former, 'attendees'>): string[] =>
  attendees.map(({ participantId }) => participantId);

function withKnown(content: LogTemplateContent, known: ReadonlyMap<string, unknown>): LogTemplateContent {
  return { ...content, attendees: content.attendees.filter((one) => known.has(one.participantId)) };
}

function contentOf(template: Former): LogTemplateContent {
  return { ...template, furtherUnitIds: [...template.furtherUnitIds], attendees: [...template.attendees] };
}
