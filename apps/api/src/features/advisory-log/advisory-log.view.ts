import { Injectable } from '@nestjs/common';
import { queryWords, type LocalDate } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { contentFields, instant, RESPONSES, VERSION_JOINS } from './advisory-log.json.ts';
import { logReader, visitPredicate, type LogReader } from './advisory-log.reader.ts';
import { reachesVisit, responseRefusals, standingLog, withChanges, type LogRow } from './advisory-log.row.ts';
import type { AdvisoryLog, AdvisoryLogDetail, AdvisoryLogPage, AdvisoryLogVersion } from './dto/advisory-log.dto.ts';
import type { SearchAdvisoryLogs } from './dto/list-advisory-logs.dto.ts';

const ORDER = 'v.held_on DESC, l.created_at DESC, v.log_id';

interface StoredDetail {
  readonly log: LogRow;
  readonly history: AdvisoryLogVersion[];
  readonly mergedIntoId: string | null;
}

/** What the diary's screens read: the list with its totals, and one log with all its versions. */
@Injectable()
export class AdvisoryLogView {
  constructor(private readonly database: Database) {}

  /** Logs of the reader's territory, newest visit first; totals are of everything found, not of the page. */
  async list(projectId: string, reader: LogReader, filter: SearchAdvisoryLogs): Promise<AdvisoryLogPage> {
    const params: unknown[] = [projectId];
    const found = this.predicates(reader, filter, params).join(' AND ');
    params.push(filter.size, (filter.page - 1) * filter.size);
    const [limit, offset] = [params.length - 1, params.length];
    const page = await this.database.one<Omit<AdvisoryLogPage, 'items'> & { items: LogRow[] }>(
      `WITH hit AS MATERIALIZED (
         SELECT v.id, v.minutes, v.is_voided, row_number() OVER (ORDER BY ${ORDER}) AS position
         FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
         WHERE v.project_id = $1 AND v.recorded_to IS NULL AND ${found}
       ), page AS (SELECT id, position FROM hit ORDER BY position LIMIT $${limit} OFFSET $${offset})
       SELECT (SELECT count(*) FROM hit) AS total,
         (SELECT coalesce(sum(minutes), 0) FROM hit WHERE NOT is_voided) AS "totalMinutes",
         coalesce((
           SELECT json_agg(${this.row(reader, params)} ORDER BY page.position)
           FROM page JOIN advisory_log_version v ON v.id = page.id JOIN advisory_log l ON l.id = v.log_id
           JOIN app_user c ON c.id = l.created_by ${VERSION_JOINS}), '[]') AS items`,
      params,
    );
    const { total = 0, totalMinutes = 0, items = [] } = page ?? {};
    return { total, totalMinutes, items: items.map(standingLog) };
  }

  /** One log of the reader's territory with its versions there (one corrected into it may come from elsewhere), or null. */
  async detail(actor: Actor, projectId: string, today: LocalDate, id: string): Promise<AdvisoryLogDetail | null> {
    const reader = logReader(actor, projectId, today);
    const params: unknown[] = [projectId, id];
    const own = visitPredicate(reader.logs, params);
    const content = contentFields(reader, params);
    const found = await this.database.one<StoredDetail>(
      `SELECT ${this.row(reader, params)} AS log, l.merged_into_id AS "mergedIntoId", (
         SELECT json_agg(json_build_object('version', v.version, 'recordedAt', ${instant('v.recorded_from')},
           'by', json_build_object('id', e.id, 'displayName', e.display_name), 'reason', v.reason,
           'voided', v.is_voided, ${content}) ORDER BY v.version DESC)
         FROM advisory_log_version v ${VERSION_JOINS} WHERE v.log_id = l.id AND ${own}) AS history
       FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
       JOIN app_user c ON c.id = l.created_by ${VERSION_JOINS}
       WHERE v.project_id = $1 AND v.log_id = $2 AND v.recorded_to IS NULL AND ${own}`,
      params,
    );
    if (!found) return null;
    const log = standingLog(found.log);
    return {
      ...log,
      history: withChanges(found.history),
      responses: found.log.responses,
      mergedIntoId: found.mergedIntoId,
      isWritable: !log.voided && reachesVisit(actor, 'log.write', { projectId, unitIds: [log.unit.id] }, today),
      responseRefusals: responseRefusals(actor, projectId, log, today),
    };
  }

  /** The valid logs of a day that the reader may write, other than one of them. */
  async ofDay(
    reader: LogReader,
    of: { readonly projectId: string; readonly heldOn: string; readonly except: string },
  ): Promise<AdvisoryLog[]> {
    const params: unknown[] = [of.projectId, of.heldOn, of.except];
    const writable = scopePredicate(reader.internal, 'v.unit_id', params);
    const rows = await this.database.query<{ log: LogRow }>(
      `SELECT ${this.row(reader, params)} AS log
       FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
       JOIN app_user c ON c.id = l.created_by ${VERSION_JOINS}
       WHERE v.project_id = $1 AND v.held_on = $2 AND v.recorded_to IS NULL AND NOT v.is_voided AND v.log_id <> $3
         AND ${writable}
       ORDER BY l.created_at, v.log_id`,
      params,
    );
    return rows.map(({ log }) => standingLog(log));
  }

  private row(reader: LogReader, params: unknown[]): string {
    return `json_build_object('id', v.log_id, 'author', json_build_object('id', c.id, 'displayName', c.display_name),
      'createdAt', ${instant('l.created_at')}, 'version', l.version, 'voided',
      CASE WHEN v.is_voided THEN json_build_object('at', ${instant('v.recorded_from')}, 'reason', v.reason,
        'by', json_build_object('id', e.id, 'displayName', e.display_name)) END, 'nextStepDoneOn', l.next_step_done_on, 'responses', ${RESPONSES},
      ${contentFields(reader, params)})`;
  }

  private predicates(reader: LogReader, filter: SearchAdvisoryLogs, params: unknown[]): string[] {
    const found = [visitPredicate(reader.logs, params)];
    const where = (value: unknown, condition: (place: string) => string): void => {
      if (value === undefined || value === '') return;
      params.push(value);
      found.push(condition(`$${params.length}`));
    };
    where(
      filter.unit,
      (place) =>
        `(v.unit_id = ${place} OR EXISTS (SELECT 1 FROM advisory_log_unit f WHERE f.log_version_id = v.id AND f.unit_id = ${place}))`,
    );
    where(filter.kind, (place) => `v.kind = ${place}`);
    where(filter.from, (place) => `v.held_on >= ${place}`);
    where(filter.to, (place) => `v.held_on <= ${place}`);
    where(filter.author === 'me' ? reader.userId : filter.author, (place) => `l.created_by = ${place}`);
    where(filter.state === 'all' ? undefined : filter.state === 'voided', (place) => `v.is_voided = ${place}`);
    for (const word of queryWords(filter.q ?? '')) {
      where(likeText(word), (place) => {
        const inInternal = `v.internal_note_folded LIKE ${place} AND ${visitPredicate(reader.internal, params)}`;
        return `(v.note_folded LIKE ${place} OR (${inInternal}))`;
      });
    }
    where(
      filter.participant,
      (place) =>
        `EXISTS (SELECT 1 FROM advisory_attendance t WHERE t.log_version_id = v.id AND t.participant_id = ${place})`,
    );
    return found;
  }
}

/** What is typed is searched as text: % and _ have no power. */
const likeText = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
