import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { ListVerdicts, WriteVerdict } from './dto/write-verdict.dto.ts';
import { Verdict } from './verdict.lookup.ts';
import { VerdictService } from './verdict.service.ts';
import { VerdictView, type VerdictReader } from './verdict.view.ts';

@ApiTags('verdict')
@Controller('projects/:projectCode/verdicts')
export class VerdictController {
  constructor(
    private readonly service: VerdictService,
    private readonly view: VerdictView,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: [Verdict] })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() about: ListVerdicts,
  ): Promise<Verdict[]> {
    return this.view.list(project.id, about, this.readerOf(actor, project));
  }

  @Post()
  @RequirePermission('verdict.write')
  @ApiCreatedResponse({ type: Verdict })
  async record(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: WriteVerdict,
  ): Promise<Verdict> {
    const id = await this.service.record(actor, project, body);
    const [verdict] = await this.view.list(project.id, { id }, this.readerOf(actor, project));
    if (!verdict) throw new ProblemError({ code: 'resource.not-found' });
    return verdict;
  }

  private readerOf(actor: SignedInActor, project: ProjectRef): VerdictReader {
    const today = this.clock.today();
    return { scope: scopeFor(actor, 'deliverable.read', project.id, today), today };
  }
}
