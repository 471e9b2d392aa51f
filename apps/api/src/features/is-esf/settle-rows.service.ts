import { Injectable } from '@nestjs/common';
import { decisionRefusals, type EsfDecision, type EsfWish, type JudgedRow } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork, type Transaction } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';
import { readListOf, readState, type CurrentList, type EsfState, type ReadList } from './esf-list.view.ts';
import { exactDecisions } from './exact-decisions.ts';

/** The row that is settled, in the version that was seen. */
export interface SettledRow {
  readonly exchangeId: string;
  readonly line: number;
  readonly seenVersion: number;
}

/** Somebody decides about a row; nothing of what was settled before is lost. */
@Injectable()
export class SettleRowsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchanges: EsfExchangeRepository,
  ) {}

  /**
   * Answers the rows of the list. Errors: is-esf.superseded, resource.not-found, version.stale with the settled row, is-esf.row-unusable,
   * is-esf.participant-unknown, is-esf.participant-taken, reason.required, text.birth-number.
   */
  settle(actor: SignedInActor, project: ProjectRef, place: SettledRow, wish: EsfWish): Promise<ReadList> {
    const { exchangeId, line, seenVersion } = place;
    return this.unitOfWork.run(actor, async (tx) => {
      const { people, list } = await this.current(tx, project, exchangeId);
      const row = list.judged.find((one) => one.row.line === line);
      const stored = list.rows.get(line);
      if (!row || !stored) throw new ProblemError({ code: 'resource.not-found' });
      if (stored.version !== seenVersion) throw staleRow(row, stored.version);
      refuseIfAny(decisionRefusals(wish, { row, peopleIds: idsOf(people), takenBy: takenBy(list) }));
      await this.exchanges.reopen(tx, { projectId: project.id, exchangeId, line });
      const decision = decisionOf(line, wish);
      if (decision) await this.exchanges.settle(tx, project.id, exchangeId, [decision]);
      const data = { line, participantId: decision?.participantId ?? null };
      await tx.record({
        ...{ type: FACTS[wish.kind], projectId: project.id, subjectType: 'is-esf', subjectId: exchangeId, data },
      });
      return readListOf(list);
    });
  }

  /** Settles every open row that matches exactly by now; none is no mistake. Errors: is-esf.superseded. */
  matchExactly(actor: SignedInActor, project: ProjectRef, exchangeId: string): Promise<ReadList> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { list } = await this.current(tx, project, exchangeId);
      const found = exactDecisions(list.judged);
      if (found.length === 0) return readListOf(list);
      for (const { line } of found) await this.exchanges.reopen(tx, { projectId: project.id, exchangeId, line });
      await this.exchanges.settle(tx, project.id, exchangeId, found);
      const lines = found.map(({ line }) => line);
      await tx.record({
        ...{ type: 'is-esf.rows-matched', projectId: project.id, subjectType: 'is-esf', subjectId: exchangeId },
        data: { lines },
      });
      return readListOf(list);
    });
  }

  private async current(
    tx: Transaction,
    project: ProjectRef,
    exchangeId: string,
  ): Promise<EsfState & { readonly list: CurrentList }> {
    await this.exchanges.lock(tx, project.id);
    const state = await readState(tx, project.id);
    if (state.list?.id !== exchangeId) throw new ProblemError({ code: 'is-esf.superseded' });
    return { ...state, list: state.list };
  }
}

const FACTS: Readonly<Record<EsfWish['kind'], FactType>> = {
  link: 'is-esf.row-linked',
  'not-ours': 'is-esf.row-set-aside',
  open: 'is-esf.row-reopened',
};

function decisionOf(line: number, wish: EsfWish): EsfDecision | null {
  if (wish.kind === 'open') return null;
  if (wish.kind === 'link') return { line, kind: 'by-hand', participantId: wish.participantId, reason: null };
  return { line, kind: 'not-ours', participantId: null, reason: wish.reason.trim() };
}

const idsOf = (people: EsfState['people']): ReadonlySet<string> =>
  new Set(people.map(({ participantId }) => participantId));

const takenBy = ({ match }: CurrentList): ReadonlyMap<string, number> =>
  new Map(match.matched.map(({ participantId, row }) => [participantId, row.line]));

function staleRow({ row, state, participantId }: JudgedRow, version: number): ProblemError {
  const current = { line: row.line, state, participantId, version };
  return new ProblemError({ code: 'version.stale' }, { current, changed: ['state'] });
}
