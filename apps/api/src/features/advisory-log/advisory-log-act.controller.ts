import { Body, Controller, Get, Headers, HttpCode, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { AdvisoryLog, AdvisoryLogDetail } from './dto/advisory-log.dto.ts';
import { MergeAdvisoryLogs, WriteNextStepDone, WriteVisitResponse } from './dto/write-advisory-log.dto.ts';
import { MergeLogsService } from './merge-logs.service.ts';
import { NextStepService } from './next-step.service.ts';
import { VisitResponseService } from './visit-response.service.ts';

/** What is done with a written log besides correcting it. */
@ApiTags('advisory log')
@Controller('projects/:projectCode/advisory-logs/:id')
export class AdvisoryLogActController {
  constructor(
    private readonly responses: VisitResponseService,
    private readonly nextSteps: NextStepService,
    private readonly merges: MergeLogsService,
  ) {}

  @Post('responses')
  @HttpCode(200)
  @RequirePermission('log.respond')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: AdvisoryLogDetail })
  respond(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: WriteVisitResponse,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AdvisoryLogDetail> {
    return this.responses.respond({ actor, project, id, seenVersion: requireVersion(ifMatch) }, body);
  }

  @Put('next-step')
  @RequirePermission('log.write')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: AdvisoryLogDetail })
  markNextStep(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: WriteNextStepDone,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AdvisoryLogDetail> {
    const target = { actor, project, id, seenVersion: requireVersion(ifMatch) };
    return this.nextSteps.mark(target, body.doneOn as LocalDate | null);
  }

  @Get('same-visits')
  @RequirePermission('log.write')
  @ApiOkResponse({ type: [AdvisoryLog], description: 'Logs likely of the same visit that the reader may write' })
  sameVisits(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<AdvisoryLog[]> {
    return this.merges.candidates(actor, project, id);
  }

  @Post('merge')
  @HttpCode(200)
  @RequirePermission('log.write')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: AdvisoryLogDetail })
  merge(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: MergeAdvisoryLogs,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AdvisoryLogDetail> {
    return this.merges.merge({ actor, project, id, seenVersion: requireVersion(ifMatch) }, body);
  }
}
