import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import type { AssessmentEntry, AssessmentPhase } from './assessment.ts';

interface Place {
  readonly phase: AssessmentPhase;
  readonly assessedOn: LocalDate;
}

/**
 * What is wrong with the place of a rating among the others of its unit and criterion: a criterion has one baseline, every
 * other rating comes after it, a final comes after every interim, and a day has one rating, or nobody could say which came
 * first.
 *
 * Source: issue 3, bad input (a final before a baseline); "srovnání zlepšení v daném kritériu v čase" (Z5).
 *
 * Errors: `assessment.baseline-exists`, `assessment.baseline-after-later`, `assessment.baseline-missing`,
 * `assessment.before-baseline`, `assessment.same-day`, `assessment.final-before-interim`, `assessment.interim-after-final`.
 *
 * @example orderProblems({ phase: 'final', assessedOn }, []) // [{ code: 'assessment.baseline-missing', field: 'phase' }]
 */
export function orderProblems(draft: Place, others: readonly AssessmentEntry[]): Problem[] {
  const baseline = others.find((one) => one.phase === 'baseline');
  if (draft.phase === 'baseline') return baselineProblems(draft.assessedOn, baseline, others);
  if (!baseline) return [{ code: 'assessment.baseline-missing', field: 'phase' }];
  const params = { on: baseline.assessedOn };
  const field = 'assessedOn';
  if (draft.assessedOn <= baseline.assessedOn) return [{ code: 'assessment.before-baseline', field, params }];
  if (others.some((one) => one.assessedOn === draft.assessedOn)) return [{ code: 'assessment.same-day', field }];
  return phaseProblems(draft, others);
}

/** Names the nearest day that would do: a final after the last interim, an interim before the first final. */
function phaseProblems(draft: Place, others: readonly AssessmentEntry[]): Problem[] {
  const field = 'assessedOn';
  const daysOf = (phase: AssessmentPhase): LocalDate[] =>
    others.flatMap((one) => (one.phase === phase ? [one.assessedOn] : [])).sort();
  if (draft.phase === 'final') {
    const on = daysOf('interim').at(-1);
    return on && on > draft.assessedOn ? [{ code: 'assessment.final-before-interim', field, params: { on } }] : [];
  }
  const [on] = daysOf('final');
  return on && on < draft.assessedOn ? [{ code: 'assessment.interim-after-final', field, params: { on } }] : [];
}

function baselineProblems(
  assessedOn: LocalDate,
  baseline: AssessmentEntry | undefined,
  others: readonly AssessmentEntry[],
): Problem[] {
  if (baseline) return [{ code: 'assessment.baseline-exists', field: 'phase', params: { on: baseline.assessedOn } }];
  const later = others.find((one) => one.assessedOn <= assessedOn);
  if (!later) return [];
  return [{ code: 'assessment.baseline-after-later', field: 'assessedOn', params: { on: later.assessedOn } }];
}
