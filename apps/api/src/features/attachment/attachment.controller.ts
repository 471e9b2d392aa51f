import { Body, Controller, Get, HttpCode, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { sendStoredFile } from '../../platform/files/send-stored-file.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { Attachment } from './attachment.lookup.ts';
import { AttachmentReader } from './attachment.reader.ts';
import { AttachmentService } from './attachment.service.ts';
import { OpenAttachment, VoidAttachment } from './dto/attachment.dto.ts';

@ApiTags('attachments')
@Controller('projects/:projectCode/attachments/:id')
export class AttachmentController {
  constructor(
    private readonly service: AttachmentService,
    private readonly reader: AttachmentReader,
  ) {}

  @Get('content')
  @RequirePermission('log.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendStoredFile(reply, await this.service.open(actor, project, id));
  }

  /** The same for whom the file opens only with a reason; who opened it and why is kept. */
  @Post('openings')
  @HttpCode(200)
  @RequirePermission('log.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async openWithReason(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: OpenAttachment,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendStoredFile(reply, await this.service.openWithReason(actor, project, id, body.reason));
  }

  @Post('void')
  @HttpCode(200)
  @RequirePermission('log.read')
  @ApiOkResponse({ type: Attachment })
  async void(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: VoidAttachment,
  ): Promise<Attachment> {
    await this.service.void(actor, project, id, body.reason);
    return this.reader.read(actor, project, id);
  }
}
