import { Body, Controller, Get, Headers, Param, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { STAGES, type Stage } from '@rssz/domain';
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
import { MilestoneMatrix, MilestoneMatrixQuery } from './dto/milestone-matrix.dto.ts';
import { UnitMilestone, UnitMilestones } from './dto/milestone.dto.ts';
import { WriteMilestone } from './dto/write-milestone.dto.ts';
import { readMatrix } from './milestone-matrix.view.ts';
import { MilestoneService } from './milestone.service.ts';
import { readUnitMilestones } from './unit-milestones.view.ts';

@ApiTags('milestones')
@Controller('projects/:projectCode')
export class MilestoneController {
  constructor(
    private readonly database: Database,
    private readonly service: MilestoneService,
    private readonly clock: BusinessClock,
  ) {}

  @Get('milestone-matrix')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: MilestoneMatrix })
  matrix(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: MilestoneMatrixQuery,
  ): Promise<MilestoneMatrix> {
    const today = this.clock.today();
    const scope = scopeFor(actor, 'unit.read', project.id, today);
    return readMatrix(this.database, { projectId: project.id, scope, today }, query);
  }

  @Get('territorial-units/:id/milestones')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: UnitMilestones })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<UnitMilestones> {
    return this.read(actor, project, id);
  }

  /** `If-None-Match: *` dates a stage that nobody has dated, `If-Match` changes the version that was seen. */
  @Put('territorial-units/:id/milestones/:stage')
  @RequirePermission('cooperation.write')
  @ApiParam({ name: 'stage', enum: STAGES })
  @ApiHeader({ name: 'if-none-match', required: false, description: '`*` for the first date of a stage' })
  @ApiHeader({ name: 'if-match', required: false, description: 'Version seen, to change' })
  @ApiOkResponse({ type: UnitMilestone })
  @ApiCreatedResponse({ type: UnitMilestone })
  async put(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') unitId: string,
    @Param('stage') name: string,
    @Body() body: WriteMilestone,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitMilestone> {
    const stage = stageOf(name);
    const seenVersion = headers['if-none-match'] === '*' ? null : requireVersion(headers['if-match']);
    const isNew = await this.service.write({ actor, project, unitId, stage, seenVersion }, body);
    const { items } = await this.read(actor, project, unitId);
    const milestone = items.find((one) => one.stage === stage);
    if (!milestone) throw new ProblemError({ code: 'resource.not-found' });
    void reply.status(isNew ? 201 : 200).header('etag', `"${milestone.version ?? 0}"`);
    return milestone;
  }

  private async read(actor: SignedInActor, project: ProjectRef, unitId: string): Promise<UnitMilestones> {
    const reading = { actor, project, today: this.clock.today() };
    const found = await readUnitMilestones(this.database, reading, unitId);
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
    return found;
  }
}

/** A stage that does not exist names nothing: 404. */
function stageOf(name: string): Stage {
  const stage = STAGES.find((one) => one === name);
  if (!stage) throw new ProblemError({ code: 'resource.not-found' });
  return stage;
}
