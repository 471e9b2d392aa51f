import { Injectable } from '@nestjs/common';
import {
  evidenceUnderRule,
  explainParticipant,
  hourMinutesOf,
  supportParts,
  supportStanding,
  type AnsweredRecord,
  type FigureDay,
  type Instant,
  type LocalDate,
  type ParticipantRule,
  type RecordedRule,
  type Scope,
  type SupportEntry,
  type SupportLine,
  type SupportStanding,
  wholeRule,
} from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { countingRules, ruleOf } from '../counting-rule/counting-rule.lookup.ts';
import { knownPredicate, namedPredicate, participantPredicate } from '../participant/participant.lookup.ts';
import type { ParticipantReader } from '../participant/participant-reader.lookup.ts';
import type { ExplainedSupport, ParticipantExplanation } from './dto/explanation.dto.ts';

interface Visit extends SupportEntry {
  readonly logId: string;
  readonly unit: Ref;
  readonly keyActivity: string;
  readonly isReadable: boolean;
}

interface Explained extends AnsweredRecord {
  readonly code: string;
  readonly title: string;
  readonly entryOn: LocalDate | null;
  readonly exitOn: LocalDate | null;
  readonly rules: RecordedRule[] | null;
  readonly visits: Visit[];
}

export interface ExplanationAsked {
  readonly day: FigureDay;
  readonly knownAt: Instant | null;
}

/** Explains one person's place in the indicator of persons. The domain judges; this reads and shows. */
@Injectable()
export class ExplanationView {
  constructor(private readonly database: Database) {}

  /** Null when the reader's territory has no such person, or the project counts none. */
  async one(
    project: ProjectRef,
    reader: ParticipantReader,
    id: string,
    { day, knownAt }: ExplanationAsked,
  ): Promise<ParticipantExplanation | null> {
    const found = await this.read(project.id, reader, id, { asOf: day.countedTo, knownAt });
    const inForce = ruleOf(found?.rules, day.countedTo, knownAt);
    if (!found || !inForce) return null;
    const { rule, number, validFrom } = inForce;
    const standings = new Map(found.visits.map((one) => [one.logId, supportStanding(one.heldOn, found, project)]));
    const within = found.visits.filter(({ logId }) => standings.get(logId) === 'within');
    const support = [...supportParts(within, day.countedTo).values()].flat();
    const evidence = evidenceUnderRule({ ...found, support }, rule);
    const { judged, lines, ...why } = explainParticipant(evidence, within, rule, day.countedTo);
    const { code, title, entryOn, exitOn } = found;
    return {
      ...{ id, code, title, entryOn, exitOn, asOf: day.asOf, asOfInFuture: day.isInFuture },
      rule: { number, validFrom, rule: wholeRule(rule) },
      state: judged.state,
      reason: { ...judged.reason },
      warnings: judged.warnings.map((warning) => ({ ...warning })),
      minutes: judged.minutes,
      inPersonMinutes: judged.inPersonMinutes,
      electronicMinutes: why.electronicMinutes,
      missingMinutes: why.missingMinutes,
      missingFields: [...why.missingFields],
      completeFrom: why.completeFrom,
      byKeyActivity: [...why.byKeyActivity],
      byKind: [...why.byKind],
      supports: shownSupports(found.visits, standings, lines, rule),
    };
  }

  private read(
    projectId: string,
    reader: ParticipantReader,
    id: string,
    { asOf, knownAt }: { readonly asOf: LocalDate; readonly knownAt: Instant | null },
  ): Promise<Explained | null> {
    const params: unknown[] = [projectId, id, asOf, ...(knownAt === null ? [] : [knownAt])];
    const known = knownAt === null ? null : '$4';
    const named = namedPredicate(reader.names, 'p.id', params);
    const seen = participantPredicate(reader.people, 'p.id', params, known);
    const readable = readableVisit(reader.logs, params);
    return this.database.one<Explained>(
      `SELECT p.id AS "participantId", p.code, coalesce(i.surname || ' ' || i.given_name, p.code) AS title,
         r.entry_on AS "entryOn", r.exit_on AS "exitOn", r.answered_from AS "answeredFrom", ${countingRules('$1')} AS rules,
         coalesce((SELECT json_agg(json_build_object('participantId', p.id, 'logId', v.log_id, 'heldOn', v.held_on,
             'minutes', t.minutes, 'mode', v.mode, 'kind', v.kind, 'keyActivity', k.code, 'isVoided', false,
             'recordedFrom', v.recorded_from, 'recordedTo', null, 'isReadable', ${readable},
             'unit', json_build_object('id', u.id, 'name', u.name)) ORDER BY v.held_on, v.log_id)
           FROM advisory_attendance t
           JOIN advisory_log_version v ON v.id = t.log_version_id AND NOT v.is_voided AND v.held_on <= $3::date
             AND ${knownPredicate('v', known)}
           JOIN territorial_unit u ON u.id = v.unit_id
           JOIN key_activity k ON k.id = v.key_activity_id
           WHERE t.participant_id = p.id), '[]') AS visits
       FROM participant p
       JOIN participant_record r ON r.participant_id = p.id AND ${knownPredicate('r', known)}
       LEFT JOIN participant_identity i ON i.participant_id = p.id AND ${named}
       WHERE p.project_id = $1 AND p.id = $2 AND ${seen}`,
      params,
    );
  }
}

const readableVisit = (logs: Scope, params: unknown[]): string => scopePredicate(logs, 'v.unit_id', params);

function shownSupports(
  visits: readonly Visit[],
  standings: ReadonlyMap<string, SupportStanding>,
  lines: readonly SupportLine[],
  rule: ParticipantRule,
): ExplainedSupport[] {
  const counted = new Map(lines.map((line) => [line.logId, line]));
  return visits.map(({ logId, isReadable, heldOn, unit, keyActivity, kind = 'advisory', mode, minutes }) => {
    const line = counted.get(logId);
    return {
      ...{ logId, isReadable, heldOn, unit, keyActivity, kind, mode, realMinutes: minutes },
      isElectronic: line?.isElectronic ?? false,
      hourMinutes: hourMinutesOf(kind, rule),
      countedMinutes: line?.countedMinutes ?? 0,
      standing: standings.get(logId) ?? 'within',
    };
  });
}
