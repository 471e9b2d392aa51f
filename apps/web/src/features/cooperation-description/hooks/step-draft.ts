import { isLocalDate, type LocalDate } from '@rssz/domain';
import type {
  DescriptionDetail,
  DescriptionStepRequest,
  DescriptionTransition,
  Problem,
} from '../../../shared/api/types.ts';

/** What the dialog of a step asks for. */
export interface StepValues {
  on: string;
  reason: string;
  fileId: string;
}

/** The step as it is sent; what its kind does not ask for is left out. */
export function stepRequest({ kind, ways }: DescriptionTransition, values: StepValues): DescriptionStepRequest {
  if (kind === 'amend' || kind === 'withdraw') return { kind, reason: values.reason.trim() };
  const on = values.on;
  if (kind === 'approve') return { kind, on };
  const how = ways[0] ?? 'coordinator';
  return how === 'signed-file' ? { kind, on, how, fileId: values.fileId } : { kind, on, how };
}

/** What an approval does: confirms what already holds since the agreement, replaces a version before, or begins the first. */
export function approvalEffect({
  isInForce,
  previous,
}: Pick<DescriptionDetail, 'isInForce' | 'previous'>): 'confirms' | 'replaces' | 'begins' {
  if (isInForce) return 'confirms';
  return previous ? 'replaces' : 'begins';
}

/** What is wrong with the answers before they are sent, by the rules of the domain; the service asks them again. */
export function stepProblems(
  { kind, ways, needsReason }: DescriptionTransition,
  values: StepValues,
  { detail, today }: { detail: DescriptionDetail; today: string },
): Problem[] {
  const problems: Problem[] = [];
  if (needsReason && values.reason.trim() === '') problems.push({ code: 'reason.required', field: 'reason' });
  if (kind === 'agree' && ways[0] === 'signed-file' && values.fileId === '') {
    problems.push({ code: 'description.signed-file-required', field: 'fileId' });
  }
  return kind === 'agree' || kind === 'approve'
    ? [...problems, ...dayProblems(kind, values.on, detail, today)]
    : problems;
}

function dayProblems(kind: 'agree' | 'approve', on: string, { agreedOn }: DescriptionDetail, today: string): Problem[] {
  if (!isLocalDate(on)) return [{ code: on === '' ? 'date.empty' : 'date.not-a-date', field: 'on' }];
  if (on > today) return [{ code: 'description.day-in-future', field: 'on', params: { today } }];
  const isEarly = kind === 'approve' && agreedOn !== null && on < (agreedOn as LocalDate);
  return isEarly ? [{ code: 'description.approved-before-agreed', field: 'on', params: { agreedOn } }] : [];
}
