import { Body, Controller, Get, Headers, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { localDate } from '@rssz/domain';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { participantReader } from './participant-reader.lookup.ts';
import { RecordListing } from './record-listing.ts';
import { RecordOpening } from './record-opening.ts';
import { ParticipantService } from './participant.service.ts';
import { ParticipantView } from './participant.view.ts';
import { ListParticipants, SearchParticipants } from './dto/list-participants.dto.ts';
import { Participant, ParticipantPage, SupportList } from './dto/participant.dto.ts';
import { CreateParticipant, PatchParticipant } from './dto/write-participant.dto.ts';

@ApiTags('participant')
@Controller('projects/:projectCode/participants')
export class ParticipantController {
  constructor(
    private readonly service: ParticipantService,
    private readonly view: ParticipantView,
    private readonly openings: RecordOpening,
    private readonly listings: RecordListing,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('participant.read')
  @ApiOkResponse({ type: ParticipantPage })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() filter: ListParticipants,
  ): Promise<ParticipantPage> {
    return this.found(actor, project, filter, false);
  }

  /** Names are searched by POST, so that none gets into an address, a log or a history of visited pages. */
  @Post('search')
  @HttpCode(200)
  @RequirePermission('participant.read')
  @ApiOkResponse({ type: ParticipantPage })
  search(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() filter: SearchParticipants,
  ): Promise<ParticipantPage> {
    return this.found(actor, project, filter, true);
  }

  @Post()
  @RequirePermission('participant.write')
  @ApiCreatedResponse({ type: Participant })
  async create(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: CreateParticipant,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Participant> {
    const id = await this.service.create(actor, project, body);
    return this.shown(actor, project, id, reply);
  }

  /** Opening the record of a named person is recorded. */
  @Get(':id')
  @RequirePermission('participant.read')
  @ApiOkResponse({ type: Participant })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Participant> {
    const person = await this.shown(actor, project, id, reply);
    if (person.surname !== null) await this.openings.of(actor, project, id);
    return person;
  }

  @Patch(':id')
  @RequirePermission('participant.write')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: Participant })
  async patch(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: PatchParticipant,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Participant> {
    await this.service.patch({ actor, project, id, seenVersion: requireVersion(ifMatch) }, body);
    return this.shown(actor, project, id, reply);
  }

  @Get(':id/supports')
  @RequirePermission('participant.read')
  @ApiOkResponse({ type: SupportList })
  async supports(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<SupportList> {
    const today = this.clock.today();
    const supports = await this.view.supports(project.id, participantReader(actor, project.id, today), id, today);
    if (!supports) throw new ProblemError({ code: 'resource.not-found' });
    return supports;
  }

  /** Whose names are on the page is kept. */
  private async found(
    actor: SignedInActor,
    project: ProjectRef,
    filter: ListParticipants,
    byName: boolean,
  ): Promise<ParticipantPage> {
    const today = this.clock.today();
    const asOf = filter.asOf === undefined ? today : localDate(filter.asOf);
    const reader = participantReader(actor, project.id, today);
    const page = await this.view.list(project.id, reader, { ...filter, asOf }, byName);
    const shown = page.items.map(({ id, code, surname }) => ({ id, shown: surname ?? code }));
    await this.listings.of(actor, project.id, shown);
    return page;
  }

  private async shown(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    reply: FastifyReply,
  ): Promise<Participant> {
    const today = this.clock.today();
    const person = await this.view.one(project.id, participantReader(actor, project.id, today), id, today);
    if (!person) throw new ProblemError({ code: 'resource.not-found' });
    void reply.header('etag', `"${person.version}"`);
    return person;
  }
}
