import { Injectable } from '@nestjs/common';
import {
  ESF_ROW_STATES,
  exportPersons,
  exportSupports,
  OPEN_ROW_STATES,
  supportChanges,
  type LocalDate,
  type SupportSum,
} from '@rssz/domain';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type {
  EsfDesk,
  EsfExchange,
  EsfListStep,
  EsfPeriod,
  EsfPersonsStep,
  EsfSupportsStep,
} from './dto/is-esf.dto.ts';
import { EsfExchangeView } from './esf-exchange.view.ts';
import { isRunning, readState, type CurrentList, type EsfState, type ReadList } from './esf-list.view.ts';
import { differingPeople, hoursDifferences } from './esf-difference.ts';
import { readSpecifications, unspecifiedKinds } from './esf-source.view.ts';
import { readSupport, type SupportState } from './esf-support.view.ts';

/** The reconciliation desk as a whole: the three steps and where each stands. */
@Injectable()
export class EsfDeskReader {
  constructor(
    private readonly database: Database,
    private readonly exchanges: EsfExchangeView,
    private readonly clock: BusinessClock,
  ) {}

  /** `read` is the list as the same request has read it already. */
  async desk(project: ProjectRef, read: ReadList | null = null): Promise<EsfDesk> {
    const today = this.clock.today();
    const [state, support, holding, exportedIds, specifications, unspecified] = await Promise.all([
      readState(this.database, project.id, read),
      readSupport(this.database, project.id, today),
      this.exchanges.holding(project.id),
      this.exchanges.exportedIds(project.id),
      readSpecifications(this.database, project.id),
      unspecifiedKinds(this.database, project.id, today),
    ]);
    const { differing, loaded, periods } = supportSummary(support, state, holding, today);
    return {
      persons: personsStep(state, holding, exportedIds),
      list: state.list && listStep(state, state.list, holding),
      supports: { periods, unspecified, list: loaded, differing },
      specifications,
    };
  }
}

function personsStep(
  { people, list }: EsfState,
  holding: readonly EsfExchange[],
  exported: ReadonlySet<string>,
): EsfPersonsStep {
  const { exportedIds, leftOut } = exportPersons(people);
  const unlisted = new Set(list?.match.onlyOurs ?? exportedIds);
  return {
    complete: exportedIds.length,
    leftOut: leftOut.length,
    unlisted: exportedIds.filter((id) => unlisted.has(id)).length,
    neverExported: exportedIds.filter((id) => !exported.has(id)).length,
    lastExport: holding.find(({ kind }) => kind === 'persons-out') ?? null,
  };
}

function listStep(state: EsfState, list: CurrentList, holding: readonly EsfExchange[]): EsfListStep {
  const exchange = holding.find(({ id }) => id === list.id);
  if (!exchange) throw new Error('a list that holds is among the exchanges that hold');
  const counts = ESF_ROW_STATES.map((of) => ({
    state: of,
    count: list.judged.filter(({ state }) => state === of).length,
  }));
  return {
    exchange,
    counts,
    open: list.judged.filter((one) => OPEN_ROW_STATES.includes(one.state)).length,
    onlyOurs: list.match.onlyOurs.length,
    differing: differingPeople(state.people, list).length,
  };
}

function supportSummary(
  support: SupportState,
  state: EsfState,
  holding: readonly EsfExchange[],
  today: LocalDate,
): Pick<EsfSupportsStep, 'differing' | 'periods'> & { readonly loaded: EsfExchange | null } {
  const matched = state.list?.match.matched ?? [];
  const { exported, leftOut } = exportSupports(support.sums, matched);
  const periods = support.periods.map((period): EsfPeriod => {
    const isOf = (sum: SupportSum): boolean => sum.period === period.number;
    const before = support.exported.get(period.number);
    return {
      ...period,
      hasBegun: period.startsOn <= today,
      isRunning: isRunning(period, today),
      rows: exported.filter(isOf).length,
      leftOut: leftOut.filter(({ sum }) => isOf(sum)).length,
      lastExport:
        holding.find(({ kind, periods }) => kind === 'supports-out' && periods.includes(period.number)) ?? null,
      changed: before ? supportChanges(exported.filter(isOf), before).length : 0,
    };
  });
  const loaded = holding.find(({ id }) => id === support.loaded?.id) ?? null;
  return { periods, loaded, differing: hoursDifferences(support, matched).items.length };
}
