import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { DOCX_MEDIA_TYPE } from '../../platform/document/write-docx.ts';
import { generatedFile } from '../../platform/http/generated-file.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { CatalogueDocument } from './catalogue-document.ts';
import { CatalogueTransitionService } from './catalogue-transition.service.ts';
import { CriteriaCatalogueReader } from './criteria-catalogue.reader.ts';
import { CriteriaCatalogueService } from './criteria-catalogue.service.ts';
import { CriteriaCatalogueDetail, CriteriaCatalogueList } from './dto/criteria-catalogue.dto.ts';
import {
  CreateCriteriaCatalogue,
  ExportCatalogueQuery,
  MoveCriteriaCatalogue,
  WriteCriteriaCatalogue,
} from './dto/write-criteria-catalogue.dto.ts';

/** The catalogue itself holds nothing personal; whoever reads units reads it, its pilot only in their units. */
@ApiTags('criteria catalogues')
@Controller('projects/:projectCode/criteria-catalogues')
export class CriteriaCatalogueController {
  constructor(
    private readonly reader: CriteriaCatalogueReader,
    private readonly service: CriteriaCatalogueService,
    private readonly transitions: CatalogueTransitionService,
    private readonly document: CatalogueDocument,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: CriteriaCatalogueList })
  list(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): Promise<CriteriaCatalogueList> {
    return this.reader.list(actor, project);
  }

  @Post()
  @RequirePermission('criteria.manage')
  @ApiCreatedResponse({ type: CriteriaCatalogueDetail })
  async create(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: CreateCriteriaCatalogue,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CriteriaCatalogueDetail> {
    const id = await this.service.create(actor, project, body);
    return this.answer(actor, project, id, reply);
  }

  @Get(':id')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: CriteriaCatalogueDetail })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CriteriaCatalogueDetail> {
    return this.answer(actor, project, id, reply);
  }

  @Put(':id')
  @RequirePermission('criteria.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: CriteriaCatalogueDetail })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: WriteCriteriaCatalogue,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CriteriaCatalogueDetail> {
    await this.service.change(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(actor, project, id, reply);
  }

  @Post(':id/transitions')
  @HttpCode(200)
  @RequirePermission('criteria.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: CriteriaCatalogueDetail })
  async move(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: MoveCriteriaCatalogue,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CriteriaCatalogueDetail> {
    await this.transitions.move(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(actor, project, id, reply);
  }

  /** The criteria document of KA 01c: the criteria with their scales, and what the pilot showed. */
  @Get(':id/export')
  @RequirePermission('unit.read')
  @ApiProduces(DOCX_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ExportCatalogueQuery,
  ): Promise<StreamableFile> {
    const catalogue = await this.reader.detail(actor, project, id);
    const file = await this.document.write(project, catalogue, query.locale);
    return generatedFile(`kriteria-${catalogue.number}.docx`, DOCX_MEDIA_TYPE, file);
  }

  private async answer(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    reply: FastifyReply,
  ): Promise<CriteriaCatalogueDetail> {
    const catalogue = await this.reader.detail(actor, project, id);
    void reply.header('etag', `"${catalogue.version}"`);
    return catalogue;
  }
}
