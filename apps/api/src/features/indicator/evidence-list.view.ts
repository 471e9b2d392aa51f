import { Injectable } from '@nestjs/common';
import {
  computeDocuments,
  countUnderRule,
  type CountedRecord,
  type DocumentEvidence,
  type DocumentRule,
  type EvidenceState,
  type FigureDay,
  type IndicatorCode,
  type IndicatorResult,
  type Instant,
  type JudgedEvidence,
  type LocalDate,
  type RecordedRule,
  type Scope,
} from '@rssz/domain';
import { reachOf, scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { countingRules, ruleOf } from '../counting-rule/counting-rule.lookup.ts';
import {
  COUNTED_JSON,
  namedPredicate,
  participantPredicate,
  supportTotals,
} from '../participant/participant.lookup.ts';
import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';
import type { EvidenceItem, EvidencePage } from './dto/indicator.dto.ts';
import type { PointInTime } from './indicator.evidence.ts';
import { peopleOf, transitionsOf } from './indicator.sql.ts';

/** Which documents and persons the reader sees in the evidence today, and whom by name: as in the lists of both. */
export interface EvidenceReader {
  readonly today: LocalDate;
  readonly documents: Scope;
  readonly people: Scope;
  readonly names: Scope;
}

export interface EvidenceFilter {
  readonly state?: EvidenceState | undefined;
  readonly page: number;
  readonly size: number;
}

interface DocumentItem extends DocumentEvidence {
  readonly code: string;
  readonly title: string;
  readonly keyActivity: string;
}

interface PersonItem extends CountedRecord {
  readonly code: string;
  readonly title: string;
}

/** A page before it says how far it reaches and for which day. */
type EvidenceFound = Omit<EvidencePage, 'reach' | 'asOfInFuture'>;

/** Explains an indicator: each piece of evidence with the rule that decided about it. */
@Injectable()
export class EvidenceListView {
  constructor(private readonly database: Database) {}

  /** Null when the project has no indicator of this code. */
  async page(
    projectId: string,
    code: IndicatorCode,
    reader: EvidenceReader,
    { day, knownAt }: { readonly day: FigureDay; readonly knownAt: Instant | null },
    filter: EvidenceFilter,
  ): Promise<EvidencePage | null> {
    const at = { asOf: day.countedTo, knownAt };
    const isOfDocuments = code === 'documents';
    const found = await (isOfDocuments
      ? this.documents(projectId, reader, at, filter)
      : this.people(projectId, reader, at, filter));
    const reach = reachOf(isOfDocuments ? reader.documents : reader.people);
    return found && { ...found, reach, asOfInFuture: day.isInFuture };
  }

  private async documents(
    projectId: string,
    reader: EvidenceReader,
    at: PointInTime,
    filter: EvidenceFilter,
  ): Promise<EvidenceFound | null> {
    const params: unknown[] = [projectId, reader.today];
    const seen = scopePredicate(reader.documents, 'up.unit_id', params);
    const rows = await this.database.one<{ rule: DocumentRule | null; items: DocumentItem[] }>(
      `SELECT (SELECT rule FROM indicator WHERE project_id = $1 AND code = 'documents') AS rule,
         coalesce(json_agg(json_build_object('id', d.id, 'code', d.code, 'title', d.title,
           'keyActivity', coalesce(parent.code, k.code), 'transitions', coalesce(t.transitions, '[]')) ORDER BY d.number),
           '[]') AS items
       FROM deliverable d
       JOIN key_activity k ON k.id = d.key_activity_id
       LEFT JOIN key_activity parent ON parent.id = k.parent_id
       LEFT JOIN (${transitionsOf(at.knownAt)}) t ON t.deliverable_id = d.id
       ${holderOfPlace('d.place_id', '$2')}
       WHERE d.project_id = $1 AND ${seen}`,
      params,
    );
    if (!rows?.rule) return null;
    const result = computeDocuments(rows.items, rows.rule, at.asOf, at.knownAt);
    const byId = new Map(rows.items.map((row) => [row.id, row]));
    return pageOf(result, filter, (judged) => {
      const { code = '', title = '', keyActivity = null } = byId.get(judged.id) ?? {};
      return {
        ...spoken(judged),
        code,
        title,
        keyActivity,
        on: judged.standing.since,
        minutes: null,
        href: `/vystupy/${judged.id}`,
      };
    });
  }

  private async people(
    projectId: string,
    reader: EvidenceReader,
    { asOf, knownAt }: PointInTime,
    filter: EvidenceFilter,
  ): Promise<EvidenceFound | null> {
    const params: unknown[] = [projectId, asOf, ...(knownAt === null ? [] : [knownAt])];
    const known = knownAt === null ? null : '$3';
    const named = namedPredicate(reader.names, 'p.id', params);
    const seen = participantPredicate(reader.people, 'p.id', params, known);
    const rows = await this.database.one<{ rules: RecordedRule[] | null; items: PersonItem[] }>(
      `SELECT ${countingRules('$1')} AS rules,
         coalesce(json_agg(json_build_object(${COUNTED_JSON}, 'code', p.code,
           'title', coalesce(i.surname || ' ' || i.given_name, p.code)) ORDER BY p.number), '[]') AS items
       ${peopleOf(known)}
       LEFT JOIN participant_identity i ON i.participant_id = p.id AND ${named}
       LEFT JOIN (${supportTotals({ project: '$1', asOf: '$2', knownAt: known })}) s ON s.participant_id = p.id
       WHERE p.project_id = $1 AND ${seen}`,
      params,
    );
    const inForce = ruleOf(rows?.rules, asOf, knownAt);
    if (!rows || !inForce) return null;
    const result = countUnderRule(rows.items, inForce.rule, asOf);
    const byId = new Map(rows.items.map((row) => [row.participantId, row]));
    return pageOf(result, filter, (judged) => {
      const { code = '', title = '' } = byId.get(judged.id) ?? {};
      return {
        ...spoken(judged),
        code,
        title,
        keyActivity: null,
        on: null,
        minutes: judged.minutes,
        href: `/ucastnici/${judged.id}`,
      };
    });
  }
}

function spoken({
  id,
  state,
  reason,
  warnings,
}: JudgedEvidence): Pick<EvidenceItem, 'id' | 'state' | 'reason' | 'warnings'> {
  return { id, state, reason: { ...reason }, warnings: warnings.map((warning) => ({ ...warning })) };
}

/** Counted first, then almost, then the rest; the counts are of all evidence the reader sees. */
function pageOf<Judged extends JudgedEvidence>(
  result: IndicatorResult<Judged>,
  { state, page, size }: EvidenceFilter,
  itemOf: (judged: Judged) => EvidenceItem,
): EvidenceFound {
  const all = [...result.counted, ...result.almost, ...result.notCounted];
  const found = state === undefined ? all : all.filter((one) => one.state === state);
  const from = (page - 1) * size;
  return {
    items: found.slice(from, from + size).map(itemOf),
    total: found.length,
    counts: { counted: result.counted.length, almost: result.almost.length, notCounted: result.notCounted.length },
  };
}
