import { Body, Controller, Headers, HttpCode, Post, Put, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { EsfWish } from '@rssz/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { idempotencyKey } from '../../platform/facts/receipts.ts';
import { privateFile } from '../../platform/http/private-file.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import {
  ExportEsfPersons,
  ExportEsfSupports,
  LoadListQuery,
  SetSpecifications,
  SettleEsfRow,
} from './dto/is-esf-request.dto.ts';
import { EsfDesk } from './dto/is-esf.dto.ts';
import { EsfDeskReader } from './esf-desk.reader.ts';
import { EsfSpecificationService } from './esf-specification.service.ts';
import { ExportPersonsService } from './export-persons.service.ts';
import { ExportSupportsService } from './export-supports.service.ts';
import { LoadListService } from './load-list.service.ts';
import { SettleRowsService } from './settle-rows.service.ts';
import { UndoExchangeService } from './undo-exchange.service.ts';

const CSV = 'text/csv; charset=utf-8';

/** The three steps of the exchange with IS ESF. Files leave by POST, since each that leaves is recorded. */
@ApiTags('is-esf')
@Controller('projects/:projectCode/is-esf')
export class IsEsfExchangeController {
  constructor(
    private readonly desk: EsfDeskReader,
    private readonly persons: ExportPersonsService,
    private readonly lists: LoadListService,
    private readonly rows: SettleRowsService,
    private readonly supports: ExportSupportsService,
    private readonly undoing: UndoExchangeService,
    private readonly specifications: EsfSpecificationService,
  ) {}

  @Post('persons.csv')
  @HttpCode(200)
  @RequirePermission('isesf.exchange')
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportPersons(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() { who }: ExportEsfPersons,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return privateFile(reply, 'osoby.csv', CSV, await this.persons.export(actor, project, who, idempotencyKey(key)));
  }

  @Post('supports.csv')
  @HttpCode(200)
  @RequirePermission('isesf.exchange')
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportSupports(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() { periods }: ExportEsfSupports,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const text = await this.supports.export(actor, project, periods, idempotencyKey(key));
    return privateFile(reply, 'podpory.csv', CSV, text);
  }

  /** A list exported back from IS ESF; the same file once more changes nothing. */
  @Post('lists')
  @HttpCode(200)
  @RequirePermission('isesf.exchange')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: EsfDesk })
  async load(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { kind }: LoadListQuery,
    @Req() request: FastifyRequest,
  ): Promise<EsfDesk> {
    return this.desk.desk(project, await this.lists.load(actor, project, kind, request));
  }

  /** Settles every open row that matches exactly by now. */
  @Post('lists/:id/match')
  @HttpCode(200)
  @RequirePermission('isesf.exchange')
  @ApiOkResponse({ type: EsfDesk })
  async match(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
  ): Promise<EsfDesk> {
    return this.desk.desk(project, await this.rows.matchExactly(actor, project, id));
  }

  /** Settles one row, in the version of the row that was seen. */
  @Post('lists/:id/rows')
  @HttpCode(200)
  @RequirePermission('isesf.exchange')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EsfDesk })
  async settle(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: SettleEsfRow,
  ): Promise<EsfDesk> {
    const place = { exchangeId: id, line: body.line, seenVersion: requireVersion(ifMatch) };
    return this.desk.desk(project, await this.rows.settle(actor, project, place, wishOf(body)));
  }

  @Post('exchanges/:id/undo')
  @HttpCode(200)
  @RequirePermission('isesf.exchange')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: EsfDesk })
  async undo(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<EsfDesk> {
    await this.undoing.undo(actor, project, id, requireVersion(ifMatch));
    return this.desk.desk(project);
  }

  @Put('specifications')
  @RequirePermission('isesf.exchange')
  @ApiHeader({ name: 'if-match', required: true, description: '"0" until somebody chooses' })
  @ApiOkResponse({ type: EsfDesk })
  async setSpecifications(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: SetSpecifications,
  ): Promise<EsfDesk> {
    await this.specifications.set(actor, project, requireVersion(ifMatch), body);
    return this.desk.desk(project);
  }
}

function wishOf({ kind, participantId = '', reason = '' }: SettleEsfRow): EsfWish {
  if (kind === 'link') return { kind, participantId };
  return kind === 'not-ours' ? { kind, reason } : { kind };
}
