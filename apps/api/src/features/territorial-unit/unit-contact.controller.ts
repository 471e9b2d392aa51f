import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { UnitContactList, WriteUnitContact } from './dto/unit-contact.dto.ts';
import { UnitContactService } from './unit-contact.service.ts';

@ApiTags('territorial-units')
@Controller('projects/:projectCode/territorial-units/:unitId/contacts')
export class UnitContactController {
  constructor(private readonly service: UnitContactService) {}

  @Get()
  @RequirePermission('contact.read')
  @ApiOkResponse({ type: UnitContactList })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
  ): Promise<UnitContactList> {
    return this.service.list({ actor, project, unitId });
  }

  @Post()
  @RequirePermission('cooperation.write')
  @ApiCreatedResponse({ type: UnitContactList })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
    @Body() body: WriteUnitContact,
  ): Promise<UnitContactList> {
    await this.service.add({ actor, project, unitId }, body);
    return this.service.list({ actor, project, unitId });
  }

  @Put(':id')
  @RequirePermission('cooperation.write')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: UnitContactList })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: WriteUnitContact,
  ): Promise<UnitContactList> {
    await this.service.change({ actor, project, unitId }, { id, version: requireVersion(ifMatch) }, body);
    return this.service.list({ actor, project, unitId });
  }

  @Delete(':id')
  @HttpCode(200)
  @RequirePermission('cooperation.write')
  @ApiOkResponse({ type: UnitContactList, description: 'Erased: nothing of the person is left' })
  async erase(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
    @UuidParam('id') id: string,
  ): Promise<UnitContactList> {
    await this.service.erase({ actor, project, unitId }, id);
    return this.service.list({ actor, project, unitId });
  }
}
