import type { CatalogueState } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const tones: Readonly<Record<CatalogueState, BadgeTone>> = {
  draft: 'neutral',
  piloted: 'info',
  'in-force': 'success',
  retired: 'neutral',
};

/** Where a version of the catalogue stands. */
export function CatalogueStateBadge({ state }: { state: CatalogueState }) {
  const t = useText('cooperation');
  return <Badge tone={tones[state]}>{t(`catalogueState.${state}`)}</Badge>;
}
