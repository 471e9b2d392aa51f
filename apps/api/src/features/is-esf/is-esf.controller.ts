import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { EsfHoursDifferencePage, EsfLeftOutSupportPage, EsfPersonDifferencePage } from './dto/is-esf-difference.dto.ts';
import { EsfPageQuery, EsfRowQuery, FindFreePeople } from './dto/is-esf-request.dto.ts';
import {
  EsfDesk,
  EsfExchangePage,
  EsfFreePeople,
  EsfLeftOutPage,
  EsfRowPage,
  EsfUnlistedPage,
} from './dto/is-esf.dto.ts';
import { EsfDeskReader } from './esf-desk.reader.ts';
import { EsfExchangeView } from './esf-exchange.view.ts';
import { EsfListReader } from './esf-list.reader.ts';

const PRIVATE = 'private, no-store';

/** The reconciliation desk: what goes to IS ESF, what came back, and what differs. Only for managers. */
@ApiTags('is-esf')
@Controller('projects/:projectCode/is-esf')
export class IsEsfController {
  constructor(
    private readonly deskReader: EsfDeskReader,
    private readonly lists: EsfListReader,
    private readonly exchanges: EsfExchangeView,
  ) {}

  @Get()
  @RequirePermission('isesf.exchange')
  @ApiOkResponse({ type: EsfDesk })
  desk(@ProjectByCode() project: ProjectRef): Promise<EsfDesk> {
    return this.deskReader.desk(project);
  }

  @Get('exchanges')
  @RequirePermission('isesf.exchange')
  @ApiOkResponse({ type: EsfExchangePage })
  history(@ProjectByCode() project: ProjectRef, @Query() query: EsfPageQuery): Promise<EsfExchangePage> {
    return this.exchanges.page(project.id, query);
  }

  @Get('left-out-persons')
  @RequirePermission('isesf.exchange')
  @Header('cache-control', PRIVATE)
  @ApiOkResponse({ type: EsfLeftOutPage })
  leftOut(@ProjectByCode() project: ProjectRef, @Query() query: EsfPageQuery): Promise<EsfLeftOutPage> {
    return this.lists.leftOut(project, query);
  }

  @Get('rows')
  @RequirePermission('isesf.exchange')
  @Header('cache-control', PRIVATE)
  @ApiOkResponse({ type: EsfRowPage })
  rows(@ProjectByCode() project: ProjectRef, @Query() query: EsfRowQuery): Promise<EsfRowPage> {
    return this.lists.rows(project, query);
  }

  @Get('unlisted-persons')
  @RequirePermission('isesf.exchange')
  @Header('cache-control', PRIVATE)
  @ApiOkResponse({ type: EsfUnlistedPage })
  unlisted(@ProjectByCode() project: ProjectRef, @Query() query: EsfPageQuery): Promise<EsfUnlistedPage> {
    return this.lists.unlisted(project, query);
  }

  @Post('free-persons/search')
  @HttpCode(200)
  @RequirePermission('isesf.exchange')
  @Header('cache-control', PRIVATE)
  @ApiOkResponse({ type: EsfFreePeople })
  free(@ProjectByCode() project: ProjectRef, @Body() query: FindFreePeople): Promise<EsfFreePeople> {
    return this.lists.free(project, query);
  }

  @Get('differences')
  @RequirePermission('isesf.exchange')
  @Header('cache-control', PRIVATE)
  @ApiOkResponse({ type: EsfPersonDifferencePage })
  differences(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: EsfPageQuery,
  ): Promise<EsfPersonDifferencePage> {
    return this.lists.differences(actor, project, query);
  }

  @Get('hours-differences')
  @RequirePermission('isesf.exchange')
  @Header('cache-control', PRIVATE)
  @ApiOkResponse({ type: EsfHoursDifferencePage })
  hours(@ProjectByCode() project: ProjectRef, @Query() query: EsfPageQuery): Promise<EsfHoursDifferencePage> {
    return this.lists.hours(project, query);
  }

  @Get('left-out-supports')
  @RequirePermission('isesf.exchange')
  @Header('cache-control', PRIVATE)
  @ApiOkResponse({ type: EsfLeftOutSupportPage })
  leftOutSupports(@ProjectByCode() project: ProjectRef, @Query() query: EsfPageQuery): Promise<EsfLeftOutSupportPage> {
    return this.lists.leftOutSupports(project, query);
  }
}
