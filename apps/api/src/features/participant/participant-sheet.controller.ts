import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '@rssz/domain';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { ParticipantDuplicatesView } from './participant-duplicates.view.ts';
import { ParticipantSheetView } from './participant-sheet.view.ts';
import { participantReader } from './participant-reader.lookup.ts';
import { RecordOpening } from './record-opening.ts';
import { DuplicateList, FindDuplicates } from './dto/duplicate.dto.ts';
import { ParticipantSheet } from './dto/participant-sheet.dto.ts';

@ApiTags('participant')
@Controller('projects/:projectCode/participants')
export class ParticipantSheetController {
  constructor(
    private readonly view: ParticipantSheetView,
    private readonly duplicates: ParticipantDuplicatesView,
    private readonly openings: RecordOpening,
    private readonly clock: BusinessClock,
  ) {}

  /** Opening the data of a named person is recorded. */
  @Get(':id/sheet')
  @RequirePermission('participant.read')
  @ApiOkResponse({ type: ParticipantSheet })
  async sheet(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ParticipantSheet> {
    const today = this.clock.today();
    const sheet = await this.view.one(project, participantReader(actor, project.id, today), id, today);
    if (!sheet) throw new ProblemError({ code: 'resource.not-found' });
    if (!sheet.isHidden) await this.openings.of(actor, project, id);
    void reply.header('etag', `"${sheet.version}"`);
    return sheet;
  }

  /** Asked while somebody types: who may be the same person, and whether one is outside the writer's units. */
  @Post('duplicates')
  @HttpCode(200)
  @RequirePermission('participant.write')
  @ApiOkResponse({ type: DuplicateList })
  likely(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() { givenName, surname, birthDate, id }: FindDuplicates,
  ): Promise<DuplicateList> {
    const scope = scopeFor(actor, 'participant.write', project.id, this.clock.today());
    const person = { givenName, surname, birthDate: (birthDate ?? null) as LocalDate | null };
    return this.duplicates.of(project.id, person, { id: id ?? null, scope });
  }
}
