import type { NewFact } from '../../platform/facts/fact-types.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import type { LogDraft } from './advisory-log.repository.ts';

type LogFact =
  | 'advisory-log.logged'
  | 'advisory-log.corrected'
  | 'advisory-log.voided'
  | 'advisory-log.next-step-changed'
  | 'advisory-log.responded';

/** Ids, days and names of fields; never a note, a next step or a name. */
export function factOf(
  type: LogFact,
  { project, id }: { readonly project: ProjectRef; readonly id: string },
  draft: LogDraft,
  more: Readonly<Record<string, unknown>>,
): NewFact {
  const participantIds = draft.attendees.map(({ participantId }) => participantId);
  const { unitId, furtherUnitIds, heldOn } = draft;
  const nextStepDueOn = draft.nextStep?.dueOn ?? null;
  const data = { unitId, furtherUnitIds, heldOn, participantIds, nextStepDueOn, ...more };
  return { type, projectId: project.id, subjectType: 'advisory-log', subjectId: id, data };
}
