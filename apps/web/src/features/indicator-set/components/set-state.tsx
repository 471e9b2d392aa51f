import type { IndicatorSetState } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const tones: Readonly<Record<IndicatorSetState, BadgeTone>> = {
  draft: 'info',
  'in-force': 'success',
  superseded: 'neutral',
  withdrawn: 'neutral',
};

/** Where a version of an indicator set stands. */
export function SetStateBadge({ state }: { state: IndicatorSetState }) {
  const t = useText('monitoring');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
