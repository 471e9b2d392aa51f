import { Body, Controller, Get, Headers, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '@rssz/domain';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { EnquiryDetail, EnquiryPage, EnquiryStatistics } from './dto/enquiry.dto.ts';
import {
  AnswerEnquiry,
  ChangeEnquiry,
  EnquiryQuery,
  EnquiryStatisticsQuery,
  MoveEnquiry,
  NoteEnquiry,
} from './dto/handle-enquiry.dto.ts';
import { readEnquiryStatistics } from './enquiry-statistics.view.ts';
import { EnquiryReader } from './enquiry.reader.ts';
import { EnquiryService } from './enquiry.service.ts';
import { readEnquiries } from './enquiry.view.ts';
import type { EnquiryTarget } from './lock-enquiry.ts';
import { MoveEnquiryService } from './move-enquiry.service.ts';

/** The queue of enquiries, for those who handle it. */
@ApiTags('enquiries')
@Controller('projects/:projectCode')
export class EnquiryController {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly reader: EnquiryReader,
    private readonly service: EnquiryService,
    private readonly moving: MoveEnquiryService,
  ) {}

  @Get('enquiries')
  @RequirePermission('enquiry.handle')
  @ApiOkResponse({ type: EnquiryPage })
  list(
    @CurrentActor() { userId }: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: EnquiryQuery,
  ): Promise<EnquiryPage> {
    return readEnquiries(this.database, { projectId: project.id, userId, today: this.clock.today() }, query);
  }

  @Get('enquiry-statistics')
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: EnquiryStatistics })
  statistics(
    @ProjectByCode() project: ProjectRef,
    @Query() { asOf }: EnquiryStatisticsQuery,
  ): Promise<EnquiryStatistics> {
    const day = (asOf as LocalDate | undefined) ?? this.clock.today();
    return readEnquiryStatistics(this.database, project.id, day);
  }

  @Get('enquiries/:id')
  @RequirePermission('enquiry.handle')
  @ApiOkResponse({ type: EnquiryDetail })
  detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDetail> {
    return this.answerWith(reply, { actor, project, id });
  }

  @Patch('enquiries/:id')
  @RequirePermission('enquiry.handle')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EnquiryDetail })
  async change(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangeEnquiry,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDetail> {
    await this.service.change({ actor, project, id, version: requireVersion(ifMatch) }, body);
    return this.answerWith(reply, { actor, project, id });
  }

  @Post('enquiries/:id/transitions')
  @HttpCode(200)
  @RequirePermission('enquiry.handle')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EnquiryDetail })
  async move(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: MoveEnquiry,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDetail> {
    await this.moving.move({ actor, project, id, version: requireVersion(ifMatch) }, body);
    return this.answerWith(reply, { actor, project, id });
  }

  @Post('enquiries/:id/answers')
  @HttpCode(200)
  @RequirePermission('enquiry.handle')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EnquiryDetail, description: 'The answer is kept and goes out by mail' })
  async answer(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { text }: AnswerEnquiry,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDetail> {
    await this.service.answer({ actor, project, id, version: requireVersion(ifMatch) }, text);
    return this.answerWith(reply, { actor, project, id });
  }

  @Post('enquiries/:id/notes')
  @HttpCode(200)
  @RequirePermission('enquiry.handle')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EnquiryDetail })
  async note(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { text }: NoteEnquiry,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDetail> {
    await this.service.note({ actor, project, id, version: requireVersion(ifMatch) }, text);
    return this.answerWith(reply, { actor, project, id });
  }

  @Post('enquiries/:id/erasure')
  @HttpCode(200)
  @RequirePermission('participant.protect')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EnquiryDetail, description: 'Nothing of the person is left; what is counted stays' })
  async erase(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDetail> {
    await this.service.erase({ actor, project, id, version: requireVersion(ifMatch) });
    return this.answerWith(reply, { actor, project, id });
  }

  private async answerWith(
    reply: FastifyReply,
    { actor, project, id }: Omit<EnquiryTarget, 'version'>,
  ): Promise<EnquiryDetail> {
    const enquiry = await this.reader.read(actor, project, id);
    void reply.header('etag', `"${enquiry.version}"`);
    return enquiry;
  }
}
