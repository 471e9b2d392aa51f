import { Body, Controller, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { MergeParticipantsService } from './merge-participants.service.ts';
import { participantReader } from './participant-reader.lookup.ts';
import { ParticipantView } from './participant.view.ts';
import { MergeParticipants, MergeRehearsal, RehearseMerge } from './dto/merge-participants.dto.ts';
import { Participant } from './dto/participant.dto.ts';

@ApiTags('participant')
@Controller('projects/:projectCode/participants/:id/merge')
export class ParticipantMergeController {
  constructor(
    private readonly service: MergeParticipantsService,
    private readonly view: ParticipantView,
    private readonly clock: BusinessClock,
  ) {}

  /** Makes the two records one; the one of the address stays. */
  @Post()
  @HttpCode(200)
  @RequirePermission('participant.merge')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: Participant })
  async merge(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: MergeParticipants,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Participant> {
    await this.service.merge({ actor, project, keptId: id }, requireVersion(ifMatch), body);
    const today = this.clock.today();
    const person = await this.view.one(project.id, participantReader(actor, project.id, today), id, today);
    if (!person) throw new ProblemError({ code: 'resource.not-found' });
    void reply.header('etag', `"${person.version}"`);
    return person;
  }

  /** What the merge would do; nothing is written. */
  @Post('rehearsal')
  @HttpCode(200)
  @RequirePermission('participant.merge')
  @ApiOkResponse({ type: MergeRehearsal })
  rehearse(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() { removedId }: RehearseMerge,
  ): Promise<MergeRehearsal> {
    return this.service.rehearse({ actor, project, keptId: id }, removedId);
  }
}
