import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';

/** The deliverable that parts belong to. $1 project · $2 deliverable · $3 the day its place is held on. */
export const PARTED_DELIVERABLE = `
SELECT d.id, d.code, d.title, d.state, ol.draws_from AS "drawsFrom", d.place_id AS "placeId", up.unit_id AS "unitId",
  d.owner_id AS "ownerId"
FROM deliverable d JOIN output_line ol ON ol.id = d.output_line_id
${holderOfPlace('d.place_id', '$3')}
WHERE d.project_id = $1 AND d.id = $2`;
