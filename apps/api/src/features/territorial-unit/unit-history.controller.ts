import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { UnitEventPage, UnitHistoryQuery } from './dto/unit-history.dto.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { UnitHistoryView } from './unit-history.view.ts';

@ApiTags('territorial-units')
@Controller('projects/:projectCode/territorial-units/:id/history')
export class UnitHistoryController {
  constructor(
    private readonly reader: TerritorialUnitReader,
    private readonly view: UnitHistoryView,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: UnitEventPage })
  async list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: UnitHistoryQuery,
  ): Promise<UnitEventPage> {
    await this.reader.read(actor, project, id);
    const mayAssign = scopeFor(actor, 'unit.assign', project.id, this.clock.today()).kind === 'all';
    return this.view.read(project.id, id, { userId: actor.userId, mayAssign }, query);
  }
}
