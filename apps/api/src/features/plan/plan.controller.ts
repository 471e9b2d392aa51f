import { Body, Controller, Get, Headers, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { PlanHead, StartPlan } from './dto/plan-content.dto.ts';
import { ListPlans, PlanList, PlanQuery } from './dto/plan-list.dto.ts';
import { PlanDetail } from './dto/plan.dto.ts';
import { answerPlan } from './answer-plan.ts';
import { readPlans, readWritableUnits } from './plan-list.view.ts';
import { PlanReader } from './plan.reader.ts';
import { PlanService } from './plan.service.ts';

@ApiTags('plans')
@Controller('projects/:projectCode/plans')
export class PlanController {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly reader: PlanReader,
    private readonly service: PlanService,
  ) {}

  @Get()
  @RequirePermission('plan.read')
  @ApiOkResponse({ type: PlanList })
  async list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: ListPlans,
  ): Promise<PlanList> {
    const today = this.clock.today();
    const scope = scopeFor(actor, 'plan.read', project.id, today);
    const writable = scopeFor(actor, 'plan.write', project.id, today);
    const page = await readPlans(this.database, { projectId: project.id, scope, today }, query);
    return { ...page, writableUnits: await readWritableUnits(this.database, project.id, writable) };
  }

  @Post()
  @RequirePermission('plan.read')
  @ApiCreatedResponse({ type: PlanDetail })
  async start(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: StartPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDetail> {
    return answerPlan(reply, await this.reader.read(actor, project, await this.service.start(actor, project, body)));
  }

  /** The plan with one of its versions; the ETag is of that version. */
  @Get(':id')
  @RequirePermission('plan.read')
  @ApiOkResponse({ type: PlanDetail })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() { version }: PlanQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDetail> {
    return answerPlan(reply, await this.reader.read(actor, project, id, version));
  }

  /** Corrects title and area while no version was approved; If-Match is the `version` of the plan itself. */
  @Patch(':id')
  @RequirePermission('plan.read')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: PlanDetail })
  async writeHead(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: PlanHead,
  ): Promise<PlanDetail> {
    await this.service.writeHead(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.reader.read(actor, project, id);
  }
}
