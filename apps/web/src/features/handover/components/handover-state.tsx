import type { Handover } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import type { IconName } from '../../../shared/ui/icon-paths.ts';

const look: Readonly<Record<Handover['state'], { tone: BadgeTone; icon: IconName }>> = {
  offered: { tone: 'warning', icon: 'clock' },
  accepted: { tone: 'success', icon: 'check' },
  withdrawn: { tone: 'neutral', icon: 'close' },
};

/** Where a hand-over stands. */
export function HandoverState({ state }: { state: Handover['state'] }) {
  const t = useText('cooperation');
  return (
    <Badge tone={look[state].tone} icon={look[state].icon}>
      {t(`handoverState.${state}`)}
    </Badge>
  );
}
