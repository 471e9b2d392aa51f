import { Injectable } from '@nestjs/common';
import { OPEN_DELIVERABLE_STATES, type LocalDate } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { FirstSteps } from './dto/my-day.dto.ts';

/** $1 project · $2 today · $3 open states. */
const FIRST_STEPS = `
SELECT
  (SELECT count(*) FROM deliverable WHERE project_id = $1 AND state = ANY($3)
    AND (due_on IS NULL OR owner_id IS NULL)) AS "unplannedDocuments",
  CASE WHEN EXISTS (SELECT 1 FROM unit_place WHERE project_id = $1 AND recorded_to IS NULL) THEN 0
    ELSE (SELECT count(*) FROM territorial_place WHERE project_id = $1) END AS "freePlaces",
  NOT EXISTS (SELECT 1 FROM role_assignment r JOIN app_user u ON u.id = r.user_id AND u.disabled_at IS NULL
    WHERE r.project_id = $1 AND r.role = 'consultant' AND r.unit_id IS NULL
      AND (r.valid_to IS NULL OR r.valid_to >= $2)) AS "lacksConsultants"`;

/** What a new project still lacks before its people can work; counted anew each time, so that it goes as it is done. */
@Injectable()
export class FirstStepsView {
  constructor(private readonly database: Database) {}

  async read(projectId: string, today: LocalDate): Promise<FirstSteps | null> {
    const row = await this.database.one<FirstSteps>(
      FIRST_STEPS,
      [projectId, today, OPEN_DELIVERABLE_STATES],
      'first-steps',
    );
    return row && (row.unplannedDocuments > 0 || row.freePlaces > 0 || row.lacksConsultants) ? row : null;
  }
}
