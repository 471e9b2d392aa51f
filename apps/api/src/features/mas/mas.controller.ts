import { Body, Controller, Get, Headers, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { Database } from '../../platform/db/database.ts';
import { idempotencyKey } from '../../platform/facts/receipts.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { MasCoverage, MasDetail, MasPage, UnitMas } from './dto/mas.dto.ts';
import { MasCoverageQuery, MasQuery, WriteMas, WriteMasProject } from './dto/write-mas.dto.ts';
import { readCoverage, readUnitMas } from './mas-coverage.view.ts';
import { MasProjectService } from './mas-project.service.ts';
import { MasReader } from './mas.reader.ts';
import { MasService } from './mas.service.ts';
import { readMasPage } from './mas.view.ts';

@ApiTags('mas')
@Controller('projects/:projectCode')
export class MasController {
  constructor(
    private readonly database: Database,
    private readonly reader: MasReader,
    private readonly service: MasService,
    private readonly projects: MasProjectService,
  ) {}

  @Get('mas')
  @RequirePermission('mas.read')
  @ApiOkResponse({ type: MasPage })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: MasQuery,
  ): Promise<MasPage> {
    return readMasPage(this.database, this.reader.readingOf(actor, project), query);
  }

  @Get('mas-coverage')
  @RequirePermission('mas.read')
  @ApiOkResponse({ type: MasCoverage, description: 'Units within the reader’s territory and the groups they lie in' })
  coverage(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { coverage }: MasCoverageQuery,
  ): Promise<MasCoverage> {
    return readCoverage(this.database, this.reader.readingOf(actor, project), coverage);
  }

  @Get('territorial-units/:unitId/mas')
  @RequirePermission('mas.read')
  @ApiOkResponse({ type: UnitMas })
  async ofUnit(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
  ): Promise<UnitMas> {
    const found = await readUnitMas(this.database, this.reader.readingOf(actor, project), unitId);
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
    return found;
  }

  @Post('mas')
  @RequirePermission('mas.manage')
  @ApiCreatedResponse({ type: MasDetail })
  async create(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: WriteMas,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MasDetail> {
    return this.answer(reply, actor, project, await this.service.create(actor, project, body));
  }

  @Get('mas/:id')
  @RequirePermission('mas.read')
  @ApiOkResponse({ type: MasDetail })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MasDetail> {
    return this.answer(reply, actor, project, id);
  }

  @Put('mas/:id')
  @RequirePermission('mas.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: MasDetail })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: WriteMas,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MasDetail> {
    await this.service.change(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(reply, actor, project, id);
  }

  @Post('mas/:id/projects')
  @RequirePermission('mas.manage')
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiCreatedResponse({ type: MasDetail })
  async addProject(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') masId: string,
    @Headers('idempotency-key') key: string | undefined,
    @Body() body: WriteMasProject,
  ): Promise<MasDetail> {
    await this.projects.create({ actor, project, masId }, body, idempotencyKey(key));
    return this.reader.read(actor, project, masId);
  }

  @Put('mas/:id/projects/:masProjectId')
  @RequirePermission('mas.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: MasDetail })
  async changeProject(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') masId: string,
    @UuidParam('masProjectId') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: WriteMasProject,
  ): Promise<MasDetail> {
    await this.projects.change({ actor, project, masId }, { id, version: requireVersion(ifMatch) }, body);
    return this.reader.read(actor, project, masId);
  }

  private async answer(reply: FastifyReply, actor: SignedInActor, project: ProjectRef, id: string): Promise<MasDetail> {
    const mas = await this.reader.read(actor, project, id);
    void reply.header('etag', `"${mas.version}"`);
    return mas;
  }
}
