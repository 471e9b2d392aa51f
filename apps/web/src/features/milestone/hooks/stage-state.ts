import type { BadgeTone } from '../../../shared/ui/badge.tsx';
import type { IconName } from '../../../shared/ui/icon-paths.ts';
import type { StageState } from './matrix-search.ts';

/** What a stage says of itself; the API sends it, a stage nobody has dated is empty. */
export interface DatedStage {
  plannedOn: string | null;
  actualOn: string | null;
  isSkipped: boolean;
  overdueDays: number;
}

/** In which of the states of the filter a stage is. */
export function stateOf(stage: DatedStage | undefined): StageState {
  if (!stage) return 'missing';
  if (stage.isSkipped) return 'skipped';
  if (stage.actualOn !== null) return 'reached';
  if (stage.plannedOn === null) return 'missing';
  return stage.overdueDays > 0 ? 'overdue' : 'planned';
}

export const stateLook: Readonly<Record<StageState, { tone: BadgeTone; icon: IconName }>> = {
  overdue: { tone: 'danger', icon: 'error' },
  missing: { tone: 'neutral', icon: 'minus' },
  planned: { tone: 'info', icon: 'calendar' },
  reached: { tone: 'success', icon: 'check' },
  skipped: { tone: 'neutral', icon: 'chevronRight' },
};
