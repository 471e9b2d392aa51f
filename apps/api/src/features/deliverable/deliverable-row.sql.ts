import {
  OPEN_DELIVERABLE_STATES,
  SETTLED_DELIVERABLE_STATES,
  type DeliverableState,
  type LocalDate,
  type Scope,
} from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';

/** What every reading of deliverables needs: which project, which day, and in whose units the reader reads them. */
export interface DeliverableReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly scope: Scope;
}

export interface DeliverableRowSql {
  /** What `FROM deliverable d` is joined with; parameters $1 project and $2 today come first, the scope's may follow. */
  readonly joins: string;
  /** Which rows of the project the reader reads; every statement says this, and may narrow it. */
  readonly within: string;
  /** The JSON object of one row, of the shape of the `Deliverable` schema. */
  readonly json: string;
  readonly params: unknown[];
}

const listOf = (states: readonly DeliverableState[]): string => `(${states.map((state) => `'${state}'`).join(', ')})`;

/** The states with work to do, as the domain lists them. */
export const OPEN_STATES_SQL = listOf(OPEN_DELIVERABLE_STATES);
export const SETTLED_STATES_SQL = listOf(SETTLED_DELIVERABLE_STATES);

/** Due before $2 and still open. */
export const OVERDUE_SQL = `d.state IN ${OPEN_STATES_SQL} AND d.due_on IS NOT NULL AND d.due_on < $2::date`;

const JSON_OF_ROW = `
json_build_object(
  'id', d.id, 'number', d.number, 'code', d.code, 'title', d.title,
  'keyActivity', coalesce(parent.code, ka.code),
  'outputLine', json_build_object('code', ol.code, 'title', ol.title, 'isComposite', ol.is_composite,
    'drawsFrom', ol.draws_from),
  'kind', d.kind, 'allowedKinds', ol.allowed_kinds,
  'place', CASE WHEN p.id IS NOT NULL THEN json_build_object('number', p.number, 'code', p.code,
    'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END) END,
  'year', d.year, 'dueOn', d.due_on, 'dueOnIsAssumption', d.due_on_is_assumption,
  'owner', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END,
  'state', d.state, 'approvedOn', d.approved_on, 'publishedOn', d.published_on, 'publishedUrl', d.published_url,
  'overdueDays', CASE WHEN ${OVERDUE_SQL} THEN $2::date - d.due_on ELSE 0 END,
  'files', (SELECT count(*) FROM deliverable_file df WHERE df.deliverable_id = d.id AND df.recorded_to IS NULL),
  'version', d.version)`;

/**
 * The one SQL of a deliverable row. The unit is the one that holds the place today; who reads only own units reads only
 * the documents of their places, and none that belongs to the whole project.
 */
export function deliverableRowSql({ projectId, today, scope }: DeliverableReading): DeliverableRowSql {
  const params: unknown[] = [projectId, today];
  const joins = `
JOIN output_line ol ON ol.id = d.output_line_id
JOIN key_activity ka ON ka.id = d.key_activity_id
LEFT JOIN key_activity parent ON parent.id = ka.parent_id
LEFT JOIN territorial_place p ON p.id = d.place_id
${holderOfPlace('p.id', '$2')}
LEFT JOIN territorial_unit u ON u.id = up.unit_id
LEFT JOIN app_user o ON o.id = d.owner_id`;
  const within = `d.project_id = $1 AND ${scopePredicate(scope, 'up.unit_id', params)}`;
  return { joins, within, json: JSON_OF_ROW, params };
}
