import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { MeasureDetail, MeasurePlace } from './dto/measure.dto.ts';
import { RecordProgress } from './dto/plan-step.dto.ts';
import { MeasureProgressService } from './measure-progress.service.ts';
import { MeasureReader } from './measure.reader.ts';

@ApiTags('plans')
@Controller('projects/:projectCode/measures/:measureId')
export class MeasureController {
  constructor(
    private readonly reader: MeasureReader,
    private readonly service: MeasureProgressService,
  ) {}

  @Get()
  @RequirePermission('plan.read')
  @ApiOkResponse({ type: MeasureDetail })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('measureId') measureId: string,
  ): Promise<MeasureDetail> {
    return this.reader.read(actor, project, measureId);
  }

  @Get('place')
  @RequirePermission('plan.read')
  @ApiOkResponse({ type: MeasurePlace })
  place(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('measureId') measureId: string,
  ): Promise<MeasurePlace> {
    return this.reader.placeOf(actor, project, measureId);
  }

  /** Says how the measure goes from a day on. */
  @Post('progress')
  @RequirePermission('plan.read')
  @ApiCreatedResponse({ type: MeasureDetail })
  async record(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('measureId') measureId: string,
    @Body() body: RecordProgress,
  ): Promise<MeasureDetail> {
    await this.service.record(actor, project, measureId, body);
    return this.reader.read(actor, project, measureId);
  }
}
