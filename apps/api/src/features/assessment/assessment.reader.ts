import { Injectable } from '@nestjs/common';
import { historyAt, isInScope, type Instant, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UnitEvidenceLookup, type UnitEvidenceItem } from '../attachment/unit-evidence.lookup.ts';
import { readChosenCriteria } from '../cooperation-description/chosen-criteria.lookup.ts';
import { correctionRefusals } from './assessment-access.ts';
import { assessedAreas } from './assessed-areas.ts';
import {
  readAssessedUnit,
  readEntries,
  readEntry,
  readKnownCriteria,
  type KnownCriterion,
  type StoredAssessment,
} from './assessment.view.ts';
import type { Assessment, UnitAssessments } from './dto/assessment.dto.ts';
import type { AssessmentQuery } from './dto/write-assessment.dto.ts';

/** Answers with the ratings of a unit; they open where its diary does, since their words are as free. */
@Injectable()
export class AssessmentReader {
  constructor(
    private readonly database: Database,
    private readonly evidence: UnitEvidenceLookup,
    private readonly clock: BusinessClock,
  ) {}

  /** Errors: resource.not-found, also for a unit out of reach; known-at.in-future. */
  async ofUnit(
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
    query: AssessmentQuery,
  ): Promise<UnitAssessments> {
    const today = this.clock.today();
    const unit = await readAssessedUnit(this.database, project.id, unitId);
    if (!unit || !isInScope(scopeFor(actor, 'log.read', project.id, today), unitId)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    const knownAt = query.knownAt ?? null;
    if (knownAt !== null && Date.parse(knownAt) > Date.parse(this.clock.now())) {
      throw new ProblemError({ code: 'known-at.in-future', field: 'knownAt' });
    }
    const asOf = (query.asOf ?? today) as LocalDate;
    const criteria = await readKnownCriteria(this.database, project.id);
    const links = new Map(criteria.map((one) => [one.id, one]));
    const chosen = await readChosenCriteria(this.database, project.id, unitId);
    const entries = await readEntries(this.database, { projectId: project.id, unitId }, { asOf, knownAt });
    const history = historyAt({ criteria: links, chosen, assessments: entries }, { asOf, knownAt })(unitId);
    const show = await this.shower(actor, project, unitId, entries, criteria, knownAt);
    const isStanding = (entry: StoredAssessment): boolean => stoodAt(entry, knownAt);
    const areas = assessedAreas({ unitId, criteria, links, choices: history.chosen, entries, isStanding, show });
    const mayWrite = isInScope(scopeFor(actor, 'assessment.write', project.id, today), unitId);
    return {
      unit: { id: unit.id, name: unit.name },
      asOf,
      cooperationFrom: unit.cooperationFrom,
      isSample: areas.some((area) => area.criteria.some(({ catalogue }) => catalogue.isSample)),
      refusals: mayWrite ? [] : [{ code: 'access.denied' }],
      areas,
    };
  }

  /** One rating that was just written. */
  async entry(actor: SignedInActor, project: ProjectRef, id: string): Promise<Assessment> {
    const entry = await readEntry(this.database, project.id, id);
    if (!entry) throw new ProblemError({ code: 'resource.not-found' });
    const criteria = await readKnownCriteria(this.database, project.id);
    const show = await this.shower(actor, project, entry.unitId, [entry], criteria, null);
    return show(entry);
  }

  private async shower(
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
    entries: readonly StoredAssessment[],
    criteria: readonly KnownCriterion[],
    knownAt: Instant | null,
  ): Promise<(entry: StoredAssessment) => Assessment> {
    const reader = { actor, project, today: this.clock.today() };
    const all = entries.flatMap(({ evidence }) => evidence);
    const items = await this.evidence.items(this.database, reader, unitId, all);
    const itemOf = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
    const numberOf = new Map(criteria.map(({ id, catalogue }) => [id, catalogue.number]));
    return (entry) => {
      const { unitId: _unit, recordedFrom, recordedTo: _to, evidence, ...rest } = entry;
      return {
        ...rest,
        catalogueNumber: numberOf.get(entry.criterionId) ?? 0,
        evidence: evidence.flatMap(({ kind, id }): UnitEvidenceItem[] => {
          const item = itemOf.get(`${kind} ${id}`);
          return item ? [item] : [];
        }),
        recordedAt: recordedFrom,
        isStanding: stoodAt(entry, knownAt),
        refusals: correctionRefusals(actor, project.id, entry, reader.today),
      };
    };
  }
}

function stoodAt({ recordedTo }: StoredAssessment, knownAt: Instant | null): boolean {
  if (recordedTo === null) return true;
  return knownAt !== null && Date.parse(recordedTo) > Date.parse(knownAt);
}
