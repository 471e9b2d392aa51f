import { Injectable } from '@nestjs/common';
import type { FigureDay, Instant, LocalDate, Scope } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import type { HeatMap, HeatMapComparison } from './dto/heat-map.dto.ts';
import type { RegionCoverage } from './dto/region-coverage.dto.ts';
import type { UnitShift } from './dto/unit-shift.dto.ts';
import { composeComparison, composeHeatMap } from './heat-map.compose.ts';
import { readComparison } from './read-comparison.ts';
import { composeRegionCoverage } from './region-coverage.compose.ts';
import { composeUnitShift, type UnitShiftRows } from './unit-shift.compose.ts';
import { unitShiftSql } from './unit-shift.sql.ts';

/** Who asks, of which project, and whose knowledge counts. */
export interface ComparisonAsked {
  readonly project: ProjectRef;
  readonly scope: Scope;
  readonly knownAt: Instant | null;
}

export interface MapFilter {
  readonly region?: string | undefined;
  readonly area?: string | undefined;
}

/** The screens of the comparison in time: evidence is read in one statement, and the domain compares and counts. */
@Injectable()
export class ComparisonView {
  constructor(private readonly database: Database) {}

  async heatMap(asked: ComparisonAsked & { readonly day: FigureDay }, filter: MapFilter): Promise<HeatMap> {
    const comparison = await this.read(asked, asked.day.countedTo, { regionCode: filter.region });
    return composeHeatMap(comparison, { ...asked, area: filter.area });
  }

  async compare(
    asked: ComparisonAsked & { readonly earlier: LocalDate; readonly later: FigureDay },
    filter: MapFilter,
  ): Promise<HeatMapComparison> {
    const comparison = await this.read(asked, asked.later.countedTo, { regionCode: filter.region });
    return composeComparison(comparison, { ...asked, area: filter.area });
  }

  async regionCoverage(asked: ComparisonAsked & { readonly day: FigureDay }): Promise<RegionCoverage> {
    return composeRegionCoverage(await this.read(asked, asked.day.countedTo, {}), asked);
  }

  /** Null when the unit is not of the project or out of the reader's scope. */
  async unitShift(
    asked: ComparisonAsked & { readonly day: FigureDay; readonly mayOpen: boolean },
    unitId: string,
  ): Promise<UnitShift | null> {
    const { project, knownAt, day } = asked;
    const comparison = await this.read(asked, day.countedTo, { unitId });
    if (comparison.units.length === 0) return null;
    const chosen = [...new Set(comparison.data.chosen.map(({ criterionId }) => criterionId))];
    const params = [project.id, unitId, day.countedTo, chosen, ...(knownAt === null ? [] : [knownAt])];
    const sql = unitShiftSql(knownAt === null ? null : '$5');
    const rows = await this.database.one<UnitShiftRows>(sql, params, `unit-shift:${knownAt === null ? 'now' : 'then'}`);
    return rows && composeUnitShift(comparison, rows, asked);
  }

  private read(
    { project, scope, knownAt }: ComparisonAsked,
    upTo: LocalDate,
    narrowed: { readonly regionCode?: string | undefined; readonly unitId?: string | undefined },
  ): ReturnType<typeof readComparison> {
    return readComparison(this.database, { projectId: project.id, scope, knownAt, upTo, ...narrowed });
  }
}
