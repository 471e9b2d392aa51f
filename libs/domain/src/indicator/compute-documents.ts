import type { DeliverableState } from '../deliverable/deliverable-state.ts';
import { standingAt, type DeliverableStanding, type RecordedTransition } from '../deliverable/state-at.ts';
import type { Instant, LocalDate } from '../kernel/local-date.ts';
import {
  resultOf,
  type EvidenceParams,
  type EvidenceReason,
  type EvidenceState,
  type EvidenceWarning,
  type IndicatorResult,
  type JudgedEvidence,
} from './evidence.ts';
import type { DocumentRule } from './indicator-rule.ts';

/** A planned document with everything that happened to it. A composite one is one row, whatever its parts. */
export interface DocumentEvidence {
  readonly id: string;
  readonly transitions: readonly RecordedTransition[];
}

/** A document as the indicator sees it, with the standing it was judged by. */
export interface JudgedDocument extends JudgedEvidence {
  readonly standing: DeliverableStanding;
}

/**
 * Counts documents as of a day: from their approval or, by the rule, from their publication.
 *
 * Source: "Celkový počet dokumentů: 83"; DESIGN §7 (counts from approval; a composite document counts once; one in review
 * is almost there). A transition acts from the day it holds for, with what was known at `knownAt` (now, when left out).
 *
 * @example computeDocuments(rows, { countsFrom: 'approved' }, '2024-06-30').value // 41
 */
export function computeDocuments(
  rows: readonly DocumentEvidence[],
  rule: DocumentRule,
  asOf: LocalDate,
  knownAt: Instant | null = null,
): IndicatorResult<JudgedDocument> {
  return resultOf(rows.map((row) => judgeDocument(row.id, standingAt(row.transitions, asOf, knownAt), rule)));
}

/** What the indicator makes of one document in a given standing. */
export function judgeDocument(id: string, standing: DeliverableStanding, rule: DocumentRule): JudgedDocument {
  return {
    id,
    state: stateUnder(rule, standing.state),
    reason: reasonOf(rule, standing),
    warnings: warningsOf(standing),
    standing,
  };
}

function warningsOf(standing: DeliverableStanding): EvidenceWarning[] {
  const params = { on: standing.since ?? '' };
  return [
    ...(standing.afterProjectEnd ? [{ code: 'document.after-project-end' as const, params }] : []),
    ...(standing.beforeEvidence ? [{ code: 'document.before-evidence' as const, params }] : []),
  ];
}

function stateUnder(rule: DocumentRule, state: DeliverableState): EvidenceState {
  if (state === 'published') return 'counted';
  if (state === 'approved') return rule.countsFrom === 'approved' ? 'counted' : 'almost';
  return state === 'in-review' ? 'almost' : 'not-counted';
}

/** Where documents count from approval, a published one names its approval too: that is the day that decided. */
function reasonOf(rule: DocumentRule, { state, since, lastKind, approvedOn }: DeliverableStanding): EvidenceReason {
  const params: EvidenceParams = since === null ? {} : { on: since };
  if (lastKind === 'return') return { code: 'document.returned', params };
  if (state === 'published' && approvedOn !== null && rule.countsFrom === 'approved') {
    return { code: 'document.approved-published', params: { ...params, approvedOn } };
  }
  return { code: `document.${state}`, params };
}
