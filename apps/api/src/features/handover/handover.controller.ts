import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { HandoverTransitionKind } from '@rssz/domain';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { HandoverDetail, HandoverList } from './dto/handover.dto.ts';
import { HandoverQuery, OfferHandover } from './dto/write-handover.dto.ts';
import { HandoverReader } from './handover.reader.ts';
import { HandoverService } from './handover.service.ts';

@ApiTags('handovers')
@Controller('projects/:projectCode')
export class HandoverController {
  constructor(
    private readonly reader: HandoverReader,
    private readonly service: HandoverService,
  ) {}

  @Get('handovers')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: HandoverList })
  async list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: HandoverQuery,
  ): Promise<HandoverList> {
    return { items: await this.reader.list(actor, project, query) };
  }

  @Get('handovers/:id')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: HandoverDetail })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverDetail> {
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  @Post('territorial-units/:id/handovers')
  @RequirePermission('unit.assign')
  @ApiCreatedResponse({ type: HandoverDetail })
  async offer(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') unitId: string,
    @Body() body: OfferHandover,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverDetail> {
    const id = await this.service.offer(actor, project, unitId, body);
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  /** Only the successor: from then on the unit is theirs. */
  @Post('handovers/:id/accept')
  @HttpCode(200)
  @RequirePermission('unit.read')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: HandoverDetail })
  accept(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverDetail> {
    return this.close({ actor, project, id, ifMatch, reply }, 'accept');
  }

  @Post('handovers/:id/withdraw')
  @HttpCode(200)
  @RequirePermission('unit.assign')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: HandoverDetail })
  withdraw(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverDetail> {
    return this.close({ actor, project, id, ifMatch, reply }, 'withdraw');
  }

  private async close(request: ClosingRequest, kind: HandoverTransitionKind): Promise<HandoverDetail> {
    const { actor, project, id, ifMatch, reply } = request;
    await this.service.close({ actor, project, id, seenVersion: requireVersion(ifMatch) }, kind);
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  private answer(reply: FastifyReply, handover: HandoverDetail): HandoverDetail {
    void reply.header('etag', `"${handover.version}"`);
    return handover;
  }
}

interface ClosingRequest {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly ifMatch: string | undefined;
  readonly reply: FastifyReply;
}
