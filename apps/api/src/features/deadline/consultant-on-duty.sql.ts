/**
 * Joins as `consultant` the local consultant who works in a unit on a day: one for the whole unit before one for an area, the
 * longest of several. Both are SQL expressions, which must not name a table `duty`.
 */
export const consultantOnDuty = (unitId: string, day: string): string => `LEFT JOIN LATERAL (
    SELECT duty.user_id FROM role_assignment duty
    WHERE duty.unit_id = ${unitId} AND duty.role = 'consultant' AND duty.valid_from <= ${day}
      AND (duty.valid_to IS NULL OR duty.valid_to >= ${day})
    ORDER BY duty.thematic_area_id IS NOT NULL, duty.valid_from, duty.id LIMIT 1
  ) consultant ON true`;
