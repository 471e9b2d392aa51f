import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { TerritorialUnitDetail } from './dto/territorial-unit.dto.ts';
import { readUnit, type UnitReading } from './territorial-unit.view.ts';

/** Units as the reader may see them. A unit out of their territory does not exist for them. */
@Injectable()
export class TerritorialUnitReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  readingOf(actor: SignedInActor, project: ProjectRef): UnitReading {
    const today = this.clock.today();
    return { projectId: project.id, today, scope: scopeFor(actor, 'unit.read', project.id, today) };
  }

  async read(actor: SignedInActor, project: ProjectRef, id: string): Promise<TerritorialUnitDetail> {
    const unit = await readUnit(this.database, this.readingOf(actor, project), id);
    if (!unit) throw new ProblemError({ code: 'resource.not-found' });
    return unit;
  }
}
