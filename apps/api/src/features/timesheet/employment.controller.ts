import { Body, Controller, Delete, Get, Headers, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import {
  AddEmployment,
  ChangeEmployment,
  EmploymentList,
  SetTimesheetRule,
  TimesheetRule,
} from './dto/write-timesheet.dto.ts';
import { EmploymentService } from './employment.service.ts';
import { TimesheetRuleService } from './timesheet-rule.service.ts';

/** Contracts of people and the limit their sum is held to; only for the manager. */
@ApiTags('timesheets')
@Controller('projects/:projectCode')
export class EmploymentController {
  constructor(
    private readonly service: EmploymentService,
    private readonly rules: TimesheetRuleService,
  ) {}

  @Get('employments')
  @RequirePermission('timesheet.manage')
  @ApiOkResponse({ type: EmploymentList })
  list(@ProjectByCode() project: ProjectRef): Promise<EmploymentList> {
    return this.service.list(project);
  }

  @Post('employments')
  @RequirePermission('timesheet.manage')
  @ApiCreatedResponse({ type: EmploymentList })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: AddEmployment,
  ): Promise<EmploymentList> {
    await this.service.add(actor, project, body);
    return this.service.list(project);
  }

  @Patch('employments/:id')
  @RequirePermission('timesheet.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EmploymentList })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangeEmployment,
  ): Promise<EmploymentList> {
    await this.service.change({ actor, project, id, seenVersion: requireVersion(ifMatch) }, body);
    return this.service.list(project);
  }

  @Delete('employments/:id')
  @HttpCode(200)
  @RequirePermission('timesheet.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EmploymentList })
  async remove(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<EmploymentList> {
    await this.service.remove({ actor, project, id, seenVersion: requireVersion(ifMatch) });
    return this.service.list(project);
  }

  @Get('timesheet-rule')
  @RequirePermission('timesheet.manage')
  @ApiOkResponse({ type: TimesheetRule })
  rule(@ProjectByCode() project: ProjectRef): Promise<TimesheetRule> {
    return this.rules.read(project);
  }

  @Put('timesheet-rule')
  @RequirePermission('timesheet.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: TimesheetRule })
  async setRule(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: SetTimesheetRule,
  ): Promise<TimesheetRule> {
    await this.rules.set(actor, project, requireVersion(ifMatch), body);
    return this.rules.read(project);
  }
}
