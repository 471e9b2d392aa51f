import type { VerdictOutcome } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import type { IconName } from '../../../shared/ui/icon-paths.ts';

const looks: Record<VerdictOutcome, { tone: BadgeTone; icon: IconName }> = {
  confirmed: { tone: 'success', icon: 'check' },
  'confirmed-with-reservation': { tone: 'warning', icon: 'warning' },
  'not-confirmed': { tone: 'danger', icon: 'close' },
};

/** What an evaluator found. */
export function VerdictBadge({ outcome }: { outcome: VerdictOutcome }) {
  const t = useText('indicator');
  return (
    <Badge tone={looks[outcome].tone} icon={looks[outcome].icon}>
      {t(`verdict.outcome.${outcome}`)}
    </Badge>
  );
}
