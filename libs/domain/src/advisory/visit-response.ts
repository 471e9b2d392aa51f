import type { Instant } from '../kernel/local-date.ts';
import type { Refusal } from '../kernel/result.ts';
import { birthNumberProblems, reasonRefusals } from '../participant/birth-number.ts';

/** What the coordinator of the unit says of a visit. */
export const VISIT_RESPONSES = ['confirmed', 'disputed'] as const;

export type VisitResponseKind = (typeof VISIT_RESPONSES)[number];

/** A response to one version of a log. */
export interface VisitResponse {
  readonly kind: VisitResponseKind;
  readonly version: number;
  readonly comment: string;
  readonly recordedAt: Instant;
}

/** Where a visit stands with the coordinator; `outdated` when the log was corrected since. */
export type VisitStanding = VisitResponseKind | 'unanswered' | 'outdated';

/**
 * How the coordinator sees a visit now: by the last response, as long as it concerns the current version. It is
 * information only and decides nothing about counting.
 *
 * Source: issue 4 §1 (confirms or disputes a visit; not a condition of counting).
 *
 * @example visitStanding([{ kind: 'confirmed', version: 1, … }], 2) // 'outdated'
 */
export function visitStanding(responses: readonly VisitResponse[], currentVersion: number): VisitStanding {
  const last = [...responses].sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt)).at(-1);
  if (!last) return 'unanswered';
  return last.version === currentVersion ? last.kind : 'outdated';
}

/**
 * Why the coordinator cannot respond: the visit is void, the response concerns another version than the current one, or
 * a dispute does not say what is wrong, or somebody is named by a birth number.
 *
 * Errors: `log.voided`, `version.stale`, `reason.required`, `text.birth-number`.
 */
export function visitResponseRefusals(
  log: { readonly isVoided: boolean; readonly version: number },
  response: Pick<VisitResponse, 'kind' | 'version' | 'comment'>,
): Refusal[] {
  if (log.isVoided) return [{ code: 'log.voided' }];
  const refusals: Refusal[] = log.version === response.version ? [] : [{ code: 'version.stale' }];
  const { kind, comment } = response;
  const isNeeded = kind === 'disputed';
  return [...refusals, ...(isNeeded ? reasonRefusals(comment, 'comment') : birthNumberProblems({ comment }))];
}
