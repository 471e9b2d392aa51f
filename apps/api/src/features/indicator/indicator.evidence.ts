import { Injectable } from '@nestjs/common';
import type {
  DocumentEvidence,
  DocumentRule,
  IndicatorTarget,
  Instant,
  LocalDate,
  ParticipantEvidence,
  ParticipantRule,
  VerdictOutcome,
} from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { NOT_ELECTRONIC } from '../participant/participant.lookup.ts';
import type { Verdict } from '../verdict/verdict.lookup.ts';
import { evidenceSql } from './indicator.sql.ts';

interface DefinitionOf<Code, Rule> {
  readonly id: string;
  readonly code: Code;
  readonly name: string;
  readonly rule: Rule;
  readonly targets: IndicatorTarget[];
  readonly latestVerdict: Verdict | null;
  /** The value of the latest confirmed verdict. */
}

export type DocumentsDefinition = DefinitionOf<'documents', DocumentRule>;
export type ParticipantsDefinition = DefinitionOf<'participants', ParticipantRule>;
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
  readonly people: readonly ParticipantEvidence[];
}

/** The two times of a figure: the day it holds for, and the instant whose knowledge it uses (null for now). */
export interface PointInTime {
  readonly asOf: LocalDate;
  readonly knownAt: Instant | null;
}

/** The benchmark's bare server runs the same statement. */
export const EVIDENCE_NOW = evidenceSql(false);
const EVIDENCE_THEN = evidenceSql(true);

/** Reads evidence; nothing is counted here. */
@Injectable()
export class IndicatorEvidence {
  constructor(private readonly database: Database) {}

  async read(projectId: string, { asOf, knownAt }: PointInTime): Promise<ProjectEvidence> {
    const params = [projectId, asOf, NOT_ELECTRONIC];
    const found =
      knownAt === null
        ? await this.database.one<ProjectEvidence>(EVIDENCE_NOW, params, 'indicator-evidence')
        : await this.database.one<ProjectEvidence>(EVIDENCE_THEN, [...params, knownAt], 'indicator-evidence-then');
    return found ?? { indicators: [], keyActivities: [], documents: [], people: [] };
  }
}
