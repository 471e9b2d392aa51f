import { Body, Controller, Get, Headers, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { Database } from '../../platform/db/database.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { ChangeTerritorialUnit, CreateTerritorialUnit } from './dto/change-territorial-unit.dto.ts';
import { TerritorialUnitQuery } from './dto/territorial-unit-query.dto.ts';
import { TerritorialUnitDetail, TerritorialUnitPage } from './dto/territorial-unit.dto.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { TerritorialUnitService } from './territorial-unit.service.ts';
import { readUnits } from './territorial-unit.view.ts';

@ApiTags('territorial-units')
@Controller('projects/:projectCode/territorial-units')
export class TerritorialUnitController {
  constructor(
    private readonly database: Database,
    private readonly reader: TerritorialUnitReader,
    private readonly service: TerritorialUnitService,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: TerritorialUnitPage })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: TerritorialUnitQuery,
  ): Promise<TerritorialUnitPage> {
    return readUnits(this.database, this.reader.readingOf(actor, project), query);
  }

  @Post()
  @RequirePermission('unit.manage')
  @ApiCreatedResponse({ type: TerritorialUnitDetail })
  async create(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: CreateTerritorialUnit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TerritorialUnitDetail> {
    return this.answer(reply, await this.reader.read(actor, project, await this.service.create(actor, project, body)));
  }

  @Get(':id')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: TerritorialUnitDetail })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TerritorialUnitDetail> {
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  @Patch(':id')
  @RequirePermission('unit.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: TerritorialUnitDetail })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangeTerritorialUnit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TerritorialUnitDetail> {
    await this.service.change(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  private answer(reply: FastifyReply, unit: TerritorialUnitDetail): TerritorialUnitDetail {
    void reply.header('etag', `"${unit.version}"`);
    return unit;
  }
}
