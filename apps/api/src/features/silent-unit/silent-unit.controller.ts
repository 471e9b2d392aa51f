import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isInScope, type Scope } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { ComparisonLookup } from '../comparison/comparison.lookup.ts';
import { SILENT_AFTER_DAYS, SilentUnit, SilentUnitList, SilentUnitQuery } from './dto/silent-unit.dto.ts';
import { readSilentUnits, readUnitWatch } from './silent-unit.view.ts';

@ApiTags('silent-units')
@Controller('projects/:projectCode/silent-units')
export class SilentUnitController {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly comparison: ComparisonLookup,
  ) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: SilentUnitList })
  async list(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() { days, mine }: SilentUnitQuery,
  ): Promise<SilentUnitList> {
    const today = this.clock.today();
    const reach = scopeFor(actor, 'unit.read', project.id, today);
    const worker = mine ? actor.userId : null;
    // The comparison costs by the unit: of somebody's own units only theirs are judged.
    const scope = mine ? ownUnits(actor, reach) : reach;
    const blockers = await this.comparison.blockers(this.database, { project, today, unitId: null, scope });
    return readSilentUnits(this.database, { projectId: project.id, scope, today, days, worker, blockers });
  }

  /** What the watch says of one unit and what would help it most, also when nothing there needs attention. */
  @Get(':unitId')
  @RequirePermission('unit.read')
  @ApiOkResponse({ type: SilentUnit })
  async ofUnit(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('unitId') unitId: string,
  ): Promise<SilentUnit> {
    const today = this.clock.today();
    const scope = scopeFor(actor, 'unit.read', project.id, today);
    const blockers = await this.comparison.blockers(this.database, { project, today, unitId, scope });
    const reading = { projectId: project.id, scope, today, days: SILENT_AFTER_DAYS, worker: null, blockers };
    const watch = await readUnitWatch(this.database, reading, unitId);
    if (watch === null) throw new ProblemError({ code: 'resource.not-found' });
    return watch;
  }
}

/** The units of the actor's assignments, whenever they hold, as far as the scope reaches. */
function ownUnits({ assignments }: SignedInActor, reach: Scope): Scope {
  const unitIds = assignments.flatMap(({ unitId }) => (unitId !== null && isInScope(reach, unitId) ? [unitId] : []));
  return { kind: 'units', unitIds: [...new Set(unitIds)] };
}
