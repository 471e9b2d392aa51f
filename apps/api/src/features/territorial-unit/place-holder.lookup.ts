/** Whether a row of unit_place is what is known now and holds on the day: two SQL expressions, the alias and the day. */
const holdsOn = (row: string, day: string): string =>
  `${row}.recorded_to IS NULL AND ${row}.valid_from <= ${day}::date AND (${row}.valid_to IS NULL OR ${row}.valid_to >= ${day}::date)`;

/**
 * Joins the unit that holds a place on a day, as `up.unit_id`, NULL when none does; what belongs to a place belongs to
 * its holder. Example: `holderOfPlace('d.place_id', '$2')`.
 */
export const holderOfPlace = (place: string, day: string): string =>
  `LEFT JOIN unit_place up ON up.place_id = ${place} AND ${holdsOn('up', day)}`;

/** The other way round: joins the place that a unit holds on a day, as `up.place_id`. */
export const placeOfUnit = (unit: string, day: string): string =>
  `LEFT JOIN unit_place up ON up.unit_id = ${unit} AND ${holdsOn('up', day)}`;
