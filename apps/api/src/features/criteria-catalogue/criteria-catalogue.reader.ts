import { Injectable } from '@nestjs/common';
import {
  availableCatalogueTransitions,
  catalogueEditRefusals,
  catalogueProblems,
  permissionsHeld,
  type CatalogueSituation,
  type Permission,
  type Refusal,
} from '@rssz/domain';
import type { Actor, SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { contextOf, storedContent } from './catalogue-content.ts';
import {
  readAreaIds,
  readCatalogue,
  readCatalogues,
  readEarlierCriteria,
  readInForceFrom,
  type CatalogueReading,
  type Readable,
} from './criteria-catalogue.view.ts';
import type { CriteriaCatalogueDetail, CriteriaCatalogueList } from './dto/criteria-catalogue.dto.ts';

const MANAGE: Permission = 'criteria.manage';

/** Answers with catalogue versions as their reader may see them, each step with what stands in its way. */
@Injectable()
export class CriteriaCatalogueReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  readingOf(actor: Actor, project: ProjectRef): CatalogueReading {
    const today = this.clock.today();
    return { projectId: project.id, today, scope: scopeFor(actor, 'unit.read', project.id, today) };
  }

  async list(actor: SignedInActor, project: ProjectRef): Promise<CriteriaCatalogueList> {
    const items = await readCatalogues(this.database, this.readingOf(actor, project));
    return { items, refusals: this.manageRefusals(actor, project) };
  }

  /** Errors: resource.not-found. */
  async detail(actor: SignedInActor, project: ProjectRef, id: string): Promise<CriteriaCatalogueDetail> {
    const found = await this.find(this.database, actor, project, id);
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
    return found;
  }

  /** The version as it stands in `db`, which may be a transaction; null when there is none. */
  async find(db: Readable, actor: Actor, project: ProjectRef, id: string): Promise<CriteriaCatalogueDetail | null> {
    const stored = await readCatalogue(db, this.readingOf(actor, project), id);
    if (!stored) return null;
    const areas = await readAreaIds(db, project.id);
    const earlier = await readEarlierCriteria(db, project.id, stored.number);
    const problems = catalogueProblems(storedContent(stored), contextOf(areas, earlier));
    const currentInForceFrom = await readInForceFrom(db, project.id);
    const situation: CatalogueSituation = { state: stored.state, problems, currentInForceFrom };
    const isDraft = stored.state === 'draft';
    return {
      ...stored,
      problems: isDraft ? problems : [],
      editRefusals: [...this.manageRefusals(actor, project), ...catalogueEditRefusals(stored.state)],
      transitions: availableCatalogueTransitions(situation, { permissions: this.held(actor, project) }).map(
        ({ kind, to, needsReason, refusals }) => ({ kind, to, needsReason, refusals: [...refusals] }),
      ),
      earlierCriteria: isDraft ? earlier.map(({ id: _id, ...one }) => one) : [],
    };
  }

  private held(actor: Actor, project: ProjectRef): readonly Permission[] {
    return permissionsHeld(actor.assignments, { projectId: project.id }, this.clock.today());
  }

  private manageRefusals(actor: Actor, project: ProjectRef): Refusal[] {
    return this.held(actor, project).includes(MANAGE) ? [] : [{ code: 'access.denied' }];
  }
}
