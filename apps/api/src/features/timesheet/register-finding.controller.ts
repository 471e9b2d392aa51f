import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { RegisterFindingList, RegisterFindingQuery, WaiveFinding } from './dto/register-finding.dto.ts';
import { RegisterFindingService } from './register-finding.service.ts';

/** Findings across registers; everybody sees their own, the manager sees all and waives. */
@ApiTags('timesheets')
@Controller('projects/:projectCode/register-findings')
export class RegisterFindingController {
  constructor(private readonly service: RegisterFindingService) {}

  @Get()
  @RequirePermission('timesheet.write')
  @ApiOkResponse({ type: RegisterFindingList })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: RegisterFindingQuery,
  ): Promise<RegisterFindingList> {
    return this.service.list(actor, project, query);
  }

  @Post('waivers')
  @HttpCode(204)
  @RequirePermission('timesheet.manage')
  @ApiNoContentResponse()
  async waive(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: WaiveFinding,
  ): Promise<void> {
    await this.service.waive(actor, project, body);
  }

  @Post('waivers/:id/withdraw')
  @HttpCode(204)
  @RequirePermission('timesheet.manage')
  @ApiNoContentResponse()
  async withdraw(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<void> {
    await this.service.withdraw(actor, project, id);
  }
}
