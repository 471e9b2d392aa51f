/**
 * The version in force now of each unit, in SQL as `versionInForce` of the domain has it: the approved one, else the agreed
 * one. Columns id and unit_id; `where` narrows the versions (alias d).
 *
 * Source: issue 3 §3.
 *
 * @example descriptionInForce('d.unit_id = $1')
 */
export const descriptionInForce = (where: string): string => `
  SELECT DISTINCT ON (d.unit_id) d.id, d.unit_id FROM cooperation_description d
  WHERE d.state IN ('agreed', 'approved') AND ${where}
  ORDER BY d.unit_id, (d.state = 'approved') DESC, d.number DESC`;
