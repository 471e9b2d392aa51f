import { Controller, Get, Headers, Post, Query, Res, type StreamableFile } from '@nestjs/common';
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
import { DeliverableDetailReader } from './deliverable-detail.reader.ts';
import { DeliverableDraftReader } from './deliverable-draft.reader.ts';
import { DeliverableDraftService } from './deliverable-draft.service.ts';
import { DeliverableDetail } from './dto/deliverable-detail.dto.ts';
import { DeliverableDraft, DraftQuery } from './dto/deliverable-draft.dto.ts';

@ApiTags('deliverables')
@Controller('projects/:projectCode/deliverables/:id/draft')
export class DeliverableDraftController {
  constructor(
    private readonly drafts: DeliverableDraftReader,
    private readonly service: DeliverableDraftService,
    private readonly reader: DeliverableDetailReader,
  ) {}

  /** What the document draws from, the draft that stands, and what changed since it was built. */
  @Get()
  @RequirePermission('deliverable.read')
  @ApiOkResponse({ type: DeliverableDraft })
  read(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<DeliverableDraft> {
    return this.drafts.read(actor, project, id);
  }

  /** The draft as it would be built now; nothing is kept. */
  @Get('document')
  @RequirePermission('deliverable.read')
  @ApiProduces(DOCX_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: DraftQuery,
  ): Promise<StreamableFile> {
    const { content, name } = await this.drafts.write(actor, project, id, query.locale);
    return generatedFile(name, DOCX_MEDIA_TYPE, content);
  }

  /** Builds the draft and keeps it among the files of the deliverable. */
  @Post()
  @RequirePermission('deliverable.work')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiCreatedResponse({ type: DeliverableDetail })
  async build(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Query() query: DraftQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliverableDetail> {
    await this.service.build(actor, project, { id, version: requireVersion(ifMatch) }, query.locale);
    const detail = await this.reader.read(actor, project, id);
    void reply.header('etag', `"${detail.version}"`);
    return detail;
  }
}
