import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { LastTime, LastTimeQuery, LogTemplateList, WriteLogTemplate } from './dto/log-template.dto.ts';
import { LogTemplateService } from './log-template.service.ts';
import { LogTemplateView } from './log-template.view.ts';

@ApiTags('log templates')
@Controller('projects/:projectCode/log-templates')
export class LogTemplateController {
  constructor(
    private readonly service: LogTemplateService,
    private readonly view: LogTemplateView,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('log.write')
  @ApiOkResponse({ type: LogTemplateList })
  async list(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): Promise<LogTemplateList> {
    return { items: await this.view.own(actor, project, this.clock.today()) };
  }

  @Get('last-time')
  @RequirePermission('log.write')
  @ApiOkResponse({ type: LastTime })
  async lastTime(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { unit, heldOn }: LastTimeQuery,
  ): Promise<LastTime> {
    const visit = { unitId: unit.toLowerCase(), heldOn: heldOn as LocalDate };
    return { content: await this.view.last(actor, project, visit, this.clock.today()) };
  }

  @Put(':id')
  @HttpCode(204)
  @RequirePermission('log.write')
  @ApiNoContentResponse()
  save(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: WriteLogTemplate,
  ): Promise<void> {
    return this.service.save(actor, project, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('log.write')
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<void> {
    return this.service.remove(actor, project, id);
  }
}
