import type { ImportRun } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';

const tones = { rehearsed: 'info', running: 'info', done: 'success', failed: 'danger', undone: 'neutral' } as const;

/** Where an import stands. */
export function ImportStateBadge({ state }: { state: ImportRun['state'] }) {
  const t = useText('cooperation');
  return <Badge tone={tones[state]}>{t(`importState.${state}`)}</Badge>;
}
