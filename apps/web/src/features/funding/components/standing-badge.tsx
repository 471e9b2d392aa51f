import type { FundingStanding } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const tones: Record<FundingStanding, BadgeTone> = {
  granted: 'success',
  applied: 'warning',
  accepted: 'info',
  refused: 'danger',
  nothing: 'neutral',
};

/** How far the money of a measure is. */
export function StandingBadge({ standing }: { standing: FundingStanding }) {
  const t = useText('funding');
  return <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>;
}
