import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person has a role by the row without a unit; rows with a unit say only where. Whoever was known by rows of units alone
 * gets the row of the project over the same days. Going back needs nothing: the row was allowed before, too.
 */
export class CompleteProjectRoles1790000000008 implements MigrationInterface {
  name = 'CompleteProjectRoles1790000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
INSERT INTO role_assignment (id, user_id, project_id, role, unit_id, valid_from, valid_to)
SELECT uuidv7(), r.user_id, r.project_id, r.role, NULL, min(r.valid_from),
  CASE WHEN bool_or(r.valid_to IS NULL) THEN NULL ELSE max(r.valid_to) END
FROM role_assignment r
WHERE r.unit_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM role_assignment whole
  WHERE whole.user_id = r.user_id AND whole.project_id = r.project_id AND whole.role = r.role AND whole.unit_id IS NULL)
GROUP BY r.user_id, r.project_id, r.role`);
  }

  async down(): Promise<void> {}
}
