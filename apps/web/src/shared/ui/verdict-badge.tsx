import type { VerdictOutcome } from '@rssz/domain';
import { useText } from '../i18n/use-text.ts';
import { Badge, type BadgeTone } from './badge.tsx';
import type { IconName } from './icon-paths.ts';

const looks: Record<VerdictOutcome, { tone: BadgeTone; icon: IconName }> = {
  confirmed: { tone: 'success', icon: 'check' },
  'confirmed-with-reservation': { tone: 'warning', icon: 'flag' },
  'not-confirmed': { tone: 'danger', icon: 'close' },
};

/** The evaluator's verdict in a word. */
export function VerdictBadge({ outcome }: { outcome: VerdictOutcome }) {
  const t = useText('code');
  return (
    <Badge tone={looks[outcome].tone} icon={looks[outcome].icon}>
      {t(`verdictOutcome.${outcome}`)}
    </Badge>
  );
}
