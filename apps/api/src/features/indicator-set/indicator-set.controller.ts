import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '@rssz/domain';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { AdoptIndicatorSetService } from './adopt-indicator-set.service.ts';
import { IndicatorSetDetail, IndicatorSetDifference, IndicatorSetList } from './dto/indicator-set.dto.ts';
import {
  AdoptIndicatorSet,
  CreateIndicatorSet,
  IndicatorSetDifferenceQuery,
  WriteIndicatorSet,
} from './dto/write-indicator-set.dto.ts';
import { IndicatorSetReader } from './indicator-set.reader.ts';
import { IndicatorSetService } from './indicator-set.service.ts';

/** Indicator sets hold nothing personal; whoever reads units reads them, whoever manages criteria writes them. */
@ApiTags('indicator sets')
@Controller('projects/:projectCode/indicator-sets')
export class IndicatorSetController {
  constructor(
    private readonly reader: IndicatorSetReader,
    private readonly service: IndicatorSetService,
    private readonly adoption: AdoptIndicatorSetService,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: IndicatorSetList })
  list(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): Promise<IndicatorSetList> {
    return this.reader.list(actor, project);
  }

  @Post()
  @RequirePermission('criteria.manage')
  @ApiCreatedResponse({ type: IndicatorSetDetail })
  async create(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: CreateIndicatorSet,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorSetDetail> {
    const id = await this.service.create(actor, project, body.thematicArea);
    return this.answer(actor, project, id, reply);
  }

  @Get(':id')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: IndicatorSetDetail })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorSetDetail> {
    return this.answer(actor, project, id, reply);
  }

  @Get(':id/difference')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: IndicatorSetDifference })
  difference(
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: IndicatorSetDifferenceQuery,
  ): Promise<IndicatorSetDifference> {
    return this.reader.difference(project, id, query.from);
  }

  @Put(':id')
  @RequirePermission('criteria.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: IndicatorSetDetail })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: WriteIndicatorSet,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorSetDetail> {
    await this.service.change(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(actor, project, id, reply);
  }

  @Post(':id/adoption')
  @HttpCode(200)
  @RequirePermission('criteria.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: IndicatorSetDetail })
  async adopt(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: AdoptIndicatorSet,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorSetDetail> {
    const target = { id, version: requireVersion(ifMatch) };
    await this.adoption.adopt(actor, project, target, (body.inForceFrom ?? null) as LocalDate | null);
    return this.answer(actor, project, id, reply);
  }

  /** Takes back a draft, which stays to be read. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @RequirePermission('criteria.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: IndicatorSetDetail })
  async withdraw(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorSetDetail> {
    await this.service.withdraw(actor, project, { id, version: requireVersion(ifMatch) });
    return this.answer(actor, project, id, reply);
  }

  private async answer(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    reply: FastifyReply,
  ): Promise<IndicatorSetDetail> {
    const set = await this.reader.detail(actor, project, id);
    void reply.header('etag', `"${set.version}"`);
    return set;
  }
}
