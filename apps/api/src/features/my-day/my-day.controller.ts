import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { MyDay } from './dto/my-day.dto.ts';
import { MyDayView } from './my-day.view.ts';

@ApiTags('my day')
@Controller('projects/:projectCode/my-day')
export class MyDayController {
  constructor(
    private readonly view: MyDayView,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('project.read')
  @ApiOkResponse({ type: MyDay })
  read(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): Promise<MyDay> {
    return this.view.read(actor, project, this.clock.today());
  }
}
