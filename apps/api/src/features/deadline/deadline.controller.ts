import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { DeadlineView } from './deadline.view.ts';
import { DeadlineQuery } from './dto/deadline-query.dto.ts';
import { DeadlineList } from './dto/deadline.dto.ts';

@ApiTags('deadlines')
@Controller('projects/:projectCode/deadlines')
export class DeadlineController {
  constructor(
    private readonly view: DeadlineView,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('deadline.read')
  @ApiOkResponse({ type: DeadlineList })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { mine, ...filter }: DeadlineQuery,
  ): Promise<DeadlineList> {
    const today = this.clock.today();
    const scope = scopeFor(actor, 'deadline.read', project.id, today);
    const ownerId = mine ? actor.userId : undefined;
    return this.view.list({ projectId: project.id, today, scope }, { ...filter, ownerId });
  }
}
