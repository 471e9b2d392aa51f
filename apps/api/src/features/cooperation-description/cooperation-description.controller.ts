import { Body, Controller, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { contentOf } from './content-of.ts';
import { CooperationDescriptionReader } from './cooperation-description.reader.ts';
import { CooperationDescriptionService } from './cooperation-description.service.ts';
import { DescriptionTransitionService } from './description-transition.service.ts';
import { DescriptionContent } from './dto/description-content.dto.ts';
import { TransitionDescription } from './dto/description-step.dto.ts';
import { DescriptionDetail } from './dto/description.dto.ts';

@ApiTags('cooperation-descriptions')
@Controller('projects/:projectCode/cooperation-descriptions/:id')
export class CooperationDescriptionController {
  constructor(
    private readonly reader: CooperationDescriptionReader,
    private readonly service: CooperationDescriptionService,
    private readonly transitions: DescriptionTransitionService,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: DescriptionDetail })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DescriptionDetail> {
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  /** Puts the whole text of a draft; 409 carries what is stored and how it differs. */
  @Put()
  @RequirePermission('unit.read')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DescriptionDetail })
  async write(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: DescriptionContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DescriptionDetail> {
    await this.service.write(actor, project, { id, version: requireVersion(ifMatch) }, contentOf(body));
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  /** Agrees, approves, amends (answers the new version) or withdraws. */
  @Post('transitions')
  @HttpCode(200)
  @RequirePermission('unit.read')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DescriptionDetail })
  async transition(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: TransitionDescription,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DescriptionDetail> {
    const next = await this.transitions.run(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(reply, await this.reader.read(actor, project, next));
  }

  private answer(reply: FastifyReply, detail: DescriptionDetail): DescriptionDetail {
    void reply.header('etag', `"${detail.version}"`);
    return detail;
  }
}
