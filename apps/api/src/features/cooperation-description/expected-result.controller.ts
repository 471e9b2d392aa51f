import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { CooperationDescriptionReader } from './cooperation-description.reader.ts';
import { CloseResult } from './dto/description-step.dto.ts';
import { ExpectedResultPlace, ResultClosing } from './dto/description.dto.ts';
import { ResultClosingService } from './result-closing.service.ts';

@ApiTags('cooperation-descriptions')
@Controller('projects/:projectCode/expected-results/:resultKey')
export class ExpectedResultController {
  constructor(
    private readonly reader: CooperationDescriptionReader,
    private readonly service: ResultClosingService,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: ExpectedResultPlace })
  place(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('resultKey') resultKey: string,
  ): Promise<ExpectedResultPlace> {
    return this.reader.placeOf(actor, project, resultKey);
  }

  /** Closes the result, or corrects how it was closed; answers its closings, the newest first. */
  @Post('closings')
  @RequirePermission('unit.read')
  @ApiCreatedResponse({ type: [ResultClosing] })
  async close(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('resultKey') resultKey: string,
    @Body() body: CloseResult,
  ): Promise<ResultClosing[]> {
    const unitId = await this.service.close(actor, project, resultKey, body);
    const closings = await this.reader.closings({ actor, project }, unitId);
    return closings.filter((one) => one.resultKey === resultKey);
  }
}
