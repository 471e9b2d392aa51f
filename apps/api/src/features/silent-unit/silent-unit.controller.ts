import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { SilentUnitList, SilentUnitQuery } from './dto/silent-unit.dto.ts';
import { readSilentUnits } from './silent-unit.view.ts';

@ApiTags('silent-units')
@Controller('projects/:projectCode/silent-units')
export class SilentUnitController {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: SilentUnitList })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { days, mine }: SilentUnitQuery,
  ): Promise<SilentUnitList> {
    const today = this.clock.today();
    const scope = scopeFor(actor, 'unit.read', project.id, today);
    const worker = mine ? actor.userId : null;
    return readSilentUnits(this.database, { projectId: project.id, scope, today, days, worker });
  }
}
