import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { can, figureDay } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { figureScope, scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { AsOfQuery } from './dto/as-of.query.ts';
import { KeyActivity } from './dto/key-activity.dto.ts';
import { ProjectOverview } from './dto/overview.dto.ts';
import { ProjectPerson } from './dto/person.dto.ts';
import { Project, ProjectDetail } from './dto/project.dto.ts';
import { KeyActivityView } from './key-activity.view.ts';
import { OverviewReader } from './overview.reader.ts';
import { PeopleView } from './people.view.ts';
import { ProjectView } from './project.view.ts';

@ApiTags('projects')
@Controller('projects')
export class ProjectController {
  constructor(
    private readonly projects: ProjectView,
    private readonly activities: KeyActivityView,
    private readonly overviews: OverviewReader,
    private readonly people: PeopleView,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('project.read')
  @ApiOkResponse({ type: [Project] })
  list(@CurrentActor() actor: SignedInActor): Promise<Project[]> {
    const today = this.clock.today();
    return this.projects.list(
      (projectId) => can(actor.assignments, 'project.read', { projectId }, today),
      (projectId) => scopeFor(actor, 'unit.read', projectId, today),
    );
  }

  @Get(':projectCode')
  @RequirePermission('project.read')
  @ApiOkResponse({ type: ProjectDetail })
  async detail(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): Promise<ProjectDetail> {
    const detail = await this.projects.detail(project.id, scopeFor(actor, 'unit.read', project.id, this.clock.today()));
    if (!detail) throw new ProblemError({ code: 'resource.not-found' });
    return detail;
  }

  @Get(':projectCode/key-activities')
  @RequirePermission('project.read')
  @ApiOkResponse({ type: [KeyActivity] })
  keyActivities(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: AsOfQuery,
  ): Promise<KeyActivity[]> {
    const today = this.clock.today();
    return this.activities.list(project.id, figureDay(query.asOf, today), figureScope(actor, project.id, today));
  }

  @Get(':projectCode/overview')
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: ProjectOverview })
  overview(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: AsOfQuery,
  ): Promise<ProjectOverview> {
    const today = this.clock.today();
    return this.overviews.read(actor, project, { day: figureDay(query.asOf, today), today });
  }

  @Get(':projectCode/people')
  @RequirePermission('deliverable.read')
  @ApiOkResponse({ type: [ProjectPerson] })
  listPeople(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): Promise<ProjectPerson[]> {
    const today = this.clock.today();
    return this.people.list(project.id, today, scopeFor(actor, 'deliverable.read', project.id, today));
  }
}
