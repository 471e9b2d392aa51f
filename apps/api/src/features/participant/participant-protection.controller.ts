import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { EraseParticipant } from './erase-participant.service.ts';
import { OpenName } from './open-name.service.ts';
import { ProtectionView } from './protection.view.ts';
import { OpenedName, ParticipantProtection, WriteErasureRequest, WriteOpening } from './dto/protection.dto.ts';

@ApiTags('participant')
@Controller('projects/:projectCode/participants/:id')
export class ParticipantProtectionController {
  constructor(
    private readonly erasing: EraseParticipant,
    private readonly opening: OpenName,
    private readonly view: ProtectionView,
  ) {}

  /** Requests for erasure, and who opened the person's data. */
  @Get('protection')
  @RequirePermission('participant.protect')
  @ApiOkResponse({ type: ParticipantProtection })
  async read(@ProjectByCode() project: ProjectRef, @UuidParam('id') id: string): Promise<ParticipantProtection> {
    const found = await this.view.ofParticipant(project.id, id);
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
    return found;
  }

  /** The person asks for erasure: they are anonymised, or the refusal and a restriction are recorded. */
  @Post('erasure')
  @HttpCode(200)
  @RequirePermission('participant.protect')
  @ApiOkResponse({ type: ParticipantProtection })
  async erase(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() { askedOn }: WriteErasureRequest,
  ): Promise<ParticipantProtection> {
    await this.erasing.ask({ actor, project, id }, askedOn);
    return this.read(project, id);
  }

  @Delete('restriction')
  @HttpCode(200)
  @RequirePermission('participant.protect')
  @ApiOkResponse({ type: ParticipantProtection })
  async withdraw(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<ParticipantProtection> {
    await this.erasing.withdraw({ actor, project, id });
    return this.read(project, id);
  }

  /** The name behind the pseudonym of a sampled item, opened with a reason. */
  @Post('openings')
  @HttpCode(200)
  @RequirePermission('participant.sample')
  @ApiOkResponse({ type: OpenedName })
  open(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() { reason }: WriteOpening,
  ): Promise<OpenedName> {
    return this.opening.open(actor, project, id, reason);
  }
}
