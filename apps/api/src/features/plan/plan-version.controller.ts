import { Body, Controller, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { answerPlan } from './answer-plan.ts';
import { PlanContent } from './dto/plan-content.dto.ts';
import { TransitionPlan } from './dto/plan-step.dto.ts';
import { PlanDetail } from './dto/plan.dto.ts';
import { planContentOf } from './plan-content-of.ts';
import { PlanTransitionService } from './plan-transition.service.ts';
import { PlanReader } from './plan.reader.ts';
import { PlanService } from './plan.service.ts';

@ApiTags('plans')
@Controller('projects/:projectCode/plan-versions/:id')
export class PlanVersionController {
  constructor(
    private readonly reader: PlanReader,
    private readonly service: PlanService,
    private readonly transitions: PlanTransitionService,
  ) {}

  @Get()
  @RequirePermission('plan.read')
  @ApiOkResponse({ type: PlanDetail })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDetail> {
    return answerPlan(reply, await this.reader.readVersion(actor, project, id));
  }

  /** Puts the whole text of a draft; 409 carries what is stored and how it differs. */
  @Put()
  @RequirePermission('plan.read')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: PlanDetail })
  async write(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: PlanContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDetail> {
    await this.service.write(actor, project, { id, version: requireVersion(ifMatch) }, planContentOf(body));
    return answerPlan(reply, await this.reader.readVersion(actor, project, id));
  }

  /** Records the approval of the assembly, amends (answers the new version) or withdraws. */
  @Post('transitions')
  @HttpCode(200)
  @RequirePermission('plan.read')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: PlanDetail })
  async transition(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: TransitionPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDetail> {
    const next = await this.transitions.run(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return answerPlan(reply, await this.reader.read(actor, project, next.planId, next.number));
  }
}
