import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { idempotencyKey } from '../../platform/facts/receipts.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { RecordListing, type ShownPerson } from '../participant/people.lookup.ts';
import { logReader } from './advisory-log.reader.ts';
import { AdvisoryLogService } from './advisory-log.service.ts';
import { AdvisoryLogView } from './advisory-log.view.ts';
import { AdvisoryLog, AdvisoryLogDetail, AdvisoryLogPage } from './dto/advisory-log.dto.ts';
import { ListAdvisoryLogs, SearchAdvisoryLogs } from './dto/list-advisory-logs.dto.ts';
import { VoidAdvisoryLog, WriteAdvisoryLog } from './dto/write-advisory-log.dto.ts';

@ApiTags('advisory log')
@Controller('projects/:projectCode/advisory-logs')
export class AdvisoryLogController {
  constructor(
    private readonly service: AdvisoryLogService,
    private readonly view: AdvisoryLogView,
    private readonly listings: RecordListing,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('log.read')
  @ApiOkResponse({ type: AdvisoryLogPage })
  list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() filter: ListAdvisoryLogs,
  ): Promise<AdvisoryLogPage> {
    return this.found(actor, project, filter);
  }

  /** Words of the notes are searched by POST, so that no name gets into an address, a log or a history of visited pages. */
  @Post('search')
  @HttpCode(200)
  @RequirePermission('log.read')
  @ApiOkResponse({ type: AdvisoryLogPage })
  search(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() filter: SearchAdvisoryLogs,
  ): Promise<AdvisoryLogPage> {
    return this.found(actor, project, filter);
  }

  @Get(':id')
  @RequirePermission('log.read')
  @ApiOkResponse({ type: AdvisoryLogDetail })
  async detail(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdvisoryLogDetail> {
    const log = await this.view.detail(actor, project.id, this.clock.today(), id);
    if (!log) throw new ProblemError({ code: 'resource.not-found' });
    await this.listings.of(actor, project.id, shownIn([log, ...log.history]));
    void reply.header('etag', `"${log.version}"`);
    return log;
  }

  /** `If-None-Match: *` writes a new log under the client's id, `If-Match` corrects the version that was seen. */
  @Put(':id')
  @RequirePermission('log.write')
  @ApiHeader({ name: 'if-none-match', required: false, description: '`*` to create' })
  @ApiHeader({ name: 'if-match', required: false, description: 'Version seen, to correct' })
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiOkResponse({ type: AdvisoryLog, description: 'Corrected' })
  @ApiCreatedResponse({ type: AdvisoryLog, description: 'Created' })
  async put(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: WriteAdvisoryLog,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdvisoryLog> {
    const seenVersion = headers['if-none-match'] === '*' ? null : requireVersion(headers['if-match']);
    const key = idempotencyKey(headers['idempotency-key']);
    const answer = await this.service.put({ actor, project, id, body, seenVersion, key });
    void reply.status(answer.status).header('etag', `"${answer.body.version}"`);
    return answer.body;
  }

  @Post(':id/void')
  @HttpCode(200)
  @RequirePermission('log.write')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiOkResponse({ type: AdvisoryLogDetail })
  async void(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Body() body: VoidAdvisoryLog,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdvisoryLogDetail> {
    const seenVersion = requireVersion(headers['if-match']);
    const key = idempotencyKey(headers['idempotency-key']);
    const log = await this.service.void({ actor, project, id, seenVersion, key }, body.reason);
    void reply.header('etag', `"${log.version}"`);
    return log;
  }

  /** Whose names are on the page is kept. */
  private async found(
    actor: SignedInActor,
    project: ProjectRef,
    filter: ListAdvisoryLogs | SearchAdvisoryLogs,
  ): Promise<AdvisoryLogPage> {
    const page = await this.view.list(project.id, logReader(actor, project.id, this.clock.today()), filter);
    await this.listings.of(actor, project.id, shownIn(page.items));
    return page;
  }
}

const shownIn = (logs: readonly Pick<AdvisoryLog, 'attendees'>[]): ShownPerson[] =>
  logs.flatMap(({ attendees }) => attendees.map(({ participantId, name }) => ({ id: participantId, shown: name })));
