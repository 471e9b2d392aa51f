import { canonicalText } from '../kernel/value-difference.ts';
import type { FinalReportData, ReportSource } from './report-data.ts';
import { REPORT_SECTIONS, type ReportSection, type StatementCode } from './statement.ts';
import { STATEMENTS_OF_SECTION } from './statements.ts';

/** A sentence with the numbers of its footnotes. */
export interface FootnotedStatement {
  readonly section: ReportSection;
  readonly code: StatementCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly footnotes: readonly number[];
}

/** A footnote leads to one record in the version the report was written from. */
export interface Footnote extends ReportSource {
  readonly number: number;
}

/** The final report of a unit before it has words. */
export interface FinalReport {
  readonly unitId: string;
  readonly statements: readonly FootnotedStatement[];
  readonly footnotes: readonly Footnote[];
  /** Changes exactly when a statement or the version of a source does. */
  readonly digest: string;
}

/**
 * Assembles the final report of a unit: every statement rests on records, and each record has one footnote, numbered as
 * the reader meets it. The same data in any order give the same report.
 *
 * Source: issue 4 §7 (each statement footnoted to its record), peers.md §6.15.
 *
 * @example assembleFinalReport(data).footnotes[0] // { number: 1, type: 'log', id: 'v1', version: 2 }
 */
export function assembleFinalReport(data: FinalReportData): FinalReport {
  const numbers = new Map<string, Footnote>();
  const numberOf = (source: ReportSource): number => {
    const key = keyOf(source);
    const footnote = numbers.get(key) ?? { ...source, number: numbers.size + 1 };
    numbers.set(key, footnote);
    return footnote.number;
  };
  const statements = REPORT_SECTIONS.flatMap((section) =>
    STATEMENTS_OF_SECTION[section](data).map(({ code, params, sources }) => ({
      section,
      code,
      params,
      footnotes: sources.map(numberOf).sort((a, b) => a - b),
    })),
  );
  const footnotes = [...numbers.values()];
  return { unitId: data.unitId, statements, footnotes, digest: digestOf(canonicalText({ statements, footnotes })) };
}

/** A record that is not as the draft knew it. */
export interface StaleSource {
  readonly source: ReportSource;
  readonly change: 'changed' | 'removed' | 'added';
}

/** What of a draft does not hold any more. */
export interface ReportStaleness {
  readonly isStale: boolean;
  readonly sources: readonly StaleSource[];
  /** Statements of the draft that rest on a changed or removed record, or that would now say something else. */
  readonly statements: readonly FootnotedStatement[];
}

/**
 * Holds a stored draft against the report that would be assembled now. Statements are compared by what they say and rest
 * on, so a new visit makes stale the sums it changes and nothing else.
 *
 * Source: issue 4 §7 (a draft whose sources changed since says so).
 *
 * @example reportStaleness(draft, assembleFinalReport(data)).isStale // false
 */
export function reportStaleness(draft: FinalReport, fresh: FinalReport): ReportStaleness {
  const current = new Map(fresh.footnotes.map((one) => [keyOf(one), one]));
  const known = new Set(draft.footnotes.map(keyOf));
  const gone = draft.footnotes.flatMap((one): StaleSource[] => {
    const now = current.get(keyOf(one));
    if (now?.version === one.version) return [];
    return [{ source: sourceOf(one), change: now ? 'changed' : 'removed' }];
  });
  const added = fresh.footnotes
    .filter((one) => !known.has(keyOf(one)))
    .map((one): StaleSource => ({ source: sourceOf(one), change: 'added' }));
  const holding = new Set(fresh.statements.map((one) => meaningOf(one, fresh)));
  return {
    isStale: draft.digest !== fresh.digest,
    sources: [...gone, ...added],
    statements: draft.statements.filter((one) => !holding.has(meaningOf(one, draft))),
  };
}

const keyOf = ({ type, id }: ReportSource): string => `${type}:${id}`;

const sourceOf = ({ type, id, version }: ReportSource): ReportSource => ({ type, id, version });

/** What a statement says and rests on, whatever the numbers of its footnotes. */
function meaningOf({ footnotes, ...said }: FootnotedStatement, report: FinalReport): string {
  const wanted = new Set(footnotes);
  const sources = report.footnotes.filter((one) => wanted.has(one.number)).map((one) => `${keyOf(one)}@${one.version}`);
  return canonicalText({ ...said, sources: sources.sort() });
}

/** FNV-1a of 64 bits: it tells a changed report, it does not seal one. */
function digestOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytesOf(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

/** Characters as two bytes each; enough for a fingerprint, and the same everywhere. */
function* bytesOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    yield unit & 0xff;
    yield unit >> 8;
  }
}
