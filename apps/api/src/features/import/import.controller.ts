import { Body, Controller, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import {
  ChooseImportColumns,
  ImportPageQuery,
  ImportRowQuery,
  RehearseImportQuery,
  RunImport,
  SearchImportRows,
} from './dto/import-request.dto.ts';
import { ImportRowPage, ImportRun, ImportRunPage } from './dto/import-run.dto.ts';
import { ImportReader } from './import.reader.ts';
import { ImportService } from './import.service.ts';
import { RehearseImportService } from './rehearse-import.service.ts';

@ApiTags('imports')
@Controller('projects/:projectCode/imports')
export class ImportController {
  constructor(
    private readonly rehearsals: RehearseImportService,
    private readonly service: ImportService,
    private readonly reader: ImportReader,
  ) {}

  @Get()
  @RequirePermission('import.run')
  @ApiOkResponse({ type: ImportRunPage })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: ImportPageQuery,
  ): Promise<ImportRunPage> {
    return this.reader.list(actor, project, query);
  }

  @Post()
  @RequirePermission('import.run')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: ImportRun, description: 'A rehearsal: nothing is written yet' })
  async rehearse(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: RehearseImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportRun> {
    return this.reader.read(actor, project, await this.rehearsals.rehearse(actor, project, query, request));
  }

  @Get(':id')
  @RequirePermission('import.run')
  @ApiOkResponse({ type: ImportRun })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<ImportRun> {
    return this.reader.read(actor, project, id);
  }

  @Get(':id/rows')
  @RequirePermission('import.run')
  @ApiOkResponse({ type: ImportRowPage })
  rows(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ImportRowQuery,
  ): Promise<ImportRowPage> {
    return this.reader.rows(actor, project, id, query);
  }

  /** Cells are searched by POST, so that no name gets into an address, a log or a history of visited pages. */
  @Post(':id/rows/search')
  @HttpCode(200)
  @RequirePermission('import.run')
  @ApiOkResponse({ type: ImportRowPage })
  search(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() query: SearchImportRows,
  ): Promise<ImportRowPage> {
    return this.reader.rows(actor, project, id, query);
  }

  @Put(':id/columns')
  @RequirePermission('import.run')
  @ApiOkResponse({ type: ImportRun })
  async chooseColumns(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: ChooseImportColumns,
  ): Promise<ImportRun> {
    await this.rehearsals.chooseColumns(actor, project, id, body);
    return this.reader.read(actor, project, id);
  }

  @Post(':id/run')
  @HttpCode(202)
  @RequirePermission('import.run')
  @ApiAcceptedResponse({ type: ImportRun, description: 'Runs in the background; the detail tells its progress' })
  async run(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: RunImport,
  ): Promise<ImportRun> {
    await this.service.start(actor, project, id, body.leaveOutRows);
    return this.reader.read(actor, project, id);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @RequirePermission('import.run')
  @ApiOkResponse({ type: ImportRun })
  async undo(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<ImportRun> {
    await this.service.undo(actor, project, id);
    return this.reader.read(actor, project, id);
  }
}
