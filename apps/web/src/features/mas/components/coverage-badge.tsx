import type { UnitCoverage } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const TONE: Readonly<Record<UnitCoverage, BadgeTone>> = {
  whole: 'success',
  partly: 'warning',
  none: 'neutral',
  unknown: 'neutral',
};

/** How a unit lies in local action groups. */
export function CoverageBadge({ coverage }: { coverage: UnitCoverage }) {
  const t = useText('mas');
  return <Badge tone={TONE[coverage]}>{t(`coverage.${coverage}`)}</Badge>;
}
