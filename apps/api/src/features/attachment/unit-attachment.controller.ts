import { Controller, Get, Headers, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { idempotencyKey } from '../../platform/facts/receipts.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { AttachmentReader } from './attachment.reader.ts';
import { AttachmentService } from './attachment.service.ts';
import { Attachment } from './attachment.lookup.ts';
import { AttachmentList, AttachmentQuery } from './dto/attachment.dto.ts';

@ApiTags('attachments')
@Controller('projects/:projectCode/territorial-units/:unitId/attachments')
export class UnitAttachmentController {
  constructor(
    private readonly service: AttachmentService,
    private readonly reader: AttachmentReader,
  ) {}

  @Get()
  @RequirePermission('log.read')
  @ApiOkResponse({ type: AttachmentList })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
    @Query() query: AttachmentQuery,
  ): Promise<AttachmentList> {
    return this.reader.list(actor, project, unitId, query);
  }

  @Post()
  @RequirePermission('log.read')
  @ApiConsumes('multipart/form-data')
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: Attachment })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
    @Query() query: AttachmentQuery,
    @Req() request: FastifyRequest,
    @Headers('idempotency-key') sentKey?: string,
  ): Promise<Attachment> {
    const key = idempotencyKey(sentKey);
    const type = query.subjectType ?? 'territorial-unit';
    const subject = { unitId, type, id: query.subjectId ?? unitId };
    return this.reader.read(actor, project, await this.service.add({ actor, project, subject, key }, request));
  }
}
