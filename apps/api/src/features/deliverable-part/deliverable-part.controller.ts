import { Body, Controller, Delete, Get, Headers, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { DeliverablePartReader } from './deliverable-part.reader.ts';
import { DeliverablePartService } from './deliverable-part.service.ts';
import { DeliverablePartList } from './dto/deliverable-part.dto.ts';
import {
  AddDeliverablePart,
  ChangeDeliverablePart,
  CompleteDeliverablePart,
  OrderDeliverableParts,
} from './dto/write-deliverable-part.dto.ts';

/** Parts are planned by managers and done by those who work on the deliverable; every answer is the whole list. */
@ApiTags('deliverable parts')
@Controller('projects/:projectCode/deliverables/:id/parts')
export class DeliverablePartController {
  constructor(
    private readonly reader: DeliverablePartReader,
    private readonly service: DeliverablePartService,
  ) {}

  @Get()
  @RequirePermission('deliverable.read')
  @ApiOkResponse({ type: DeliverablePartList })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<DeliverablePartList> {
    return this.reader.list(actor, project, id);
  }

  @Post()
  @RequirePermission('deliverable.plan')
  @ApiCreatedResponse({ type: DeliverablePartList })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: AddDeliverablePart,
  ): Promise<DeliverablePartList> {
    await this.service.add(actor, project, id, body);
    return this.reader.list(actor, project, id);
  }

  @Put('order')
  @RequirePermission('deliverable.plan')
  @ApiOkResponse({ type: DeliverablePartList })
  async order(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: OrderDeliverableParts,
  ): Promise<DeliverablePartList> {
    await this.service.order(actor, project, id, body.ids);
    return this.reader.list(actor, project, id);
  }

  @Patch(':partId')
  @RequirePermission('deliverable.plan')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DeliverablePartList })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('partId') partId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangeDeliverablePart,
  ): Promise<DeliverablePartList> {
    await this.service.change(actor, project, id, { id: partId, version: requireVersion(ifMatch) }, body);
    return this.reader.list(actor, project, id);
  }

  @Delete(':partId')
  @HttpCode(200)
  @RequirePermission('deliverable.plan')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DeliverablePartList })
  async remove(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('partId') partId: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<DeliverablePartList> {
    await this.service.remove(actor, project, id, { id: partId, version: requireVersion(ifMatch) });
    return this.reader.list(actor, project, id);
  }

  @Put(':partId/completion')
  @RequirePermission('deliverable.work')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DeliverablePartList })
  async complete(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @UuidParam('partId') partId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: CompleteDeliverablePart,
  ): Promise<DeliverablePartList> {
    await this.service.complete(actor, project, id, { id: partId, version: requireVersion(ifMatch) }, body.isDone);
    return this.reader.list(actor, project, id);
  }
}
