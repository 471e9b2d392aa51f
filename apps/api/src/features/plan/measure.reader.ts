import { Injectable } from '@nestjs/common';
import { measureDueOn, planWarnings, type PlanContent, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UnitEvidenceLookup } from '../attachment/unit-evidence.lookup.ts';
import type { MeasureDetail, MeasurePlace, MeasureProgress } from './dto/measure.dto.ts';
import type { MeasureStanding, PlanTargetGroup } from './dto/plan.dto.ts';
import { readMeasure, readProgress, type MeasureRecord, type ProgressRecord } from './measure.view.ts';
import { mayReadPlans, planActor } from './plan-access.ts';
import { readTargetGroups } from './plan-context.ts';

/** Answers with measures as their reader may see them. Errors: resource.not-found. */
@Injectable()
export class MeasureReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly evidence: UnitEvidenceLookup,
  ) {}

  async read(actor: SignedInActor, project: ProjectRef, measureId: string): Promise<MeasureDetail> {
    const { text, validFrom, validTo, ...record } = await this.find(actor, project, measureId);
    const entries = await readProgress(this.database, project.id, measureId);
    const day = { isOffer: false, on: this.clock.today() };
    const named: PlanTargetGroup[] = await readTargetGroups(this.database, text.targetGroups, day);
    return {
      ...text,
      ...record,
      standing: standingOf(text, entries[0]),
      progress: await this.inWords(actor, project, record.unit.id, entries),
      progressRefusals: this.refusals(actor, project, record),
      warnings: warningsOf(text, { validFrom, validTo }),
      namedGroups: named,
    };
  }

  /** The plan that has the measure. */
  async placeOf(actor: SignedInActor, project: ProjectRef, measureId: string): Promise<MeasurePlace> {
    const { plan } = await this.find(actor, project, measureId);
    return { planId: plan.id };
  }

  private async find(actor: SignedInActor, project: ProjectRef, measureId: string): Promise<MeasureRecord> {
    const record = await readMeasure(this.database, project.id, measureId);
    if (!record || !mayReadPlans(actor, project.id, record.unit.id, this.clock.today())) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    return record;
  }

  private refusals(
    actor: SignedInActor,
    project: ProjectRef,
    { unit, planState }: Pick<MeasureRecord, 'unit' | 'planState'>,
  ): Problem[] {
    const { permissions } = planActor(actor, project.id, unit.id, this.clock.today());
    if (!permissions.includes('plan.write')) return [{ code: 'access.denied' }];
    return planState === 'approved' ? [] : [{ code: 'progress.not-in-force' }];
  }

  private async inWords(
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
    entries: readonly ProgressRecord[],
  ): Promise<MeasureProgress[]> {
    const reader = { actor, project, today: this.clock.today() };
    const all = entries.flatMap(({ evidence }) => evidence);
    const items = await this.evidence.items(this.database, reader, unitId, all);
    let at = 0;
    return entries.map((entry) => ({ ...entry, evidence: items.slice(at, (at += entry.evidence.length)) }));
  }
}

function standingOf(text: MeasureRecord['text'], last: ProgressRecord | undefined): MeasureStanding {
  const { state, on, postponedTo } = last ?? { state: 'planned' as const, on: null, postponedTo: null };
  return { measureId: text.measureId, state, on, postponedTo, dueOn: measureDueOn(state, text.endsOn, postponedTo) };
}

/** The warnings of this one measure, named by its own fields. */
function warningsOf(text: MeasureRecord['text'], validity: Pick<PlanContent, 'validFrom' | 'validTo'>): Problem[] {
  const objective = { objectiveKey: '', title: '', description: '', measures: [text] };
  const warnings = planWarnings({ summary: '', ...validity, objectives: [objective] });
  return warnings.map(({ field, ...one }) => ({ ...one, field: field?.split('.').at(-1) ?? '' }));
}
