import { Injectable } from '@nestjs/common';
import {
  crossingDay,
  evidenceUnderRule,
  paceFrom,
  projectRadar,
  radarBands,
  realMinutes,
  type FigureDay,
  type Instant,
  type ParticipantRule,
  type ProjectRadar,
  type RadarPerson as Watched,
  type SupportEntry,
} from '@rssz/domain';
import { reachOf } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { ruleOf } from '../counting-rule/counting-rule.lookup.ts';
import { namedPredicate, participantPredicate } from '../participant/participant.lookup.ts';
import type { ParticipantReader } from '../participant/participant-reader.lookup.ts';
import { radarSql, shownSql, type ShownRow, type WatchedProject, type WatchedRow } from './radar.statement.ts';
import type { ParticipantRadar, RadarPerson, ReadRadar, ShownRadarList } from './dto/radar.dto.ts';

export interface RadarAsked {
  readonly day: FigureDay;
  readonly knownAt: Instant | null;
  readonly query: ReadRadar;
}

/** The 40-hour radar. Sums come from SQL; who is near, at what pace and until when is the domain's. */
@Injectable()
export class RadarView {
  constructor(private readonly database: Database) {}

  /** Null when the project counts no persons. */
  async of(project: ProjectRef, reader: ParticipantReader, asked: RadarAsked): Promise<ParticipantRadar | null> {
    const { day, knownAt, query } = asked;
    const found = await this.watched(project.id, reader, asked);
    const inForce = ruleOf(found?.rules, day.countedTo, knownAt);
    if (!found || !inForce) return null;
    const { rule } = inForce;
    const context = { rule, today: day.countedTo, projectEndsOn: project.endsOn };
    const people = found.people.map((row) => ({ ...row, evidence: evidenceUnderRule(row, rule) }));
    const radar = projectRadar(people, context, found.target ?? 0);
    const rows = new Map(found.people.map((row) => [row.participantId, row]));
    const lists = listsOf(radar, (one) => rows.get(one.participantId)?.isSeen === true);
    const list = lists[query.list];
    const from = (query.page - 1) * query.size;
    const page = list.slice(from, from + query.size);
    return {
      ...{ asOf: day.asOf, asOfInFuture: day.isInFuture, projectEndsOn: project.endsOn },
      thresholdMinutes: realMinutes(rule.thresholdMinutes, rule),
      operator: rule.operator,
      nearFromMinutes: realMinutes(rule.almostFromMinutes, rule),
      outlook: { ...radar.outlook },
      bands: radarBands(radar.people, rule),
      reach: reachOf(reader.people),
      counts: {
        nearest: lists.nearest.length,
        near: lists.near.length,
        overIncomplete: lists['over-incomplete'].length,
        all: lists.all.length,
      },
      items: await this.shown(project.id, reader, asked, page, { rule, rows }),
      total: list.length,
    };
  }

  private watched(
    projectId: string,
    reader: ParticipantReader,
    { day, knownAt, query }: RadarAsked,
  ): Promise<WatchedProject | null> {
    const params: unknown[] = [projectId, day.countedTo, paceFrom(day.countedTo)];
    const known = knownAt === null ? null : `$${params.push(knownAt)}`;
    const seen = participantPredicate(reader.people, 'p.id', params, known);
    const inUnit = query.unit === undefined ? 'true' : unitPredicate(`$${params.push(query.unit)}`);
    return this.database.one<WatchedProject>(radarSql(known, `(${seen} AND ${inUnit})`), params);
  }

  /** Names, units and the day of crossing are read for the page only. */
  private async shown(
    projectId: string,
    reader: ParticipantReader,
    { day, knownAt }: RadarAsked,
    page: readonly Watched[],
    { rule, rows }: { readonly rule: ParticipantRule; readonly rows: ReadonlyMap<string, WatchedRow> },
  ): Promise<RadarPerson[]> {
    if (page.length === 0) return [];
    const params: unknown[] = [projectId, day.countedTo, page.map(({ participantId }) => participantId)];
    const known = knownAt === null ? null : `$${params.push(knownAt)}`;
    const named = namedPredicate(reader.names, 'p.id', params);
    const found = await this.database.query<ShownRow>(shownSql(known, named), params);
    const byId = new Map(found.map((row) => [row.id, row]));
    return page.flatMap((watched) => {
      const row = byId.get(watched.participantId);
      if (!row) return [];
      const crossedOn = crossingDay(entriesOf(row), { rule, today: day.countedTo });
      return [personOf(watched, row, rows.get(row.id)?.exitOn ?? null, crossedOn)];
    });
  }
}

const unitPredicate = (place: string): string => `EXISTS (SELECT 1 FROM participant_unit chosen
  WHERE chosen.participant_id = p.id AND chosen.recorded_to IS NULL AND chosen.unit_id = ${place})`;

function listsOf(
  { people, near, nearest, overIncomplete }: ProjectRadar,
  isSeen: (one: Watched) => boolean,
): Record<ShownRadarList, Watched[]> {
  const all = [...people].sort((a, b) => b.minutes - a.minutes || (a.participantId < b.participantId ? -1 : 1));
  return {
    nearest: nearest.filter(isSeen),
    near: near.filter(isSeen),
    'over-incomplete': overIncomplete.filter(isSeen),
    all: all.filter(isSeen),
  };
}

/** The support of a day as the domain takes it: what SQL answers is valid and known already. */
function entriesOf({ id, days }: ShownRow): SupportEntry[] {
  const valid = { participantId: id, isVoided: false, recordedFrom: '1970-01-01T00:00:00Z', recordedTo: null };
  return days.map((one) => ({ ...valid, ...one }));
}

function personOf(watched: Watched, row: ShownRow, exitOn: string | null, crossedOn: string | null): RadarPerson {
  const { judged, list, minutes, missingMinutes, electronicShare, missingFields, pace } = watched;
  return {
    ...{ id: row.id, code: row.code, title: row.title, units: row.units, exitOn, crossedOn },
    ...{ list, minutes, missingMinutes, electronicShare, state: judged.state, pace: { ...pace } },
    missingFields: [...missingFields],
    reason: { ...judged.reason },
    warnings: judged.warnings.map((warning) => ({ ...warning })),
    projectedOn: watched.projectedOn,
    isWithinReach: watched.isWithinReach,
  };
}
