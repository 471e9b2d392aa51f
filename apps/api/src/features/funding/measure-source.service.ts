import { Injectable } from '@nestjs/common';
import {
  compactRegistrationNumber,
  firstDecisionRefusals,
  isBlank,
  isInScope,
  sourceRule,
  sourceStepRefusals,
  type LocalDate,
  type SourceSituation,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { CallRepository, type CallRecord } from './call.repository.ts';
import type { DecideSource, StepSource } from './dto/write-source.dto.ts';
import { MeasureFundingReader } from './measure-funding.reader.ts';
import {
  MeasureSourceRepository,
  type RecordedStep,
  type SourceOriginRef,
  type SourceRecord,
} from './measure-source.repository.ts';

/** Which measure somebody finds money for. */
export interface MeasureTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly measureId: string;
}

/** Decides about sources of money for measures; each decision commits with its step and its fact. */
@Injectable()
export class MeasureSourceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: MeasureSourceRepository,
    private readonly calls: CallRepository,
    private readonly reader: MeasureFundingReader,
  ) {}

  /** Errors: source.one-origin, source.item-unknown, source.exists and those of `firstDecisionRefusals`. */
  decide(target: MeasureTarget, body: DecideSource): Promise<void> {
    return this.unitOfWork.run(target.actor, async (tx) => {
      const unitId = await this.open(tx, target);
      const origin = await this.originOf(tx, target.measureId, body);
      const step = firstStepOf(body, tx.today);
      const call = await this.callOf(tx, target.project, step.callId);
      refuseIfAny(firstDecisionRefusals(kindOf(origin), body.decision, { ...step, call }));
      const id = await this.sources.add(tx, target.project.id, target.measureId, origin, step);
      await this.tell(tx, target, { unitId, id, version: 1, fields: ['state'] }, step);
    });
  }

  /** Errors: resource.not-found, version.stale with the funding as it stands, and those of `sourceStepRefusals`. */
  step(
    target: MeasureTarget,
    source: { readonly id: string; readonly version: number },
    body: StepSource,
  ): Promise<void> {
    return this.unitOfWork.run(target.actor, async (tx) => {
      const unitId = await this.open(tx, target);
      const stored = await this.sources.lock(tx, target.measureId, source.id);
      if (!stored) throw new ProblemError({ code: 'resource.not-found' });
      if (stored.version !== source.version) throw await this.stale(tx, target, source);
      const step = stepOf(stored, body, tx.today);
      const call = await this.callOf(tx, target.project, step.callId);
      refuseIfAny(sourceStepRefusals(situationOf(stored), { ...step, call }, tx.today));
      await this.sources.change(tx, target.project.id, source.id, step);
      const fields = changedIn(stored, step);
      await this.tell(tx, target, { unitId, id: source.id, version: source.version + 1, fields }, step);
    });
  }

  /** A measure that does not hold or is out of the writer's sight does not exist; one they only read is refused. */
  private async open(tx: Transaction, { actor, project, measureId }: MeasureTarget): Promise<string> {
    const unitId = await this.sources.lockMeasure(tx, project.id, measureId);
    if (unitId === null || !isInScope(scopeFor(actor, 'funding.read', project.id, tx.today), unitId)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    if (!isInScope(scopeFor(actor, 'funding.decide', project.id, tx.today), unitId)) {
      throw new ProblemError({ code: 'access.denied' });
    }
    return unitId;
  }

  /** Where the money would come from: exactly one of the catalogue and free words, not decided about before. */
  private async originOf(tx: Transaction, measureId: string, body: DecideSource): Promise<SourceOriginRef> {
    const [code, otherSource] = [textOrNull(body.itemCode), textOrNull(body.otherSource)];
    if ((code === null) === (otherSource === null)) {
      throw new ProblemError({ code: 'source.one-origin', field: 'otherSource' });
    }
    const item = code === null ? null : await this.sources.item(tx, code);
    if (code !== null && !item) {
      throw new ProblemError({ code: 'source.item-unknown', field: 'itemCode', params: { code } });
    }
    if (await this.sources.exists(tx, measureId, { itemCode: code, otherSource })) {
      throw new ProblemError({ code: 'source.exists', field: item ? 'itemCode' : 'otherSource' });
    }
    return { item, otherSource };
  }

  private async callOf(tx: Transaction, project: ProjectRef, id: string | null): Promise<CallRecord | null> {
    if (id === null) return null;
    const call = await this.calls.find(tx, project.id, id);
    if (!call) throw new ProblemError({ code: 'source.call-unknown', field: 'callId' });
    return call;
  }

  private async stale(
    tx: Transaction,
    { actor, project, measureId }: MeasureTarget,
    source: { readonly id: string; readonly version: number },
  ): Promise<ProblemError> {
    const { sources } = await this.reader.read(actor, project, measureId, tx);
    const current = sources.find(({ id }) => id === source.id);
    const changed = await fieldsChangedSince(tx, 'measure-source', source);
    return new ProblemError({ code: 'version.stale' }, { current, changed });
  }

  /** The fact holds ids, states and days; never the words of a reason. */
  private tell(
    tx: Transaction,
    { project, measureId }: MeasureTarget,
    { unitId, id, version, fields }: { unitId: string; id: string; version: number; fields: readonly string[] },
    { kind, toState, callId, on }: RecordedStep,
  ): Promise<void> {
    const data = { unitId, measureId, version, fields, step: kind, toState, callId, effectiveOn: on };
    const about = { projectId: project.id, subjectType: 'measure-source', subjectId: id };
    return tx.record({ type: 'measure-source.decided', ...about, data });
  }
}

function kindOf({ item }: SourceOriginRef): Pick<SourceSituation, 'origin' | 'objectiveCode'> {
  return item === null
    ? { origin: 'other', objectiveCode: null }
    : { origin: 'programme', objectiveCode: item.objectiveCode };
}

function firstStepOf({ decision, reason, callId, amountCrowns }: DecideSource, on: LocalDate): RecordedStep {
  return {
    kind: decision,
    fromState: null,
    toState: decision === 'accept' ? 'accepted' : 'refused',
    on,
    reason: textOrNull(reason),
    callId: callId ?? null,
    amountCrowns: amountCrowns ?? null,
    registrationNumber: null,
  };
}

function situationOf({ itemCode, objectiveCode, state, lastOn }: SourceRecord): SourceSituation {
  return { origin: itemCode === null ? 'other' : 'programme', objectiveCode, state, lastOn };
}

/** What is not said stays as it is. */
function stepOf(stored: SourceRecord, body: StepSource, today: LocalDate): RecordedStep {
  const number =
    body.registrationNumber === undefined ? stored.registrationNumber : textOrNull(body.registrationNumber);
  return {
    kind: body.kind,
    fromState: stored.state,
    toState: sourceRule(body.kind).to ?? stored.state,
    on: (body.on ?? today) as LocalDate,
    reason: textOrNull(body.reason),
    callId: body.callId === undefined ? stored.callId : body.callId,
    amountCrowns: body.amountCrowns === undefined ? stored.amountCrowns : body.amountCrowns,
    registrationNumber: number && compactRegistrationNumber(number),
  };
}

function changedIn(stored: SourceRecord, step: RecordedStep): string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['state', stored.state, step.toState],
    ['callId', stored.callId, step.callId],
    ['amountCrowns', stored.amountCrowns, step.amountCrowns],
    ['registrationNumber', stored.registrationNumber, step.registrationNumber],
  ];
  return pairs.filter(([, before, after]) => before !== after).map(([name]) => name);
}

function textOrNull(text: string | null | undefined): string | null {
  return text && !isBlank(text) ? text.trim() : null;
}
