import { Body, Controller, Get, Headers, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { can } from '@rssz/domain';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { CallService } from './call.service.ts';
import { readCall, readCallHistory, readCallMeasures, readCalls, type CallReading } from './call.view.ts';
import { CallDetail, CallList } from './dto/call.dto.ts';
import { CallQuery, WriteCall } from './dto/write-call.dto.ts';

/** Calls for applications as the team enters them: nothing else says who is eligible. */
@ApiTags('calls')
@Controller('projects/:projectCode/calls')
export class CallController {
  constructor(
    private readonly database: Database,
    private readonly service: CallService,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('funding.read')
  @ApiOkResponse({ type: CallList })
  async list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { state, objective }: CallQuery,
  ): Promise<CallList> {
    const items = await readCalls(this.database, this.reading(actor, project), objective);
    return {
      items: state === undefined ? items : items.filter((one) => one.state === state),
      mayManage: this.mayManage(actor, project),
    };
  }

  @Post()
  @RequirePermission('call.manage')
  @ApiCreatedResponse({ type: CallDetail })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: WriteCall,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDetail> {
    const id = await this.service.add(actor, project, body);
    return this.answer(actor, project, id, reply);
  }

  @Get(':id')
  @RequirePermission('funding.read')
  @ApiOkResponse({ type: CallDetail })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDetail> {
    return this.answer(actor, project, id, reply);
  }

  @Patch(':id')
  @RequirePermission('call.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: CallDetail })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: WriteCall,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDetail> {
    await this.service.change(actor, project, { id, version: requireVersion(ifMatch) }, body);
    return this.answer(actor, project, id, reply);
  }

  private async answer(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    reply: FastifyReply,
  ): Promise<CallDetail> {
    const reading = this.reading(actor, project);
    const call = await readCall(this.database, reading, id);
    if (!call) throw new ProblemError({ code: 'resource.not-found' });
    const [measureList, history] = await Promise.all([
      readCallMeasures(this.database, reading, id),
      readCallHistory(this.database, id),
    ]);
    void reply.header('etag', `"${call.version}"`);
    return { ...call, measureList, history, mayManage: this.mayManage(actor, project) };
  }

  private reading(actor: SignedInActor, project: ProjectRef): CallReading {
    const today = this.clock.today();
    return { projectId: project.id, today, scope: scopeFor(actor, 'funding.read', project.id, today) };
  }

  private mayManage(actor: SignedInActor, project: ProjectRef): boolean {
    return can(actor.assignments, 'call.manage', { projectId: project.id }, this.clock.today());
  }
}
