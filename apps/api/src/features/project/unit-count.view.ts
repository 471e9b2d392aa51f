import { Injectable } from '@nestjs/common';
import type { LocalDate, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';

export interface UnitCounts {
  readonly units: number;
  readonly unitsWithVisit: number;
  readonly places: number;
}

/** How many units of a territory the project has taken in, and how many of them somebody has been to. */
@Injectable()
export class UnitCountView {
  constructor(private readonly database: Database) {}

  async read(projectId: string, asOf: LocalDate, scope: Scope): Promise<UnitCounts> {
    const params: unknown[] = [projectId, asOf];
    const row = await this.database.one<UnitCounts>(
      `SELECT count(*) AS units, count(*) FILTER (WHERE EXISTS (
           SELECT 1 FROM advisory_log_version v WHERE v.unit_id = u.id AND v.recorded_to IS NULL AND NOT v.is_voided
             AND v.mode = 'in-person' AND v.held_on <= $2::date)) AS "unitsWithVisit",
         (SELECT count(*) FROM territorial_place p WHERE p.project_id = $1) AS places
       FROM territorial_unit u WHERE u.project_id = $1 AND ${scopePredicate(scope, 'u.id', params)}`,
      params,
      `unit-counts:${scope.kind}`,
    );
    return row ?? { units: 0, unitsWithVisit: 0, places: 0 };
  }
}
