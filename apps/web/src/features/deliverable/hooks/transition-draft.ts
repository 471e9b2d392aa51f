import {
  isBeforeEvidence,
  transitionRefusals,
  transitionRule,
  type DeliverableTransitionKind,
  type LocalDate,
  type Permission,
  type TransitionDraft,
} from '@rssz/domain';
import type { DeliverableDetail, Problem, Project, TransitionRequest } from '../../../shared/api/types.ts';

/** What a transition dialog holds; '' where nothing is filled in. */
export interface TransitionValues {
  effectiveOn: string;
  reason: string;
  publishedUrl: string;
  publishedOn: string;
}

interface Context {
  row: DeliverableDetail;
  project: Project;
  actor: { id: string; permissions: readonly Permission[] };
  today: string;
}

const isDay = (text: string): text is LocalDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The day a transition holds for: a publication holds for the day it was published. */
export function dayField(kind: DeliverableTransitionKind): 'publishedOn' | 'effectiveOn' {
  return kind === 'publish' ? 'publishedOn' : 'effectiveOn';
}

/** Whether the chosen day lies before the last file, so that the step needs a reason and will be marked. */
export function isBackdated(
  kind: DeliverableTransitionKind,
  values: TransitionValues,
  { evidenceOn }: Pick<DeliverableDetail, 'evidenceOn'>,
): boolean {
  const day = values[dayField(kind)];
  return isDay(day) && isBeforeEvidence(kind, day, evidenceOn as LocalDate | null);
}

/** What the domain would refuse, by field, before anything is sent. */
export function transitionProblems(
  kind: DeliverableTransitionKind,
  values: TransitionValues,
  { row, project, actor, today }: Context,
): Problem[] {
  const field = dayField(kind);
  const day = values[field];
  if (!isDay(day)) return [{ code: day === '' ? 'date.empty' : 'date.not-a-date', field }];
  const draft: TransitionDraft = {
    kind,
    effectiveOn: day,
    reason: values.reason,
    publishedUrl: values.publishedUrl,
    publishedOn: isDay(values.publishedOn) ? values.publishedOn : null,
  };
  const files = row.fileList.filter((file) => !file.voided).map((file) => ({ uploadedBy: file.uploadedBy.id }));
  const situation = {
    state: row.state,
    files,
    evidenceOn: row.evidenceOn as LocalDate | null,
    approvedOn: row.approvedOn as LocalDate | null,
    lastEffectiveOn: lastEffectiveOn(row),
    project: { startsOn: project.startsOn as LocalDate, endsOn: project.endsOn as LocalDate },
  };
  const refusals = transitionRefusals(situation, draft, actor, today as LocalDate);
  // A publication has one day only: what is wrong with the day it holds for is wrong with the day it was published.
  const placed = refusals.map((one) => (one.field === 'effectiveOn' ? { ...one, field } : one));
  return placed.filter((one, index) => placed.findIndex((other) => other.field === one.field) === index);
}

/** The body of the request; a reason goes with a step only where it is asked for. */
export function transitionRequest(
  kind: DeliverableTransitionKind,
  values: TransitionValues,
  row: Pick<DeliverableDetail, 'evidenceOn'>,
): TransitionRequest {
  const isAsked = transitionRule(kind).needsReason || isBackdated(kind, values, row);
  const reason = isAsked ? values.reason.trim() : '';
  return {
    kind,
    effectiveOn: values[dayField(kind)],
    ...(reason === '' ? {} : { reason }),
    ...(kind === 'publish' ? { publishedUrl: values.publishedUrl.trim(), publishedOn: values.publishedOn } : {}),
  };
}

function lastEffectiveOn(row: DeliverableDetail): LocalDate | null {
  const days = row.history.filter((event) => event.toState !== null).flatMap((event) => event.effectiveOn ?? []);
  return (days.sort().at(-1) as LocalDate | undefined) ?? null;
}
