import { Body, Controller, Delete, Headers, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { ChangeHours, WriteHours, WrittenHoursIds } from './dto/write-timesheet.dto.ts';
import { WorkHoursService } from './work-hours.service.ts';

@ApiTags('timesheets')
@Controller('projects/:projectCode/work-hours')
export class WorkHoursController {
  constructor(private readonly service: WorkHoursService) {}

  @Post()
  @RequirePermission('timesheet.write')
  @ApiCreatedResponse({ type: WrittenHoursIds })
  async write(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: WriteHours,
  ): Promise<WrittenHoursIds> {
    return { ids: await this.service.write(actor, project, body) };
  }

  @Patch(':id')
  @HttpCode(204)
  @RequirePermission('timesheet.write')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiNoContentResponse()
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangeHours,
  ): Promise<void> {
    await this.service.change({ actor, project, id, seenVersion: requireVersion(ifMatch) }, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('timesheet.write')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiNoContentResponse()
  async remove(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    await this.service.remove({ actor, project, id, seenVersion: requireVersion(ifMatch) });
  }
}
