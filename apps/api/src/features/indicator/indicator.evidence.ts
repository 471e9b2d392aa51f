import { Injectable } from '@nestjs/common';
import type {
  CountedRecord,
  DocumentEvidence,
  DocumentRule,
  IndicatorTarget,
  Instant,
  LocalDate,
  ParticipantRule,
  RecordedRule,
  Scope,
  VerdictOutcome,
} from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { Verdict } from '../verdict/verdict.lookup.ts';
import { evidenceSql } from './indicator.sql.ts';

interface DefinitionOf<Code, Rule> {
  readonly id: string;
  readonly code: Code;
  readonly name: string;
  readonly rule: Rule;
  readonly targets: IndicatorTarget[];
  /** Of the set of targets as it is now: what a planner writes over. */
  readonly targetsVersion: number;
  readonly latestVerdict: Verdict | null;
}

export type DocumentsDefinition = DefinitionOf<'documents', DocumentRule>;
/** Its `rule` is the definition's; the versions say which rule held on a day. */
export type ParticipantsDefinition = DefinitionOf<'participants', ParticipantRule> & {
  readonly rules: RecordedRule[];
};
export type IndicatorDefinition = DocumentsDefinition | ParticipantsDefinition;

export interface DocumentRow extends DocumentEvidence {
  readonly keyActivity: string;
  readonly dueOn: LocalDate | null;
  readonly isAssumption: boolean;
  /** Of the latest verdict on the document. */
  readonly outcome: VerdictOutcome | null;
}

export interface KeyActivityRow {
  readonly code: string;
  readonly planned: number;
  readonly minutes: number;
}

/** What both indicators of a project are counted from, as of a day. */
export interface ProjectEvidence {
  readonly indicators: readonly IndicatorDefinition[];
  readonly keyActivities: readonly KeyActivityRow[];
  readonly documents: readonly DocumentRow[];
  readonly people: readonly CountedRecord[];
}

/** The two times of evidence: the day it is counted to, and the instant whose knowledge it uses (null for now). */
export interface PointInTime {
  readonly asOf: LocalDate;
  readonly knownAt: Instant | null;
}

/** Reads evidence; nothing is counted here. */
@Injectable()
export class IndicatorEvidence {
  constructor(private readonly database: Database) {}

  /** The hours of activities are those of the units in `hours`; values and targets are the project's. */
  async read(projectId: string, { asOf, knownAt }: PointInTime, hours: Scope): Promise<ProjectEvidence> {
    const params: unknown[] = [projectId, asOf, ...(knownAt === null ? [] : [knownAt])];
    const inHours = scopePredicate(hours, 'unit_id', params);
    const found = await this.database.one<ProjectEvidence>(
      evidenceSql(knownAt !== null, inHours),
      params,
      `indicator-evidence:${knownAt === null ? 'now' : 'then'}:${hours.kind}`,
    );
    return found ?? { indicators: [], keyActivities: [], documents: [], people: [] };
  }
}
