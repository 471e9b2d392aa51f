import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { AssessmentReader } from './assessment.reader.ts';
import { UnitAssessments } from './dto/assessment.dto.ts';
import { AssessmentQuery } from './dto/write-assessment.dto.ts';

@ApiTags('assessments')
@Controller('projects/:projectCode/territorial-units/:unitId/assessments')
export class UnitAssessmentController {
  constructor(private readonly reader: AssessmentReader) {}

  @Get()
  @RequirePermission('log.read')
  @ApiOkResponse({ type: UnitAssessments })
  ofUnit(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
    @Query() query: AssessmentQuery,
  ): Promise<UnitAssessments> {
    return this.reader.ofUnit(actor, project, unitId, query);
  }
}
