import { Injectable } from '@nestjs/common';
import { exportSupports, type LocalDate, type NumberedPeriod } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';
import { readState } from './esf-list.view.ts';
import { readPeriods, readSums } from './esf-source.view.ts';
import { KeepExchange, refuseEmpty } from './keep-exchange.ts';

/** Step three: the support of matched people, added up by specification and monitoring period. */
@Injectable()
export class ExportSupportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchanges: EsfExchangeRepository,
    private readonly keeping: KeepExchange,
  ) {}

  /**
   * Answers `podpory.csv`. Errors: is-esf.list-missing, is-esf.period-unknown, is-esf.period-not-begun,
   * is-esf.nothing-to-export, idempotency.key-reused.
   */
  export(
    actor: SignedInActor,
    project: ProjectRef,
    numbers: readonly number[],
    key: string | undefined,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.exchanges.lock(tx, project.id);
      const periods = chosenPeriods(await readPeriods(tx, project.id), numbers, tx.today);
      const { list } = await readState(tx, project.id);
      if (!list) throw new ProblemError({ code: 'is-esf.list-missing' });
      const sums = await readSums(tx, project.id, periods, tx.today);
      const { text, exported, leftOut } = exportSupports(sums, list.match.matched);
      refuseEmpty(exported.length);
      const exchange = {
        ...{ projectId: project.id, kind: 'supports-out' as const, periods: periods.map(({ number }) => number) },
        ...{ total: exported.length, leftOut: leftOut.length, sums: exported },
        participantIds: [...new Set(exported.map(({ participantId }) => participantId))],
      };
      await this.keeping.of(tx, { exchange, text, fact: 'is-esf.supports-exported', key });
      return text;
    });
  }
}

/** Errors: is-esf.period-unknown, is-esf.period-not-begun. */
export function chosenPeriods(
  all: readonly NumberedPeriod[],
  numbers: readonly number[],
  today: LocalDate,
): NumberedPeriod[] {
  const field = 'periods';
  const chosen = all.filter(({ number }) => numbers.includes(number));
  if (chosen.length === 0 || chosen.length < new Set(numbers).size) {
    throw new ProblemError({ code: 'is-esf.period-unknown', field });
  }
  const early = chosen.find(({ startsOn }) => startsOn > today);
  if (early) throw new ProblemError({ code: 'is-esf.period-not-begun', field, params: { number: early.number } });
  return chosen;
}
