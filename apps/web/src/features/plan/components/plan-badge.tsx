import type { MeasureState } from '@rssz/domain';
import type { PlanVersion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const toneOf: Record<PlanVersion['state'], BadgeTone> = {
  draft: 'neutral',
  approved: 'success',
  superseded: 'neutral',
};

/** Where a version stands; a withdrawn draft is not said to be superseded. */
export function PlanBadge({ state, isWithdrawn = false }: { state: PlanVersion['state']; isWithdrawn?: boolean }) {
  const t = useText('plan');
  if (isWithdrawn) return <Badge icon="close">{t('list.withdrawn')}</Badge>;
  return (
    <Badge tone={toneOf[state]} {...(state === 'approved' ? { icon: 'check' as const } : {})}>
      {t(`code.state.${state}`)}
    </Badge>
  );
}

const toneOfMeasure: Record<MeasureState, BadgeTone> = {
  planned: 'neutral',
  running: 'info',
  done: 'success',
  postponed: 'warning',
  dropped: 'danger',
};

/** How a measure goes. */
export function MeasureBadge({ state }: { state: MeasureState }) {
  const t = useText('plan');
  return (
    <Badge tone={toneOfMeasure[state]} {...(state === 'done' ? { icon: 'check' as const } : {})}>
      {t(`code.measureState.${state}`)}
    </Badge>
  );
}
