import { Injectable } from '@nestjs/common';
import {
  adoptionObstacles,
  indicatorSetDifference,
  indicatorSetEditRefusals,
  indicatorSetManageRefusals,
  indicatorSetProblems,
  permissionsHeld,
  setWithdrawalRefusals,
  type IndicatorSetSituation,
  type Permission,
} from '@rssz/domain';
import type { Actor, SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type {
  IndicatorSet,
  IndicatorSetDetail,
  IndicatorSetDifference,
  IndicatorSetList,
} from './dto/indicator-set.dto.ts';
import {
  readHistory,
  readIndicatorSet,
  readIndicatorSets,
  readInForceFrom,
  readNewest,
  type Readable,
  type StoredIndicatorSet,
} from './indicator-set.view.ts';

/** Answers with indicator sets, each with what may be done with it and what stands in the way. */
@Injectable()
export class IndicatorSetReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async list(actor: SignedInActor, project: ProjectRef): Promise<IndicatorSetList> {
    const items = await readIndicatorSets(this.database, project.id);
    return { items, refusals: indicatorSetManageRefusals({ permissions: this.held(actor, project) }) };
  }

  /** Errors: resource.not-found. */
  async detail(actor: SignedInActor, project: ProjectRef, id: string): Promise<IndicatorSetDetail> {
    const found = await this.find(this.database, actor, project, id);
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
    return found;
  }

  /** The version as it stands in `db`, which may be a transaction; null when there is none. */
  async find(db: Readable, actor: Actor, project: ProjectRef, id: string): Promise<IndicatorSetDetail | null> {
    const stored = await readIndicatorSet(db, project.id, id);
    if (!stored) return null;
    const previous = await readNewest(db, project.id, stored.area.code, stored.number);
    const problems = stored.state === 'draft' ? indicatorSetProblems(stored) : [];
    const currentInForceFrom = await readInForceFrom(db, project.id, stored.area.code);
    const situation: IndicatorSetSituation = { state: stored.state, problems, currentInForceFrom };
    const manager = { permissions: this.held(actor, project) };
    return {
      ...stored,
      problems,
      editRefusals: [...indicatorSetManageRefusals(manager), ...indicatorSetEditRefusals(stored.state)],
      adoptionRefusals: adoptionObstacles(situation, manager),
      withdrawalRefusals: setWithdrawalRefusals(stored.state, manager),
      previous: previous && rowOf(previous),
      differences: previous ? indicatorSetDifference(previous, stored) : [],
      history: await readHistory(db, id),
    };
  }

  /** Errors: resource.not-found, indicator-set.other-area. */
  async difference(project: ProjectRef, id: string, from: string | undefined): Promise<IndicatorSetDifference> {
    const to = await readIndicatorSet(this.database, project.id, id);
    if (!to) throw new ProblemError({ code: 'resource.not-found' });
    const earlier = from
      ? await readIndicatorSet(this.database, project.id, from)
      : await readNewest(this.database, project.id, to.area.code, to.number);
    if (!earlier) throw new ProblemError({ code: 'resource.not-found' });
    if (earlier.area.code !== to.area.code) throw new ProblemError({ code: 'indicator-set.other-area', field: 'from' });
    return { from: rowOf(earlier), to: rowOf(to), differences: indicatorSetDifference(earlier, to) };
  }

  private held(actor: Actor, project: ProjectRef): readonly Permission[] {
    return permissionsHeld(actor.assignments, { projectId: project.id }, this.clock.today());
  }
}

function rowOf({ area: _area, note: _note, indicators: _indicators, ...row }: StoredIndicatorSet): IndicatorSet {
  return row;
}
