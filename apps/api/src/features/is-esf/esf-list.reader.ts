import { Injectable } from '@nestjs/common';
import {
  compareCzech,
  ESF_ROW_STATES,
  exportPersons,
  exportSupports,
  foldCzech,
  likelyPeople,
  OPEN_ROW_STATES,
  type JudgedRow,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { ProblemReason } from '../../platform/http/dto/ref.dto.ts';
import type { PageQuery } from '../../platform/http/page-query.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { recordOpenings, type KnownSheet } from '../participant/people.lookup.ts';
import type {
  EsfHoursDifference,
  EsfHoursDifferencePage,
  EsfLeftOutSupportPage,
  EsfPersonDifferencePage,
} from './dto/is-esf-difference.dto.ts';
import type { EsfRowQuery, FindFreePeople } from './dto/is-esf-request.dto.ts';
import type {
  EsfFreePeople,
  EsfLeftOutPage,
  EsfListRow,
  EsfPersonRef,
  EsfRowPage,
  EsfUnlistedPage,
} from './dto/is-esf.dto.ts';
import { differingPeople, hoursDifferences } from './esf-difference.ts';
import { readState, type CurrentList, type EsfState } from './esf-list.view.ts';
import { hoursOf, type StoredDecision } from './esf-source.view.ts';
import { readSupport } from './esf-support.view.ts';

/** The lists behind the numbers of the desk. */
@Injectable()
export class EsfListReader {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: BusinessClock,
  ) {}

  /** Who is left out of `osoby.csv` and why. */
  async leftOut(project: ProjectRef, query: PageQuery): Promise<EsfLeftOutPage> {
    const { people, byId } = await readState(this.database, project.id);
    const { leftOut } = exportPersons(people);
    return paged(leftOut, query, ({ participantId, problems }) => ({
      person: refOf(byId, participantId),
      problems: problems.map(reasonOf),
    }));
  }

  /** The rows of the list, those that wait for somebody first. */
  async rows(project: ProjectRef, { state, ...query }: EsfRowQuery): Promise<EsfRowPage> {
    const found = await readState(this.database, project.id);
    const { list } = found;
    if (!list) return { exchangeId: null, items: [], total: 0 };
    const judged = list.judged
      .filter((row) => state === undefined || row.state === state || (state === 'open' && isOpen(row)))
      .sort((a, b) => orderOf(a) - orderOf(b));
    return { exchangeId: list.id, ...paged(judged, query, (row) => shownRow(row, list, found)) };
  }

  /** Our people whom the list does not have. */
  async unlisted(project: ProjectRef, query: PageQuery): Promise<EsfUnlistedPage> {
    const { people, byId, list } = await readState(this.database, project.id);
    const complete = new Set(exportPersons(people).exportedIds);
    return paged(list?.match.onlyOurs ?? [], query, (id) => ({
      person: refOf(byId, id),
      isComplete: complete.has(id),
    }));
  }

  /** Who may still be linked, by name; of those named so when a part of a name is given. */
  async free(project: ProjectRef, { q = '', ...query }: FindFreePeople): Promise<EsfFreePeople> {
    const { byId, list } = await readState(this.database, project.id);
    const wanted = foldCzech(q);
    const found = (list?.match.onlyOurs ?? [])
      .map((id) => refOf(byId, id))
      .filter(({ name }) => foldCzech(name).includes(wanted))
      .sort((a, b) => compareCzech(a.name, b.name));
    return paged(found, query, (person) => person);
  }

  /** What IS ESF has in another way; it shows people's data, so it is recorded whose. */
  async differences(actor: SignedInActor, project: ProjectRef, query: PageQuery): Promise<EsfPersonDifferencePage> {
    const { people, byId, list } = await readState(this.database, project.id);
    const page = paged(list ? differingPeople(people, list) : [], query, ({ participantId, line, fields }) => ({
      person: refOf(byId, participantId),
      line,
      fields,
    }));
    const ids = page.items.map(({ person }) => person.id);
    if (ids.length > 0)
      await this.unitOfWork.run(actor, (tx) => {
        return recordOpenings(tx, { projectId: project.id, participantIds: ids, through: 'is-esf' });
      });
    return page;
  }

  async hours(project: ProjectRef, query: PageQuery): Promise<EsfHoursDifferencePage> {
    const [{ byId, list }, support] = await Promise.all([
      readState(this.database, project.id),
      readSupport(this.database, project.id, this.clock.today()),
    ]);
    const { against, items } = hoursDifferences(support, list?.match.matched ?? []);
    const page = paged(items, query, (one): EsfHoursDifference => ({
      person: one.participantId === null ? null : refOf(byId, one.participantId),
      ...{ line: one.line, specification: one.specification ?? null, to: one.to ?? null },
      mode: one.field === 'RozsahPodporyPrezencne' ? 'in-person' : 'electronic',
      ...{ ours: one.ours, theirs: one.theirs },
    }));
    return { against, ...page };
  }

  /** Support that `podpory.csv` leaves out and why, of every period that has begun. */
  async leftOutSupports(project: ProjectRef, query: PageQuery): Promise<EsfLeftOutSupportPage> {
    const [{ byId, list }, { sums }] = await Promise.all([
      readState(this.database, project.id),
      readSupport(this.database, project.id, this.clock.today()),
    ]);
    const { leftOut } = exportSupports(sums, list?.match.matched ?? []);
    return paged(leftOut, query, ({ sum, problem }) => ({
      person: byId.has(sum.participantId) ? refOf(byId, sum.participantId) : null,
      ...{ period: sum.period, specification: sum.specification },
      ...hoursOf(sum),
      problem: reasonOf(problem),
    }));
  }
}

const isOpen = ({ state }: JudgedRow): boolean => OPEN_ROW_STATES.includes(state);

const orderOf = ({ state, row }: JudgedRow): number => ESF_ROW_STATES.indexOf(state) * 1_000_000 + row.line;

function shownRow(judged: JudgedRow, { rows, decisions }: CurrentList, { people, byId }: EsfState): EsfListRow {
  const { row, state, participantId, candidateIds } = judged;
  const ids = state === 'unmatched' ? likelyPeople(row, people) : candidateIds;
  return {
    line: row.line,
    version: rows.get(row.line)?.version ?? 1,
    state,
    givenName: row.cells.Jmeno_Osoby,
    surname: row.cells.Prijmeni_Osoby,
    birthDate: row.cells.DatumNarozeni_Osoby,
    municipality: row.cells.Obec_TrvaleBydlisteOsoby,
    participant: participantId !== null && byId.has(participantId) ? refOf(byId, participantId) : null,
    candidates: ids.map((id) => refOf(byId, id)),
    problems: row.problems.map(reasonOf),
    ...settlingOf(decisions.get(row.line)),
  };
}

function settlingOf(decision: StoredDecision | undefined): Pick<EsfListRow, 'reason' | 'settledBy' | 'settledAt'> {
  if (!decision) return { reason: null, settledBy: null, settledAt: null };
  return { reason: decision.reason, settledBy: decision.decidedBy, settledAt: decision.decidedAt };
}

function refOf(byId: ReadonlyMap<string, KnownSheet>, id: string): EsfPersonRef {
  const person = byId.get(id);
  const names = [person?.sheet.surname, person?.sheet.givenName].filter(Boolean);
  return { id, code: person?.code ?? '', name: names.length > 0 ? names.join(' ') : (person?.code ?? '') };
}

const reasonOf = ({ code, params, field }: Problem): ProblemReason => ({
  code,
  ...(params ? { params: { ...params } } : {}),
  ...(field ? { field } : {}),
});

function paged<Item, Shown>(
  all: readonly Item[],
  { page, size }: PageQuery,
  show: (item: Item) => Shown,
): { items: Shown[]; total: number } {
  return { items: all.slice((page - 1) * size, page * size).map(show), total: all.length };
}
