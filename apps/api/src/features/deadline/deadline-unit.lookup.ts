import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';

/** What a deadline `l` is joined with so that `DEADLINE_UNIT` can be told; the day is an SQL expression. */
export const deadlineUnitJoins = (day: string): string => `
LEFT JOIN deliverable subject ON l.subject_type = 'deliverable' AND subject.id = l.subject_id
${holderOfPlace('subject.place_id', day)}`;

/** The unit of a deadline: of a deliverable the one that holds its place on the day, as of the deliverable itself. */
export const DEADLINE_UNIT = `CASE WHEN l.subject_type = 'deliverable' THEN up.unit_id ELSE l.unit_id END`;
