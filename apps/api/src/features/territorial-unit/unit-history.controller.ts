import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
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
    return this.view.read(project.id, id, query);
  }
}
