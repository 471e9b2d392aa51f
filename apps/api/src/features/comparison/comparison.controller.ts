import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { figureDay, isInScope, localDate, type FigureDay, type Instant } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { ComparisonView, type ComparisonAsked } from './comparison.view.ts';
import { HeatMap, HeatMapComparison } from './dto/heat-map.dto.ts';
import { CompareHeatMap, ReadHeatMap, ReadRegionCoverage, ReadUnitShift } from './dto/read-comparison.dto.ts';
import { RegionCoverage } from './dto/region-coverage.dto.ts';
import { UnitShift } from './dto/unit-shift.dto.ts';

@ApiTags('comparison')
@Controller('projects/:projectCode')
export class ComparisonController {
  constructor(
    private readonly view: ComparisonView,
    private readonly clock: BusinessClock,
  ) {}

  /** Units and areas in use from the baseline to the latest rating, with counts and what blocks the goal. */
  @Get('heat-map')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: HeatMap })
  heatMap(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: ReadHeatMap,
  ): Promise<HeatMap> {
    return this.view.heatMap({ ...this.asked(actor, project, query), day: this.day(query.asOf) }, query);
  }

  /** Any two days side by side. Errors: comparison.days-reversed. */
  @Get('heat-map/compare')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: HeatMapComparison })
  compare(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: CompareHeatMap,
  ): Promise<HeatMapComparison> {
    const later = this.day(query.later);
    const earlier = this.day(query.earlier).countedTo;
    if (query.earlier > query.later) throw new ProblemError({ code: 'comparison.days-reversed', field: 'earlier' });
    return this.view.compare({ ...this.asked(actor, project, query), earlier, later }, query);
  }

  /** One unit, criterion by criterion, down to the evidence. */
  @Get('territorial-units/:id/shift')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: UnitShift })
  async unitShift(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ReadUnitShift,
  ): Promise<UnitShift> {
    const mayOpen = isInScope(scopeFor(actor, 'log.read', project.id, this.clock.today()), id);
    const asked = { ...this.asked(actor, project, query), day: this.day(query.asOf), mayOpen };
    const shift = await this.view.unitShift(asked, id);
    if (shift === null) throw new ProblemError({ code: 'resource.not-found' });
    return shift;
  }

  /** The fourteen regions: what is agreed and compared in each, and what has moved. */
  @Get('region-coverage')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: RegionCoverage })
  regionCoverage(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: ReadRegionCoverage,
  ): Promise<RegionCoverage> {
    return this.view.regionCoverage({ ...this.asked(actor, project, query), day: this.day(query.asOf) });
  }

  private day(asOf: string | undefined): FigureDay {
    return figureDay(asOf === undefined ? undefined : localDate(asOf), this.clock.today());
  }

  /** Knowledge to come is nobody's. Errors: known-at.in-future. */
  private asked(actor: SignedInActor, project: ProjectRef, { knownAt }: { knownAt?: string }): ComparisonAsked {
    const scope = scopeFor(actor, 'unit.read', project.id, this.clock.today());
    return { project, scope, knownAt: knownAt === undefined ? null : this.instant(knownAt) };
  }

  private instant(knownAt: string): Instant {
    const instant = new Date(knownAt).toISOString();
    if (instant > this.clock.now()) throw new ProblemError({ code: 'known-at.in-future', field: 'knownAt' });
    return instant;
  }
}
