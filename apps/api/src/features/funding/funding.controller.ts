import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { FundedMeasurePage, ListFundedMeasures } from './dto/funded-measures.dto.ts';
import { FundingOverview, MeasureFunding } from './dto/funding.dto.ts';
import { DecideSource, FundingOverviewQuery, StepSource } from './dto/write-source.dto.ts';
import { readFundedMeasures } from './funded-measures.view.ts';
import { readFundingOverview } from './funding-overview.view.ts';
import { MeasureFundingReader } from './measure-funding.reader.ts';
import { MeasureSourceService } from './measure-source.service.ts';

/** What may fund a measure and why, what was decided about it, and what part of the plans has money. */
@ApiTags('funding')
@Controller('projects/:projectCode')
export class FundingController {
  constructor(
    private readonly database: Database,
    private readonly reader: MeasureFundingReader,
    private readonly service: MeasureSourceService,
    private readonly clock: BusinessClock,
  ) {}

  @Get('funding')
  @RequirePermission('funding.read')
  @ApiOkResponse({ type: FundingOverview })
  overview(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { plan, unit }: FundingOverviewQuery,
  ): Promise<FundingOverview> {
    const scope = scopeFor(actor, 'funding.read', project.id, this.clock.today());
    const reading = { projectId: project.id, scope, planId: plan ?? null, unitId: unit ?? null };
    return readFundingOverview(this.database, reading);
  }

  /** What each figure of the overview counts. */
  @Get('funding/measures')
  @RequirePermission('funding.read')
  @ApiOkResponse({ type: FundedMeasurePage })
  measures(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { plan, unit, standing, page, size }: ListFundedMeasures,
  ): Promise<FundedMeasurePage> {
    const scope = scopeFor(actor, 'funding.read', project.id, this.clock.today());
    const reading = { projectId: project.id, scope, planId: plan ?? null, unitId: unit ?? null };
    return readFundedMeasures(this.database, reading, { standing: standing ?? null, page, size });
  }

  @Get('measures/:id/funding')
  @RequirePermission('funding.read')
  @ApiOkResponse({ type: MeasureFunding })
  funding(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') measureId: string,
  ): Promise<MeasureFunding> {
    return this.reader.read(actor, project, measureId);
  }

  /** The first decision about a suggested activity, or a source outside the catalogue. */
  @Post('measures/:id/sources')
  @RequirePermission('funding.decide')
  @ApiCreatedResponse({ type: MeasureFunding })
  async decide(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') measureId: string,
    @Body() body: DecideSource,
  ): Promise<MeasureFunding> {
    await this.service.decide({ actor, project, measureId }, body);
    return this.reader.read(actor, project, measureId);
  }

  @Post('measures/:id/sources/:sourceId/steps')
  @RequirePermission('funding.decide')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiCreatedResponse({ type: MeasureFunding })
  async step(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') measureId: string,
    @UuidParam('sourceId') sourceId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: StepSource,
  ): Promise<MeasureFunding> {
    const source = { id: sourceId, version: requireVersion(ifMatch) };
    await this.service.step({ actor, project, measureId }, source, body);
    return this.reader.read(actor, project, measureId);
  }
}
