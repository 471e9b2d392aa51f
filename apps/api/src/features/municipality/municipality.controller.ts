import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { Database } from '../../platform/db/database.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import {
  ExclusionIndex,
  MunicipalityQuery,
  MunicipalitySuggestions,
  WriteExclusionIndex,
} from './dto/municipality.dto.ts';
import { ExclusionIndexService } from './exclusion-index.service.ts';
import { suggestMunicipalities } from './municipality.view.ts';

@ApiTags('municipalities')
@Controller('projects/:projectCode/municipalities')
export class MunicipalityController {
  constructor(
    private readonly database: Database,
    private readonly indexes: ExclusionIndexService,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: MunicipalitySuggestions })
  suggest(@Query() query: MunicipalityQuery): Promise<MunicipalitySuggestions> {
    return suggestMunicipalities(this.database, query);
  }

  @Put(':code/exclusion-index')
  @RequirePermission('cooperation.write')
  @ApiOkResponse({ type: [ExclusionIndex] })
  putIndex(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Param('code') code: string,
    @Body() body: WriteExclusionIndex,
  ): Promise<ExclusionIndex[]> {
    return this.indexes.put(actor, project, code, body);
  }
}
