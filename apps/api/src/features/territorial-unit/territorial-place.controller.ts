import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { Database } from '../../platform/db/database.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { TerritorialPlace } from './dto/territorial-unit.dto.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { readPlaces } from './territorial-unit.view.ts';

@ApiTags('territorial-units')
@Controller('projects/:projectCode/territorial-places')
export class TerritorialPlaceController {
  constructor(
    private readonly database: Database,
    private readonly reader: TerritorialUnitReader,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: [TerritorialPlace] })
  list(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): Promise<TerritorialPlace[]> {
    return readPlaces(this.database, this.reader.readingOf(actor, project));
  }
}
