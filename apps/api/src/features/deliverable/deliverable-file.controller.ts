import { Body, Controller, Get, HttpCode, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { contentDisposition } from './content-disposition.ts';
import { DeliverableDetailReader } from './deliverable-detail.reader.ts';
import { DeliverableFileService } from './deliverable-file.service.ts';
import { DeliverableDetail } from './dto/deliverable-detail.dto.ts';
import { VoidDeliverableFile } from './dto/transition-deliverable.dto.ts';

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
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: DeliverableDetail })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<DeliverableDetail> {
    await this.files.add(actor, project, id, request);
    return this.reader.read(actor, project, id);
  }

  @Post(':fileId/void')
  @HttpCode(200)
  @RequirePermission('deliverable.work')
  @ApiOkResponse({ type: DeliverableDetail })
  async void(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('fileId') fileId: string,
    @Body() body: VoidDeliverableFile,
  ): Promise<DeliverableDetail> {
    await this.files.void(actor, project, id, fileId, body.reason);
    return this.reader.read(actor, project, id);
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
    const { file, content } = await this.files.open(actor, project, id, fileId);
    void reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(content, {
      type: file.mediaType,
      length: file.byteSize,
      disposition: contentDisposition(file.originalName),
    });
  }
}
