import { Injectable } from '@nestjs/common';
import {
  ruleVersionProblems,
  withdrawalRefusals,
  type LocalDate,
  type ParticipantRule,
  type Problem,
  type RecordedRule,
} from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { readRules } from './counting-rule.lookup.ts';
import { CountingRuleRepository } from './counting-rule.repository.ts';
import { RehearsalView, type RuleChange } from './rehearsal.view.ts';
import type { RehearsedCounts, RuleRehearsal } from './dto/counting-rule.dto.ts';

/** Whose rule is changed, by whom. */
export interface RuleTarget {
  readonly actor: Actor;
  readonly project: ProjectRef;
}

export interface ProposedRule {
  readonly validFrom: LocalDate;
  readonly rule: ParticipantRule;
}

/** Why, and the token of the rehearsal that was seen. */
export interface RuleDecision {
  readonly reason: string;
  readonly rehearsal: string | undefined;
}

/** Changes the rule by which persons are counted: always rehearsed first, always as a version of its own. */
@Injectable()
export class CountingRuleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly repository: CountingRuleRepository,
    private readonly rehearsals: RehearsalView,
    private readonly clock: BusinessClock,
  ) {}

  /** What a new version would do. Errors: those of ruleVersionProblems but the reason. */
  async rehearse(target: RuleTarget, proposed: ProposedRule): Promise<RuleRehearsal> {
    const change = additionOf(await this.rules(this.database, target), proposed, target.project);
    return this.try(this.database, target, change, this.clock.today());
  }

  /** What a withdrawal would do. Errors: resource.not-found, rule.first-not-withdrawn. */
  async rehearseWithdrawal(target: RuleTarget, number: number): Promise<RuleRehearsal> {
    const change = withdrawalOf(await this.rules(this.database, target), number);
    return this.try(this.database, target, change, this.clock.today());
  }

  /** Errors: those of ruleVersionProblems, rule.not-rehearsed, rule.rehearsal-stale with the rehearsal as it would be now. */
  add(target: RuleTarget, proposed: ProposedRule, decision: RuleDecision): Promise<void> {
    return this.unitOfWork.run(target.actor, async (tx) => {
      const indicatorId = await this.lock(tx, target);
      const change = additionOf(await this.rules(tx, target), proposed, target.project, decision.reason);
      const rehearsal = await this.seen(tx, target, change, decision);
      const reason = decision.reason.trim();
      const number = await this.repository.add(tx, target.project.id, { indicatorId, ...proposed, reason, rehearsal });
      const data = { number, validFrom: proposed.validFrom, ...rehearsal };
      await this.tell(tx, target, 'counting-rule.added', indicatorId, data);
    });
  }

  /** Errors: resource.not-found, rule.first-not-withdrawn, reason.required, rule.not-rehearsed, rule.rehearsal-stale. */
  withdraw(target: RuleTarget, number: number, decision: RuleDecision): Promise<void> {
    return this.unitOfWork.run(target.actor, async (tx) => {
      const indicatorId = await this.lock(tx, target);
      const change = withdrawalOf(await this.rules(tx, target), number, decision.reason);
      const rehearsal = await this.seen(tx, target, change, decision);
      await this.repository.withdraw(tx, indicatorId, number, decision.reason.trim());
      await this.tell(tx, target, 'counting-rule.withdrawn', indicatorId, { number, ...rehearsal });
    });
  }

  /** The versions that hold; none of a project that counts no persons. */
  private async rules(db: Pick<Database, 'one'>, { project }: RuleTarget): Promise<readonly RecordedRule[]> {
    const rules = (await readRules(db, project.id)).filter((one) => one.recordedTo === null);
    if (rules.length === 0) throw new ProblemError({ code: 'resource.not-found' });
    return rules;
  }

  private try(
    db: Pick<Database, 'one' | 'query'>,
    { actor, project }: RuleTarget,
    change: RuleChange,
    today: LocalDate,
  ): Promise<RuleRehearsal> {
    const names = scopeFor(actor, 'participant.reveal', project.id, today);
    return this.rehearsals.of(db, project, change, { today, names });
  }

  private async lock(tx: Transaction, { project }: RuleTarget): Promise<string> {
    const indicatorId = await this.repository.lock(tx, project.id);
    if (indicatorId === null) throw new ProblemError({ code: 'resource.not-found' });
    return indicatorId;
  }

  /** The rehearsal as it is now must be the one that was seen. */
  private async seen(
    tx: Transaction,
    target: RuleTarget,
    change: RuleChange,
    { rehearsal }: RuleDecision,
  ): Promise<RehearsedCounts> {
    if (rehearsal === undefined) throw new ProblemError({ code: 'rule.not-rehearsed' });
    const now = await this.try(tx, target, change, tx.today);
    if (now.token !== rehearsal) throw new ProblemError({ code: 'rule.rehearsal-stale' }, { current: now });
    const { asOf, valueBefore, valueAfter, enters, leaves } = now;
    return { asOf, valueBefore, valueAfter, enters: enters.length, leaves: leaves.length };
  }

  private tell(
    tx: Transaction,
    { project }: RuleTarget,
    type: 'counting-rule.added' | 'counting-rule.withdrawn',
    subjectId: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({ type, projectId: project.id, subjectType: 'indicator', subjectId, data });
  }
}

/** A rehearsal needs no reason yet, so a stand-in is judged in its place. */
function additionOf(
  before: readonly RecordedRule[],
  { validFrom, rule }: ProposedRule,
  project: ProjectRef,
  reason = '–',
): RuleChange {
  refuseIfAny(ruleVersionProblems(before, { validFrom, rule, reason }, project).map(inBody));
  const number = 1 + Math.max(...before.map((one) => one.number));
  return { before, after: [...before, { number, validFrom, rule, reason: '' }], from: validFrom };
}

function withdrawalOf(before: readonly RecordedRule[], number: number, reason = '–'): RuleChange {
  const version = before.find((one) => one.number === number);
  if (!version) throw new ProblemError({ code: 'resource.not-found' });
  refuseIfAny(withdrawalRefusals(version, reason));
  return { before, after: before.filter((one) => one !== version), from: version.validFrom };
}

const OF_VERSION = ['validFrom', 'reason', 'rule'];

/** The parameters of the rule stand one level deeper in the body than in the domain. */
function inBody(problem: Problem): Problem {
  if (problem.field === undefined || OF_VERSION.includes(problem.field)) return problem;
  return { ...problem, field: `rule.${problem.field}` };
}
