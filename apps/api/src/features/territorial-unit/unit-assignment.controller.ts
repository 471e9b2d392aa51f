import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { AssignToUnit, EndUnitAssignment } from './dto/change-territorial-unit.dto.ts';
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
    await this.assignments.end(actor, project, id, assignmentId, body.validTo);
    return this.reader.read(actor, project, id);
  }
}
