/**
 * The columns that say of what kind a deadline `l` is. Milestones have one deadline for each stage, kept as
 * `milestone:<stage>`; readers get the two apart.
 */
export const DEADLINE_KIND = `split_part(l.kind, ':', 1) AS kind,
  CASE WHEN l.kind LIKE 'milestone:%' THEN split_part(l.kind, ':', 2) END AS stage`;
