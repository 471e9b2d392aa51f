import { Body, Controller, Headers, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import {
  AssignToUnit,
  CorrectUnitAssignment,
  EndUnitAssignment,
  SetUnitSubstitute,
} from './dto/change-territorial-unit.dto.ts';
import { TerritorialUnitDetail } from './dto/territorial-unit.dto.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { UnitAssignmentService } from './unit-assignment.service.ts';

@ApiTags('territorial-units')
@Controller('projects/:projectCode/territorial-units/:id/assignments')
export class UnitAssignmentController {
  constructor(
    private readonly assignments: UnitAssignmentService,
    private readonly reader: TerritorialUnitReader,
  ) {}

  @Post()
  @RequirePermission('unit.assign')
  @ApiCreatedResponse({ type: TerritorialUnitDetail })
  async assign(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: AssignToUnit,
  ): Promise<TerritorialUnitDetail> {
    await this.assignments.assign(actor, project, id, body);
    return this.reader.read(actor, project, id);
  }

  @Patch(':assignmentId')
  @RequirePermission('unit.assign')
  @ApiHeader({ name: 'if-match', required: true, description: 'Version of the unit' })
  @ApiOkResponse({ type: TerritorialUnitDetail })
  async correct(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') unitId: string,
    @UuidParam('assignmentId') assignmentId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: CorrectUnitAssignment,
  ): Promise<TerritorialUnitDetail> {
    const target = { project, unitId, assignmentId, seenVersion: requireVersion(ifMatch) };
    await this.assignments.correct(actor, target, {
      validFrom: body.validFrom as LocalDate,
      validTo: body.validTo as LocalDate | null,
    });
    return this.reader.read(actor, project, unitId);
  }

  @Post(':assignmentId/end')
  @HttpCode(200)
  @RequirePermission('unit.assign')
  @ApiOkResponse({ type: TerritorialUnitDetail })
  async end(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('assignmentId') assignmentId: string,
    @Body() body: EndUnitAssignment,
  ): Promise<TerritorialUnitDetail> {
    await this.assignments.end(actor, project, id, assignmentId, body.validTo as LocalDate);
    return this.reader.read(actor, project, id);
  }

  @Post(':assignmentId/substitute')
  @HttpCode(200)
  @RequirePermission('unit.assign')
  @ApiOkResponse({ type: TerritorialUnitDetail })
  async setSubstitute(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('assignmentId') assignmentId: string,
    @Body() body: SetUnitSubstitute,
  ): Promise<TerritorialUnitDetail> {
    await this.assignments.setSubstitute(actor, project, id, assignmentId, body.substituteId);
    return this.reader.read(actor, project, id);
  }
}
