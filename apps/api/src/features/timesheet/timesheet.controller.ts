import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LocalDate, Month } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { TimesheetDetail, TimesheetMonth } from './dto/timesheet.dto.ts';
import { SignTimesheet, WithdrawSignature } from './dto/write-timesheet.dto.ts';
import { MonthParam } from './timesheet-access.ts';
import { TimesheetReader } from './timesheet.reader.ts';
import { TimesheetService } from './timesheet.service.ts';

/** Timesheets of people by months. Who does not manage timesheets has only their own; others do not exist for them. */
@ApiTags('timesheets')
@Controller('projects/:projectCode/timesheets/:month')
export class TimesheetController {
  constructor(
    private readonly reader: TimesheetReader,
    private readonly service: TimesheetService,
  ) {}

  @Get()
  @RequirePermission('timesheet.write')
  @ApiOkResponse({ type: TimesheetMonth })
  month(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @MonthParam() month: Month,
  ): Promise<TimesheetMonth> {
    return this.reader.month(actor, project, month);
  }

  @Get('people/:personId')
  @RequirePermission('timesheet.write')
  @ApiOkResponse({ type: TimesheetDetail })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @MonthParam() month: Month,
    @UuidParam('personId') personId: string,
  ): Promise<TimesheetDetail> {
    return this.reader.detail(actor, project, month, personId);
  }

  /** Keeps the figures as they were signed on paper, and closes the hours of the month. */
  @Post('people/:personId/signature')
  @HttpCode(200)
  @RequirePermission('timesheet.write')
  @ApiOkResponse({ type: TimesheetDetail })
  async sign(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @MonthParam() month: Month,
    @UuidParam('personId') personId: string,
    @Body() body: SignTimesheet,
  ): Promise<TimesheetDetail> {
    await this.service.sign({ actor, project, month, personId }, body.signedOn as LocalDate);
    return this.reader.detail(actor, project, month, personId);
  }

  @Post('people/:personId/signature/withdraw')
  @HttpCode(200)
  @RequirePermission('timesheet.write')
  @ApiOkResponse({ type: TimesheetDetail })
  async withdraw(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @MonthParam() month: Month,
    @UuidParam('personId') personId: string,
    @Body() body: WithdrawSignature,
  ): Promise<TimesheetDetail> {
    await this.service.withdraw({ actor, project, month, personId }, body.reason);
    return this.reader.detail(actor, project, month, personId);
  }
}
