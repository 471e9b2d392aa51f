import { Body, Controller, Get, Headers, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { UnitMunicipalities, WriteUnitMunicipalities } from './dto/unit-municipality.dto.ts';
import { UnitMunicipalityService } from './unit-municipality.service.ts';

@ApiTags('territorial-units')
@Controller('projects/:projectCode/territorial-units/:id/municipalities')
export class UnitMunicipalityController {
  constructor(private readonly service: UnitMunicipalityService) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: UnitMunicipalities })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<UnitMunicipalities> {
    return this.service.read(actor, project, id);
  }

  @Put()
  @RequirePermission('cooperation.write')
  @ApiHeader({ name: 'if-match', required: true, description: 'Version of the unit' })
  @ApiOkResponse({ type: UnitMunicipalities })
  async put(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: WriteUnitMunicipalities,
  ): Promise<UnitMunicipalities> {
    await this.service.put(actor, project, { id, version: requireVersion(ifMatch) }, body.municipalities);
    return this.service.read(actor, project, id);
  }
}
