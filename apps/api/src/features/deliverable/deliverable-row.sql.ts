import type { LocalDate, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';

/** What every reading of deliverables needs: which project, which day, and whose units the reader may know of. */
export interface DeliverableReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly unitScope: Scope;
}

export interface DeliverableRowSql {
  /** What `FROM deliverable d` is joined with; parameters $1 project and $2 today come first, the scope's may follow. */
  readonly joins: string;
  /** The JSON object of one row, of the shape of the `Deliverable` schema. */
  readonly json: string;
  readonly params: unknown[];
}

/** States in which a deliverable can still be late. */
export const OPEN_STATES_SQL = `('planned', 'in-progress', 'in-review')`;

const JSON_OF_ROW = `
json_build_object(
  'id', d.id, 'number', d.number, 'code', d.code, 'title', d.title,
  'keyActivity', coalesce(parent.code, ka.code),
  'outputLine', json_build_object('code', ol.code, 'title', ol.title, 'isComposite', ol.is_composite),
  'kind', d.kind, 'allowedKinds', ol.allowed_kinds,
  'place', CASE WHEN p.id IS NOT NULL THEN json_build_object('number', p.number, 'code', p.code,
    'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END) END,
  'year', d.year, 'dueOn', d.due_on, 'dueOnIsAssumption', d.due_on_is_assumption,
  'owner', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END,
  'state', d.state, 'approvedOn', d.approved_on, 'publishedOn', d.published_on, 'publishedUrl', d.published_url,
  'overdueDays', CASE WHEN d.state IN ${OPEN_STATES_SQL} AND d.due_on < $2::date THEN $2::date - d.due_on ELSE 0 END,
  'files', (SELECT count(*) FROM deliverable_file df WHERE df.deliverable_id = d.id AND df.recorded_to IS NULL),
  'version', d.version)`;

/**
 * The one SQL of a deliverable row. The unit is the one that holds the place today, and it is named only to a reader whose
 * scope it lies in: rows of the project are for everybody, names of other people's units are not.
 */
export function deliverableRowSql({ projectId, today, unitScope }: DeliverableReading): DeliverableRowSql {
  const params: unknown[] = [projectId, today];
  const joins = `
JOIN output_line ol ON ol.id = d.output_line_id
JOIN key_activity ka ON ka.id = d.key_activity_id
LEFT JOIN key_activity parent ON parent.id = ka.parent_id
LEFT JOIN territorial_place p ON p.id = d.place_id
LEFT JOIN unit_place up ON up.place_id = p.id AND up.valid_from <= $2::date AND (up.valid_to IS NULL OR up.valid_to >= $2::date)
LEFT JOIN territorial_unit u ON u.id = up.unit_id AND ${scopePredicate(unitScope, 'u.id', params)}
LEFT JOIN app_user o ON o.id = d.owner_id`;
  return { joins, json: JSON_OF_ROW, params };
}
