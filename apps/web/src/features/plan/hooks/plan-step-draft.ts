import { isLocalDate, planStepRefusals, type LocalDate } from '@rssz/domain';
import type { PlanStepRequest, PlanTransition, PlanVersionDetail, Problem } from '../../../shared/api/types.ts';

/** What the dialog of a step asks for. */
export interface PlanStepValues {
  on: string;
  resolution: string;
  validFrom: string;
  validTo: string;
  fileId: string;
  reason: string;
}

/** The step as it is sent; what its kind does not ask for is left out. */
export function planStepRequest(kind: PlanTransition['kind'], values: PlanStepValues): PlanStepRequest {
  const { on, resolution, validFrom, validTo, fileId, reason } = values;
  if (kind !== 'approve') return { kind, reason: reason.trim() };
  return { kind, on, resolution: resolution.trim(), validFrom, validTo, fileId };
}

/** What is wrong with the answers before they are sent, by the rules of the domain; the service asks them again. */
export function planStepProblems(
  kind: PlanTransition['kind'],
  values: PlanStepValues,
  { shown, today }: { shown: Pick<PlanVersionDetail, 'state'>; today: string },
): Problem[] {
  const days = kind === 'approve' ? (['on', 'validFrom', 'validTo'] as const) : [];
  const wrong = days.filter((field) => values[field] !== '' && !isLocalDate(values[field]));
  const missing: Problem[] = kind === 'approve' && values.on === '' ? [{ code: 'date.empty', field: 'on' }] : [];
  const draft = {
    kind,
    on: dayOf(values.on) ?? (today as LocalDate),
    resolution: values.resolution,
    validFrom: dayOf(values.validFrom),
    validTo: dayOf(values.validTo),
    fileId: values.fileId || null,
    reason: values.reason,
  };
  // Whether the version before was approved later, and whether the text is whole, the service knows.
  const situation = { state: shown.state, hasLater: false, previousOn: null, problems: [] };
  const actor = { permissions: ['plan.approve', 'plan.write'] as const };
  const refusals = planStepRefusals(situation, draft, actor, today as LocalDate);
  return [
    ...wrong.map((field): Problem => ({ code: 'date.not-a-date', field })),
    ...missing,
    ...refusals.filter(({ field }) => !wrong.some((one) => one === field)),
  ];
}

function dayOf(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null;
}
