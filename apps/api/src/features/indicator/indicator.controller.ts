import { Body, Controller, Get, Headers, Param, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { figureDay, INDICATOR_CODES, localDate, type IndicatorCode } from '@rssz/domain';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { figureScope, scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { RecordListing } from '../participant/people.lookup.ts';
import { EvidencePage, Indicator, IndicatorSeries } from './dto/indicator.dto.ts';
import { ReadEvidence, ReadIndicators, ReadSeries } from './dto/read-indicators.dto.ts';
import { WriteTarget } from './dto/write-target.dto.ts';
import { EvidenceListView } from './evidence-list.view.ts';
import { IndicatorLookup } from './indicator.lookup.ts';
import { readPointInTime } from './read-point-in-time.ts';
import { SeriesView } from './series.view.ts';
import { TargetListPipe } from './target-list.pipe.ts';
import { TargetService } from './target.service.ts';

@ApiTags('indicator')
@Controller('projects/:projectCode/indicators')
export class IndicatorController {
  constructor(
    private readonly indicators: IndicatorLookup,
    private readonly evidenceList: EvidenceListView,
    private readonly listings: RecordListing,
    private readonly series: SeriesView,
    private readonly targets: TargetService,
    private readonly clock: BusinessClock,
  ) {}

  /** Values and targets are the project's, the same for every reader; hours are counted in the reader's territory. */
  @Get()
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: [Indicator] })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: ReadIndicators,
  ): Promise<Indicator[]> {
    const { day, knownAt } = readPointInTime(query, this.clock);
    return this.indicators.all(project.id, day, figureScope(actor, project.id, this.clock.today()), knownAt);
  }

  /** The evidence behind a figure, listed and counted within the reader's territory. */
  @Get(':code/evidence')
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: EvidencePage })
  async evidence(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Param('code') code: string,
    @Query() query: ReadEvidence,
  ): Promise<EvidencePage> {
    const today = this.clock.today();
    const reader = {
      today,
      documents: scopeFor(actor, 'deliverable.read', project.id, today),
      people: scopeFor(actor, 'participant.read', project.id, today),
      names: scopeFor(actor, 'participant.reveal', project.id, today),
    };
    const at = readPointInTime(query, this.clock);
    const page = found(await this.evidenceList.page(project.id, knownCode(code), reader, at, query));
    const shown = page.items.map(({ id, title }) => ({ id, shown: title }));
    if (code === 'participants') await this.listings.of(actor, project.id, shown);
    return page;
  }

  @Get(':code/series')
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: IndicatorSeries })
  async monthly(
    @ProjectByCode() project: ProjectRef,
    @Param('code') code: string,
    @Query() _query: ReadSeries,
  ): Promise<IndicatorSeries> {
    return found(await this.series.monthly(project, knownCode(code), this.clock.today()));
  }

  /** Replaces the interim targets over the set that was seen (`targetsVersion`). */
  @Put(':code/targets')
  @RequirePermission('project.plan')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiBody({ type: [WriteTarget] })
  @ApiOkResponse({ type: Indicator })
  async plan(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Param('code') code: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body(TargetListPipe) body: WriteTarget[],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Indicator> {
    const plan = { project, code: knownCode(code), seenVersion: requireVersion(ifMatch) };
    const targets = body.map(({ dueOn, value }) => ({ dueOn: localDate(dueOn), value }));
    await this.targets.replace(actor, plan, targets);
    const today = this.clock.today();
    const hours = figureScope(actor, project.id, today);
    const indicator = found(await this.indicators.one(project.id, plan.code, figureDay(undefined, today), hours));
    void reply.header('etag', `"${indicator.targetsVersion}"`);
    return indicator;
  }
}

function knownCode(code: string): IndicatorCode {
  return found(INDICATOR_CODES.find((known) => known === code) ?? null);
}

function found<T>(value: T | null): T {
  if (value === null) throw new ProblemError({ code: 'resource.not-found' });
  return value;
}
