import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { AssessmentReader } from './assessment.reader.ts';
import { AssessmentService } from './assessment.service.ts';
import { Assessment } from './dto/assessment.dto.ts';
import { CorrectAssessment, RecordAssessment } from './dto/write-assessment.dto.ts';

@ApiTags('assessments')
@Controller('projects/:projectCode/assessments')
export class AssessmentController {
  constructor(
    private readonly service: AssessmentService,
    private readonly reader: AssessmentReader,
  ) {}

  @Post()
  @RequirePermission('assessment.write')
  @ApiCreatedResponse({ type: Assessment })
  @ApiOkResponse({ type: Assessment, description: 'The same was recorded before' })
  async record(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: RecordAssessment,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Assessment> {
    const { status } = await this.service.record(actor, project, body);
    void reply.status(status);
    return this.reader.entry(actor, project, body.id);
  }

  @Post(':id/corrections')
  @RequirePermission('assessment.write')
  @ApiCreatedResponse({ type: Assessment })
  @ApiOkResponse({ type: Assessment, description: 'The same was recorded before' })
  async correct(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: CorrectAssessment,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Assessment> {
    const { status } = await this.service.correct(actor, project, id, body);
    void reply.status(status);
    return this.reader.entry(actor, project, body.id);
  }
}
