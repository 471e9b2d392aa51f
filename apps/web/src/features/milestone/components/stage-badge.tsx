import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { stateLook, stateOf, type DatedStage } from '../hooks/stage-state.ts';

/** The state of a stage in words; of an overdue one also for how long. */
export function StageBadge({ stage }: { stage: DatedStage }) {
  const t = useText('milestone');
  const state = stateOf(stage);
  const { tone, icon } = stateLook[state];
  return (
    <Badge tone={tone} icon={icon}>
      {state === 'overdue' ? t('section.overdue', { count: stage.overdueDays }) : t(`state.${state}`)}
    </Badge>
  );
}
