import type { DeliverableEvent } from '../../../shared/api/types.ts';
import type { IconName } from '../../../shared/ui/icon-paths.ts';

export type EventSort = 'moved' | 'changed' | 'fileAdded' | 'fileVoided' | 'other';

export const eventIcon: Record<EventSort, IconName> = {
  moved: 'arrowRight',
  changed: 'edit',
  fileAdded: 'upload',
  fileVoided: 'trash',
  other: 'dot',
};

const sortByType: Readonly<Record<string, EventSort>> = {
  'deliverable.planned-changed': 'changed',
  'deliverable.file-added': 'fileAdded',
  'deliverable.draft-built': 'fileAdded',
  'deliverable.file-voided': 'fileVoided',
};

/** What sort of event a fact is: a move between states, or what its type says. */
export function eventSort(event: DeliverableEvent): EventSort {
  if (event.fromState && event.toState) return 'moved';
  return sortByType[event.type] ?? 'other';
}
