import { Injectable } from '@nestjs/common';
import { foldCzech } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import { contentFields, instant, VERSION_JOINS } from './advisory-log.json.ts';
import type { LogReader } from './advisory-log.reader.ts';
import type { AdvisoryLog, AdvisoryLogDetail, AdvisoryLogPage, AdvisoryLogVersion } from './dto/advisory-log.dto.ts';
import type { ListAdvisoryLogs } from './dto/list-advisory-logs.dto.ts';

const ORDER = 'v.held_on DESC, l.created_at DESC, v.log_id';

/** What the diary's screens read: the list with its totals, and one log with all its versions. */
@Injectable()
export class AdvisoryLogView {
  constructor(private readonly database: Database) {}

  /** Logs of the reader's territory, newest visit first; totals are of everything found, not of the page. */
  async list(projectId: string, reader: LogReader, filter: ListAdvisoryLogs): Promise<AdvisoryLogPage> {
    const params: unknown[] = [projectId];
    const found = this.predicates(reader, filter, params).join(' AND ');
    params.push(filter.size, (filter.page - 1) * filter.size);
    const [limit, offset] = [params.length - 1, params.length];
    const page = await this.database.one<AdvisoryLogPage>(
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
    return page ?? { items: [], total: 0, totalMinutes: 0 };
  }

  /** One log of the reader's territory with its versions there (one corrected into it may come from elsewhere), or null. */
  async detail(projectId: string, reader: LogReader, id: string): Promise<AdvisoryLogDetail | null> {
    const params: unknown[] = [projectId, id];
    const own = scopePredicate(reader.logs, 'v.unit_id', params);
    const content = contentFields(reader.names, params);
    const found = await this.database.one<{ log: AdvisoryLog; history: AdvisoryLogVersion[] }>(
      `SELECT ${this.row(reader, params)} AS log, (
         SELECT json_agg(json_build_object('version', v.version, 'recordedAt', ${instant('v.recorded_from')},
           'by', json_build_object('id', e.id, 'displayName', e.display_name), 'reason', v.reason,
           'voided', v.is_voided, ${content}) ORDER BY v.version DESC)
         FROM advisory_log_version v ${VERSION_JOINS} WHERE v.log_id = l.id AND ${own}) AS history
       FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
       JOIN app_user c ON c.id = l.created_by ${VERSION_JOINS}
       WHERE v.project_id = $1 AND v.log_id = $2 AND v.recorded_to IS NULL AND ${own}`,
      params,
    );
    return found && { ...found.log, history: withChanges(found.history) };
  }

  private row(reader: LogReader, params: unknown[]): string {
    return `json_build_object('id', v.log_id, 'author', json_build_object('id', c.id, 'displayName', c.display_name),
      'createdAt', ${instant('l.created_at')}, 'version', l.version, 'voided',
      CASE WHEN v.is_voided THEN json_build_object('at', ${instant('v.recorded_from')}, 'reason', v.reason,
        'by', json_build_object('id', e.id, 'displayName', e.display_name)) END, ${contentFields(reader.names, params)})`;
  }

  private predicates(reader: LogReader, filter: ListAdvisoryLogs, params: unknown[]): string[] {
    const found = [scopePredicate(reader.logs, 'v.unit_id', params)];
    const where = (value: unknown, condition: (place: string) => string): void => {
      if (value === undefined || value === '') return;
      params.push(value);
      found.push(condition(`$${params.length}`));
    };
    where(filter.unit, (place) => `v.unit_id = ${place}`);
    where(filter.from, (place) => `v.held_on >= ${place}`);
    where(filter.to, (place) => `v.held_on <= ${place}`);
    where(filter.author === 'me' ? reader.userId : filter.author, (place) => `l.created_by = ${place}`);
    where(filter.state === 'all' ? undefined : filter.state === 'voided', (place) => `v.is_voided = ${place}`);
    where(likeText(filter.q), (place) => `v.note_folded LIKE ${place}`);
    where(
      filter.participant,
      (place) =>
        `EXISTS (SELECT 1 FROM advisory_attendance t WHERE t.log_version_id = v.id AND t.participant_id = ${place})`,
    );
    return found;
  }
}

/** What is typed is searched as text: % and _ have no power. */
function likeText(typed: string | undefined): string | undefined {
  const folded = foldCzech(typed ?? '').trim();
  return folded === '' ? undefined : `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
}

/** Names in each version the fields that differ from the one before it; the list comes newest first. */
function withChanges(history: readonly AdvisoryLogVersion[]): AdvisoryLogVersion[] {
  return history.map((version, index) => {
    const before = history[index + 1];
    const { unit, heldOn, minutes, mode, thematicArea, keyActivity, note, attendees } = version;
    const content = { unit, heldOn, minutes, mode, thematicArea, keyActivity, note, attendees };
    return { ...version, changed: before ? changedFields(content, { ...before }) : [] };
  });
}
