import { Body, Controller, Get, Header, Headers, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { DeliverableDetailReader } from './deliverable-detail.reader.ts';
import { DeliverableListView } from './deliverable-list.view.ts';
import { DeliverablePlanningService } from './deliverable-planning.service.ts';
import { readingOf } from './deliverable-reading.ts';
import { DeliverableTransitionService } from './deliverable-transition.service.ts';
import { DeliverableDetail } from './dto/deliverable-detail.dto.ts';
import { DeliverableQuery } from './dto/deliverable-query.dto.ts';
import { DeliverablePage } from './dto/deliverable.dto.ts';
import { BulkPlanned, PlanDeliverable, PlanDeliverablesInBulk } from './dto/plan-deliverable.dto.ts';
import { TransitionDeliverable } from './dto/transition-deliverable.dto.ts';

@ApiTags('deliverables')
@Controller('projects/:projectCode/deliverables')
export class DeliverableController {
  constructor(
    private readonly list: DeliverableListView,
    private readonly reader: DeliverableDetailReader,
    private readonly planning: DeliverablePlanningService,
    private readonly transitions: DeliverableTransitionService,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('deliverable.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: DeliverablePage })
  page(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: DeliverableQuery,
  ): Promise<string> {
    return this.list.page(readingOf(actor, project, this.clock.today()), query);
  }

  @Get(':id')
  @RequirePermission('deliverable.read')
  @ApiOkResponse({ type: DeliverableDetail })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliverableDetail> {
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  @Patch(':id')
  @RequirePermission('deliverable.plan')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DeliverableDetail })
  async plan(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: PlanDeliverable,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliverableDetail> {
    await this.planning.plan(actor, project, { id, version: requireVersion(ifMatch) }, change);
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  @Post('bulk')
  @HttpCode(200)
  @RequirePermission('deliverable.plan')
  @ApiOkResponse({ type: BulkPlanned })
  async planInBulk(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: PlanDeliverablesInBulk,
  ): Promise<BulkPlanned> {
    await this.planning.planAll(actor, project, body.ids, body.set);
    return {
      updated: await this.reader.rows(
        actor,
        project,
        body.ids.map(({ id }) => id),
      ),
    };
  }

  @Post(':id/transitions')
  @HttpCode(200)
  @RequirePermission('deliverable.work')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DeliverableDetail })
  async transition(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: TransitionDeliverable,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliverableDetail> {
    await this.transitions.transition(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(reply, await this.reader.read(actor, project, id));
  }

  private answer(reply: FastifyReply, detail: DeliverableDetail): DeliverableDetail {
    void reply.header('etag', `"${detail.version}"`);
    return detail;
  }
}
