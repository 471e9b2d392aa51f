import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '@rssz/domain';
import { deadlineLabel } from '@rssz/messages';
import type { FastifyRequest } from 'fastify';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { Public, RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { ProjectDirectory } from '../../platform/http/project-directory.ts';
import { calendarText } from './calendar-text.ts';
import { CalendarService } from './calendar.service.ts';
import { DeadlineView } from './deadline.view.ts';
import { CalendarAddress, CalendarQuery } from './dto/calendar.dto.ts';
import { inProject } from './subject-href.lookup.ts';

const MOST_ENTRIES = 2_000;

/** Deadlines for a calendar program, which cannot sign in: the address itself carries a signed token. */
@ApiTags('deadlines')
@Controller('projects/:projectCode')
export class CalendarController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly projects: ProjectDirectory,
    private readonly calendars: CalendarService,
    private readonly view: DeadlineView,
    private readonly clock: BusinessClock,
  ) {}

  @Get('calendar-token')
  @RequirePermission('deadline.read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CalendarAddress })
  async address(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Req() request: FastifyRequest,
  ): Promise<CalendarAddress> {
    return this.addressOf(request, project, await this.calendars.tokenOf(actor.userId, project.id));
  }

  /** A new address; the old one is dead from that moment. */
  @Post('calendar-token')
  @HttpCode(200)
  @RequirePermission('deadline.read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CalendarAddress })
  async renew(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Req() request: FastifyRequest,
  ): Promise<CalendarAddress> {
    return this.addressOf(request, project, await this.calendars.renew(actor, project.id));
  }

  @Get('calendar.ics')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=300')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async feed(
    @Param('projectCode') projectCode: string,
    @Query() { token }: CalendarQuery,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    const project = await this.projects.byCode(projectCode);
    if (!project) throw new ProblemError({ code: 'resource.not-found' });
    const today = this.clock.today();
    const reader = await this.calendars.readerOf(token, project.id);
    if (!reader) throw new ProblemError({ code: 'access.denied' });
    const scope = scopeFor(reader, 'deadline.read', project.id, today);
    const { items } = await this.view.list({ projectId: project.id, today, scope }, { size: MOST_ENTRIES });
    const origin = this.origin(request);
    const entries = items.map(({ id, dueOn, kind, stage, label, href }) => ({
      uid: `${id}@rssz`,
      on: dueOn as LocalDate,
      summary: deadlineLabel(reader.locale, { kind, stage, label }),
      url: inProject(`${origin}${href}`, project.code),
    }));
    return calendarText({ name: project.code, at: this.clock.now() }, entries);
  }

  private addressOf(request: FastifyRequest, project: ProjectRef, token: string): CalendarAddress {
    return { url: `${this.origin(request)}/api/v1/projects/${project.code}/calendar.ics?token=${token}` };
  }

  private origin(request: FastifyRequest): string {
    return this.config.publicUrl ?? `${request.protocol}://${request.host}`;
  }
}
