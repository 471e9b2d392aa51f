import { Body, Controller, Get, Headers, HttpCode, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { sendStoredFile } from '../../platform/files/send-stored-file.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { DeliverableDetailReader } from './deliverable-detail.reader.ts';
import { DeliverableFileService } from './deliverable-file.service.ts';
import { DeliverableDetail } from './dto/deliverable-detail.dto.ts';
import { AddFileQuery, VoidDeliverableFile } from './dto/transition-deliverable.dto.ts';

@ApiTags('deliverables')
@Controller('projects/:projectCode/deliverables/:id/files')
export class DeliverableFileController {
  constructor(
    private readonly files: DeliverableFileService,
    private readonly reader: DeliverableDetailReader,
  ) {}

  @Post()
  @RequirePermission('deliverable.work')
  @ApiConsumes('multipart/form-data')
  @ApiHeader({ name: 'if-match', required: false, description: 'When given, the upload rests on this version' })
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: DeliverableDetail })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Query() query: AddFileQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliverableDetail> {
    const version = ifMatch === undefined ? null : requireVersion(ifMatch);
    await this.files.add(actor, project, { id, version, partId: query.part ?? null }, request);
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  @Post(':fileId/void')
  @HttpCode(200)
  @RequirePermission('deliverable.work')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DeliverableDetail })
  async void(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('fileId') fileId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: VoidDeliverableFile,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliverableDetail> {
    const target = { id, version: requireVersion(ifMatch) };
    await this.files.void(actor, project, target, { fileId, reason: body.reason });
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  @Get(':fileId/content')
  @RequirePermission('deliverable.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendStoredFile(reply, await this.files.open(actor, project, id, fileId));
  }

  private answer(reply: FastifyReply, detail: DeliverableDetail): DeliverableDetail {
    void reply.header('etag', `"${detail.version}"`);
    return detail;
  }
}
