import { Body, Controller, Get, Headers, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { ProtectionView } from './protection.view.ts';
import { RetentionService } from './retention.service.ts';
import { DataProtection, WriteRetention } from './dto/protection.dto.ts';

@ApiTags('participant')
@Controller('projects/:projectCode/data-protection')
export class DataProtectionController {
  constructor(
    private readonly retention: RetentionService,
    private readonly view: ProtectionView,
  ) {}

  @Get()
  @RequirePermission('participant.protect')
  @ApiOkResponse({ type: DataProtection })
  read(@ProjectByCode() project: ProjectRef): Promise<DataProtection> {
    return this.view.ofProject(project.id);
  }

  /** Sets until when the evidence is kept; the version is 0 until it is set for the first time. */
  @Put('retention')
  @RequirePermission('participant.protect')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: DataProtection })
  async set(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: WriteRetention,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<DataProtection> {
    await this.retention.set(actor, project, requireVersion(ifMatch), body);
    return this.view.ofProject(project.id);
  }
}
