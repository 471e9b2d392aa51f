import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { CooperationDescriptionReader } from './cooperation-description.reader.ts';
import { CooperationDescriptionService } from './cooperation-description.service.ts';
import { StartDescription } from './dto/description-content.dto.ts';
import { DescriptionDetail, UnitDescriptions } from './dto/description.dto.ts';

@ApiTags('cooperation-descriptions')
@Controller('projects/:projectCode/territorial-units/:unitId/cooperation-descriptions')
export class UnitDescriptionController {
  constructor(
    private readonly reader: CooperationDescriptionReader,
    private readonly service: CooperationDescriptionService,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: UnitDescriptions })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
  ): Promise<UnitDescriptions> {
    return this.reader.ofUnit(actor, project, unitId);
  }

  /** Begins the first version, or amends the newest agreed one with a reason. */
  @Post()
  @RequirePermission('unit.read')
  @ApiCreatedResponse({ type: DescriptionDetail })
  async start(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
    @Body() body: StartDescription,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DescriptionDetail> {
    const id = await this.service.start(actor, project, unitId, body.reason ?? null);
    const detail = await this.reader.read(actor, project, id);
    void reply.header('etag', `"${detail.version}"`);
    return detail;
  }
}
