import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { INDICATOR_CODES, localDate, type IndicatorCode } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { EvidencePage, Indicator, IndicatorSeries } from './dto/indicator.dto.ts';
import { ReadEvidence, ReadIndicators, ReadSeries } from './dto/read-indicators.dto.ts';
import { WriteTarget } from './dto/write-target.dto.ts';
import { EvidenceListView } from './evidence-list.view.ts';
import type { PointInTime } from './indicator.evidence.ts';
import { IndicatorLookup } from './indicator.lookup.ts';
import { SeriesView } from './series.view.ts';
import { TargetListPipe } from './target-list.pipe.ts';
import { TargetService } from './target.service.ts';

@ApiTags('indicator')
@Controller('projects/:projectCode/indicators')
export class IndicatorController {
  constructor(
    private readonly indicators: IndicatorLookup,
    private readonly evidenceList: EvidenceListView,
    private readonly series: SeriesView,
    private readonly targets: TargetService,
    private readonly clock: BusinessClock,
  ) {}

  /** The project's figures; they are sums without a person in them, so every reader of indicators gets the same. */
  @Get()
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: [Indicator] })
  list(@ProjectByCode() project: ProjectRef, @Query() query: ReadIndicators): Promise<Indicator[]> {
    const { asOf, knownAt } = this.pointInTime(query);
    return this.indicators.all(project.id, asOf, knownAt);
  }

  /** The evidence behind a figure. Persons are listed and counted within the reader's territory. */
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
      people: scopeFor(actor, 'participant.read', project.id, today),
      names: scopeFor(actor, 'participant.reveal', project.id, today),
    };
    const at = this.pointInTime(query);
    return found(await this.evidenceList.page(project.id, knownCode(code), reader, at, query));
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

  @Put(':code/targets')
  @RequirePermission('project.plan')
  @ApiBody({ type: [WriteTarget] })
  @ApiOkResponse({ type: Indicator })
  async plan(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Param('code') code: string,
    @Body(TargetListPipe) body: WriteTarget[],
  ): Promise<Indicator> {
    const targets = body.map(({ dueOn, value }) => ({ dueOn: localDate(dueOn), value }));
    await this.targets.replace(actor, project, knownCode(code), targets);
    return found(await this.indicators.one(project.id, knownCode(code), this.clock.today()));
  }

  private pointInTime({ asOf, knownAt }: ReadIndicators): PointInTime {
    return {
      asOf: asOf === undefined ? this.clock.today() : localDate(asOf),
      knownAt: knownAt === undefined ? null : new Date(knownAt).toISOString(),
    };
  }
}

function knownCode(code: string): IndicatorCode {
  return found(INDICATOR_CODES.find((known) => known === code) ?? null);
}

function found<T>(value: T | null): T {
  if (value === null) throw new ProblemError({ code: 'resource.not-found' });
  return value;
}
